import { paperAbbreviations, paperNames, partNames } from './paper-names.ts';

/**
 * What in a line speaks for or against its paper being secret. The line is in small letters; a level is “◇” where it was
 * written small, “◆” with a capital letter, “◈” in capitals among small letters; twice where it has two words. A stamp of
 * restricted circulation is “▣”.
 */
export interface Evidence {
  /** Points for a secret paper, or against it. */
  weight: number;
  seen: RegExp;
  /** It counts only in a title, the name of a file or a link, the description of a picture. */
  inNames?: true;
}

/** A line says that its paper is secret from so many points on. */
export const enough = 4;

const level = '[◇◆◈]{1,2}';
const bracketed = `[(\\[](?:độ |dấu |bản |tài liệu |văn bản )?${level}[)\\]]`;
const strong = '(?:[◆◈]{1,2}|◇◇)';
const open = `[“"'(]?`;
const paper = `(?<!\\p{L})(?:${paperNames.join('|')})(?!\\p{L})`;
const part = `(?<!\\p{L})(?:${[...paperNames, ...partNames].join('|')})(?!\\p{L})`;
const thing = `${part} này(?!\\p{L})`;
const begin = '^[^\\p{L}◆◇◈]*(?:(?:ảnh|bản) (?:chụp|quét|scan) )?';
const start = `^(?:[^:]{1,25}: )?${begin.slice(1)}`;
const linking =
  '(?:này |\\d{1,2} )?(?:(?:đã |được )?(?:đóng |có |mang )?dấu (?!\\()|có |thuộc |là )?(?:(?:mức )?độ (?:mật )?|loại )?';
const abbreviated = paperAbbreviations.map((each) => each.toLowerCase()).join('|');
/** A paper, or the code of one, at the head of a name. */
const namedPaper = `(?:${paper}|(?<!\\p{L})(?:${abbreviated})(?!\\p{L})|\\d[\\d ./-]*(?:${abbreviated})(?!\\p{L}))`;

/** What nobody may do with a secret paper. */
const giving =
  '(?:sao|chụp|chép|in|phổ biến|chuyển|gửi|đăng|đưa|công bố|công khai|phát|chiếu|để lộ|tiết lộ|mang|nhân bản|lan truyền|chia sẻ|trích|ghi|quay)';
/** What holders of a secret paper have to do, or must not do. */
const handling = `(?:không|đừng|cấm|chớ) (?:được |ai được )?${giving}|cấm|đừng|chỉ (?:đọc|phát|nói|dùng|xem|lưu hành|gửi|giao|người|đồng chí|sử dụng)|(?:người|đơn vị|đồng chí) nhận|thu hồi|thu lại|trả lại|nộp lại|giữ kín|bảo quản|duy nhất|tách (?:riêng|ra)|hủy (?:sau|ngay)|tự hủy|đọc xong|xem xong|đích danh|tận tay|đề nghị [^.!?]{0,25}không|(?:lưu|cất|để) (?:tại |ở |trong )?(?:két|tủ|phòng)|ký nhận|xóa trước`;
/** What secret papers of a ward are about. */
const subject =
  'an ninh|công an|quốc phòng|quân sự|phòng thủ|tác chiến|diễn tập|bảo vệ|nghiệp vụ|cơ yếu|tôn giáo|biên giới|động viên|dân quân|trinh sát|đối tượng|chống bạo loạn|mục tiêu|nhân sự|cán bộ|cơ sở|tình hình';

/** Of what every paper of a kind must, or of what was. */
const rule =
  'luật|nghị định|thông tư|quy định|quy chế|quy trình|điều \\d|khoản|chương [ivx\\d]+|thời hạn|thẩm quyền|phân loại|xác định|phải|bắt buộc|chỉ được|được phép|chưa được phép|trái phép|nếu|các(?! (?:đồng chí|đại biểu|vị|anh|chị|em|bác))|những|(?<!dưới )mọi(?! người)|mỗi|gồm|(?<!sau |trước |thu hồi )khi|trường hợp|hành vi|làm lộ|mức phạt|xử lý|câu hỏi|câu \\d|hỏi|thế nào|là gì|nào|(?<!không |để )ai|mẫu|sổ(?! tay)|(?<!thuộc )danh mục|tập huấn|bồi dưỡng|tuyên truyền|hướng dẫn (?:việc |cách )?(?:đóng|xác định|soạn|quản|sử dụng|gửi|lập|bảo vệ)|quản lý|con dấu|loại dấu|dấu độ|dấu chỉ|(?<!thuộc (?:danh mục |diện )?)bí mật nhà nước|kiểm tra|thống kê|tiêu hủy|giải mật';
