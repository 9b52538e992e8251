import { withAnyMarks } from '../../language/folding.ts';

/**
 * A pattern of the words in a list, which has lines and `|`. It matches whole words. Words of several syllables match
 * with any marks; single syllables would then match too much.
 */
const words = (list: string): string => {
  const each = list.trim().split(/\s*[|\n]\s*/);
  const patterns = each.map((word) =>
    (/ (?!\S*\))/.test(word) ? withAnyMarks(word) : word).replaceAll(' ', '\\s'),
  );
  return `(?:${patterns.join('|')})(?![\\p{L}\\p{M}\\d])`;
};

/**
 * Verbs and adverbs that begin the work of a unit. They are in small letters; with a capital they are part of a name.
 */
const commandWords = words(`
căn cứ|chủ trì|chủ động|phối hợp|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|tham mưu|xây dựng|tổ chức|triển khai|thực hiện
hướng dẫn|kiểm tra|theo dõi|đôn đốc|tổng hợp|báo cáo|rà soát|thống kê|kiểm kê|hoàn thành|hoàn thiện|thành lập|ban hành|đề xuất
trình|tăng cường|đẩy mạnh|đẩy nhanh|nâng cao|tập trung|tiếp tục|tiếp thu|thường xuyên|kịp thời|khẩn trương|nghiêm túc|quyết liệt
quán triệt|tuyên truyền|phổ biến|vận động|huy động|bố trí|cân đối|phân bổ|cấp phát|cấp kinh phí|quản lý|sử dụng|khai thác|cung cấp
cập nhật|đăng tải|đăng ký|đăng|công khai|công bố|niêm yết|giám sát|thanh tra|xử lý|giải quyết|tiếp nhận|nghiên cứu|chỉ đạo|lãnh đạo
phân công|phân luồng|bảo đảm|đảm bảo|duy trì|phát huy|phát động|phát hiện|phát hành|phát thanh|phát bài|ngăn chặn|phòng ngừa|hỗ trợ
tạo điều kiện|tập huấn|bồi dưỡng|đào tạo|kiện toàn|sắp xếp|chuẩn bị|lập|gửi|cử|nộp|mời|thông báo|thông tin|truyền thông|truy cập
ký kết|chi trả|thẩm định|thẩm tra|phê duyệt|góp ý|tham gia|đánh giá|sơ kết|tổng kết|biểu dương|khen thưởng|đưa|lồng ghép|định hướng
biên soạn|soạn|nắm bắt|nắm|đấu tranh|phản bác|bám sát|quan tâm|đổi mới|chấn chỉnh|khắc phục|rút kinh nghiệm|ứng dụng|số hóa|số hoá
cải cách|cải tiến|rút ngắn|trang bị|mua sắm|sửa chữa|sửa|giải phóng|giải ngân|bồi thường|thu hồi|thu gom|cưỡng chế|ra quân|tuần tra
kiểm soát|cảnh báo|treo|dán|dọn|trực(?! thuộc)|lau|lấy mẫu|kẻ|sơn|cắt|nạo vét|khơi thông|trồng|tích cực|trực tiếp|định kỳ|hằng năm|hàng năm
nêu cao|đề cao|thống nhất|phản ánh|tự rà soát|chấp hành|quy định|yêu cầu|đề nghị|tăng|giảm|mở|giữ|phân loại|thu thập|xác định|xác minh
lựa chọn|đề ra|cụ thể hóa|cụ thể hoá|tiến hành|thi hành|bàn giao|ưu tiên|khuyến khích|nghiệm thu|thanh toán|quyết toán|hoàn trả
thẩm quyền hóa|kết nối|chia sẻ|liên hệ|đối chiếu|phối kết hợp|tiếp cận|tuyển chọn|tuyển|làm|nhân rộng|xem xét|tổng rà soát|dự trữ
nhắc nhở|nhắc|tuyệt đối|không để|không được|nghiêm cấm|trân trọng|kính mời|theo chức năng|theo nhiệm vụ|theo lĩnh vực|trên cơ sở|trong phạm vi|quyết định
vận hành|bảo vệ|bảo dưỡng|đầu tư|thiết lập|hình thành|khai báo|kê khai|kết luận|họp|chuyển|lưu|lắp đặt|lắp|in|phát tờ|viết
`);

/** The same and short verbs. At the beginning of a sentence these are verbs; inside it they may begin a noun. */
const imperativeWords = `${commandWords}|${words('thu|báo|phát|xếp|khám|số|lưu ý|để|dự|học|mở|cấp|gắn|coi|lấy|khen|tính|quay|bổ sung|phân tích|phản ánh|điều chỉnh|điều tra|chăm lo|chăm sóc|phục vụ|tiêm|phun|huy động|ghi|thăm|nuôi')}`;

/** Words that make a clause a statement and no instruction: `đã`, `là`, `được` after its subject. */
const stativeWords = words(
  'đã|không|là|được|bị|sẽ|gồm|bao gồm|có hiệu lực|còn|chưa|vẫn|đang|nói|khẳng định|ghi nhận|kêu gọi',
);

// `tổ chức` is a body in `các đơn vị, tổ chức Đảng`.
const organization =
  '(?!tổ\\schức\\s?(?:\\p{Lu}|chính\\strị|xã\\shội|đoàn|đảng|có\\sliên|liên\\squan|,|và\\scá|trực|hội|kinh tế))';

const verb = new RegExp(`(?<![\\p{L}\\d-])${organization}${commandWords}`, 'gu');
const verbFirst = new RegExp(`^${organization}${commandWords}`, 'u');

/** The positions of the verbs of command in a text. */
export const verbs = (text: string): Iterable<{ index: number }> => text.matchAll(verb);

/** Whether a text begins with a verb of command in small letters. */
export const startsWithVerb = (text: string): boolean => verbFirst.test(text);

const manner = '(?:\\s(?:tốt|nghiêm|dứt điểm|hiệu quả|đồng bộ|chặt chẽ|đầy đủ|kịp thời|mạnh|xong))?';
const verbsFirst = new RegExp(`^(?:${organization}${commandWords}${manner}\\s?)+`, 'u');

/**
 * All verbs of command at the beginning of a text, with their adverbs: `ra quân xử lý dứt điểm`; empty if there is
 * none.
 */
export const leadingVerbs = (text: string): string => verbsFirst.exec(text)?.[0].trim() ?? '';

/** The first word that makes a clause a statement. “Hàng không” is no such word. */
export const stative = new RegExp(`(?<![\\p{L}\\d]|[Hh]àng\\s)${stativeWords}`, 'u');
const imperative = new RegExp(`^(?:${imperativeWords})`, 'iu');

/** The beginning of a clause that gives the time, the place or the reason before the main clause. */
const lead =
  /^(?:trong|trên cơ sở|căn cứ|theo|khi|nếu|trường hợp|định kỳ|hằng|hàng|từ|đối với|đồng thời|ngoài ra|riêng|tại|sau khi|kết thúc|để|ngay sau|tùy|đến|qua|trước|nhân dịp|do|mỗi)(?![\p{L}])/iu;

/** Whether a text is an instruction: it begins with a verb of command, at once or after a leading clause. */
export function isImperative(text: string): boolean {
  const plain = text.replace(/^[“"'(*\s]+/u, '');
  if (imperative.test(plain)) return true;
  return (
    lead.test(plain) &&
    plain
      .split(/[,;]\s/)
      .slice(1, 6)
      .some((part) => imperative.test(part))
  );
}

/** Whether a text begins with a clause of time, place or reason. */
export const hasLead = (text: string): boolean => lead.test(text);

/** Headings of sections that describe. Only a clear instruction in them is a task. */
const descriptive =
  /^(?:(?:về )?(?:mục đích|mục tiêu|yêu cầu$|quan điểm|nội dung|hình thức|thời gian|địa điểm|thành phần|đối tượng|phạm vi|kinh phí|nguồn (?:lực|kinh phí)|kết quả|đánh giá|tình hình|thực trạng|sự cần thiết|căn cứ|cơ sở|điều khoản|hiệu lực|giải thích|nguyên tắc|tiêu chuẩn|tiêu chí|điều kiện|mức|định mức|tên gọi|tồn tại|hạn chế|khó khăn|nguyên nhân|bài học|quy định về|trình tự|hồ sơ|phụ lục|danh sách|dự kiến|lực lượng|số lượng|giới thiệu|phương châm|ý nghĩa|khẩu hiệu|chuẩn bị$|phương án$))/iu;
/** Headings of sections in which no item is a task. */
const silent =
  /^(?:về )?(?:kết quả|đánh giá|tình hình|thực trạng|thành phần|đối tượng|phạm vi|hiệu lực|điều khoản|mục đích|yêu cầu$|hình thức|mục tiêu|quan điểm|sự cần thiết|trình tự|tồn tại|hạn chế|nguyên nhân|quy định về|giải thích|thời gian|địa điểm|phụ lục|danh sách)/iu;
/** Headings of sections that give work: their items are tasks. */
const assigning =
  /^(?:(?:về )?(?:tổ chức|công tác tổ chức|triển khai) thực hiện|(?:phân công|trách nhiệm|nhiệm vụ|nhiệm vụ cụ thể|giao nhiệm vụ|phân công nhiệm vụ)(?!.*giải pháp))/iu;

/** The kind of a section, by its heading; undefined for other headings. */
export function sectionKind(heading: string): SectionKind | undefined {
  const plain = heading.normalize('NFC').trim();
  if (assigning.test(plain)) return 'assigning';
  if (silent.test(plain)) return 'silent';
  return descriptive.test(plain) ? 'descriptive' : undefined;
}

export type SectionKind = 'assigning' | 'descriptive' | 'silent';