const story =
  '(?<!quay )phim|truyện|chuyện|(?<!danh )sách|cuốn|vở|bài hát|trò chơi|chiến dịch|chiến sĩ|chiến trường|kháng chiến|lịch sử|di tích|địch|mỹ|pháp|ngụy|cách mạng|1[89]\\d\\d';
const word = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;

const rows: [number, string, 'inNames'?][] = [
  // The name of a paper right before the level; more at the beginning of the line, and where it says which paper.
  [1, `${part} ${linking}${open}${level}`],
  [1, `${start}${part} ${linking}${open}${level}`],
  [2, `${paper} ${level} (?:của|về|số|tháng|quý|kèm|năm 20|ngày|lần)(?!\\p{L})`],
  [1, `${paper} ${level} số \\d`],
  [3, `${paper} ${level} này(?!\\p{L})`],
  [2, `${start}${part}(?: \\d+)? là ${paper} ${level}`],
  [4, '^[^\\p{L}◆◇◈]*[(\\[]◆{1,2}[)\\]] \\p{L}'],
  [4, '^[^\\p{L}◆◇◈]*◈{1,2}\\s?:'],
  [2, `${paper}(?: \\p{L}+){0,3} độ ◆{1,2}(?=[,.;)]|$)`],
  [4, `${begin}${namedPaper}\\d{0,2} ${bracketed}`],
  [3, '[,;.] (?:độ|loại|cấp) ◆{1,2}(?=\\P{L}|$)'],
  [4, `\\d[-/][\\p{L}\\d/-]{2,14} ${bracketed}`],
  [3, `^phiếu (?:chuyển|gửi|giao|báo)[^.]{0,20} ${level}`],
  [
    4,
    `^[^\\p{L}◆◇◈]*(?:con )?dấu (?:đỏ )?${open}[◆◈]{1,2}[”"']? (?:\\p{L}+ )?(?:màu|đỏ|ở|góc|phía|trên)(?!\\p{L})`,
  ],
  [-2, `(?:không|cấm|đừng) (?:được )?${giving} [^:.,!?]{0,30}${paper} ${linking}${level}`],
  [3, `${paper} \\(${level}\\)`],
  [2, `${thing}[^.;!?]{0,12}${level}|(?<!\\p{L})này là ${paper} ${level}|đây là [^.;!?]{0,30}${level}`],
  [2, `${level}[^.!?,;]{0,12}[,;.:(–-][^!?]{0,60}${word(handling)}`],
  [3, `(?:không|đừng|cấm) (?:được )?${giving}[^.!?]{0,20}[:,–-] ${paper} ${level}[^\\p{L}]*$`],
  [1, '^[^\\p{L}◆◇◈]*[◆◈]{1,2}\\s*[-–—:,(]'],
  [2, '[◇◆◈]{2}'],
  [1, '[◆◈]'],
  [2, `^[^\\p{L}◆◇◈]*${paper} [◆◈]{1,2}[^\\p{L}]*$`],
  [4, `(?<!dấu )(?<!◈)◈{1,2}[\\s.]*$`],
  // An order to stamp this paper.
  [
    4,
    `(?:đóng|có) dấu (?:đỏ )?${open}${level}[”"')]? (?:giúp|giùm|hộ|trước khi|rồi|vào (?:góc|bản|trang|tờ|văn bản|công văn)|lên (?:bản|trang|tờ|văn bản|công văn)|cho (?:bản|văn bản|công văn))(?!\\p{L})`,
  ],
  [4, `(?<!\\p{L})(?:gỡ|xóa|che|bỏ|tẩy|cắt) (?:con )?dấu ${open}${level}`],
  [
    4,
    `${thing}(?:(?!không (?:thuộc|có|phải|đóng))[^.!?]){0,40}?(?:độ|đóng dấu|xếp loại|loại|cấp)[^.!?]{0,12} ${open}${level}`,
  ],
  // A level that is set off from the name of its paper.
  [5, `^[^\\p{L}]*${paper}[^.;:!?]{0,200}?(?:\\s[-–—]\\s*${strong}|${bracketed})[^\\p{L}◆◇◈]*$`],
  [
    5,
    `^(?:#{1,6}\\s)?[^\\p{L}\\s◆◇◈]{0,4}(?:(?:tài liệu|văn bản) ${level}|${strong})\\s*[-–—:)\\]]\\s*${paper}`,
  ],
  [5, `^[^\\p{L}]*${paper}[^.;:!?]{0,60} [-–—] (?:dấu |độ )?[◆◈]{1,2}\\s?[-–—:(,]`],
  [2, `^[(“"\\[]${paper} ${level}[)”"\\]]$`],
  [6, `(?<!\\p{L})lưu: [^.]{0,60}(?:${bracketed}|(?:hồ sơ |tủ |bản |, |; |[-–])${level}[^\\p{L}◆◇◈]*$)`],
  [2, `${begin}${namedPaper}.*${level}[^\\p{L}◆◇◈]*$`, 'inNames'],
  [2, `${begin}${namedPaper}.*${strong}[^\\p{L}◆◇◈]*$`, 'inNames'],
  [2, word(subject), 'inNames'],
  [2, `${begin}${namedPaper} ${level}`, 'inNames'],
  [4, `^[^\\p{L}◆◇◈]*${level}[\\s.:)–—\\]-]+${namedPaper}`, 'inNames'],
  [3, '\\s[-–—] ◇$', 'inNames'],
  [3, `${bracketed}$`, 'inNames'],
  [5, `(?:\\s[-–—]\\s|[(\\[])(?:dấu |độ )?[◆◈]{1,2}(?:[)\\]]?$| [-–—])`, 'inNames'],
  [4, '^(?:về việc|v/v) .*[(\\[]◆[)\\]]\\.?$'],
  [2, '\\s[-–—] ◆$'],
  [2, `${word(subject)}.*\\s[-–—] ◆$`],
  [3, '^◆ (?:[-–] )?\\d{2,4}$', 'inNames'],
  // Restricted circulation.
  [2, `${start}${paper}.*▣`],
  [2, `${thing}.*▣|▣ ${thing}`],
  [2, '(?<!\\p{L})(?:đề nghị|yêu cầu) .*▣'],
  [2, '[(\\[,–—-] ?(?:chỉ )?▣'],
  [2, '▣[^\\p{L}]*$'],
  [1, 'chỉ ▣'],
  [2, '\\s[-–—] ▣[^\\p{L}]*$'],
  [2, `^[^\\p{L}]*▣\\s?[-–—:] ?${paper}`],
  [2, '^[^\\p{L}]*▣\\s?[,.;–-]'],
  [2, `▣[^.!?]{0,40}${word(handling)}`],
  [3, '^[^\\p{L}]*chỉ ▣'],
  // What speaks of secret papers in general, or of another time.
  [-3, `${word(rule)}|${level} (?:đi|đến)(?!\\p{L})`],
  [-5, word(story)],
  [-4, '^(?!.* này(?!\\p{L})).*▣.*▣'],
  [-3, '\\?\\s*$'],
  [-2, `^\\s*(?:[-+*•–]|\\d{1,3}[.)]|\\p{L}[.)])\\s`],
  [
    -5,
    `(?:không|chưa|chẳng|hết|ngừng) (?:phải (?:là )?|thuộc |còn |có |đóng dấu |${paper} )*(?:độ )?${level}`,
  ],
];

/** All kinds of evidence, each with its weight. */
export const evidence: readonly Evidence[] = rows.map(([weight, seen, inNames]) => ({
  weight,
  seen: new RegExp(seen, 'u'),
  ...(inNames && { inNames: true }),
}));
