import { describe, expect, it } from 'vitest';
import { evidence } from './evidence.ts';
import { withLevelsMarked } from './level-words.ts';
import { isWeighedSecret } from './weigh-line.ts';

const secret = [
  'Tài liệu mật của Ban Chỉ huy quân sự phường.',
  'Văn bản mật; người nhận không được sao, chụp.',
  'Tài liệu tuyệt mật, cấm sao chụp dưới mọi hình thức',
  'Kèm theo Công văn mật số 12/CV-CAP.',
  'Đây là văn bản tối mật, đề nghị các đồng chí bảo quản.',
  'Số liệu mật, không công bố',
  'Bảng này MẬT',
  'Báo cáo quý I về an ninh MẬT',
  'Báo cáo này được xếp loại Mật theo Quyết định 12.',
  'Văn bản này thuộc bí mật nhà nước, độ Mật.',
  'Không được đăng: văn bản mật',
  'KẾ HOẠCH MẬT',
  '(Dự thảo mật)',
  'Báo cáo (mật) gửi Thường trực Thành ủy',
  'Mật - không in',
  'Tối mật: Phương án bảo vệ',
  'Nơi nhận: Như trên; Lưu: VT, hồ sơ mật.',
  'Đóng dấu TỐI MẬT trước khi phát hành',
  'Đóng dấu mật vào góc trái trang 1',
  'Cần gỡ dấu MẬT trước khi đăng',
  'Kế hoạch diễn tập (Mật)',
  'Về việc tăng cường tuần tra (Mật)',
  'Chuyên đề an ninh tháng 3 - Mật',
  'Nhắc đại biểu: tài liệu mật, không chụp ảnh',
  'Tài liệu này lưu hành nội bộ, đề nghị không phổ biến.',
  'Tài liệu phục vụ cuộc họp, xem xong trả lại',
  'Đề nghị các đồng chí xem xong trả lại tài liệu này.',
  'Sổ tay này chỉ lưu hành nội bộ.',
  'Chỉ lưu hành trong nội bộ cơ quan',
  'Người nhận văn bản mật này không được sao chụp.',
  'Trích Báo cáo số 77/BC-CAH (Mật).',
  'PHIẾU CHUYỂN TÀI LIỆU MẬT',
  'Dấu MẬT màu đỏ',
  '[Mật] Lịch trực',
  'MẬT: Họp giao ban nội chính 14h',
  'Phụ lục 2 là tài liệu mật, tách riêng trước khi công khai',
  'Slide 5 mật, không phát bản in',
  'Đề cương - Lưu hành nội bộ',
  'Tài liệu thu hồi - Bản đồ bố trí lực lượng',
  'Phương án bảo vệ số 04/PA-UBND (độ Mật)',
  'Phụ lục 2 – MẬT: Bố trí lực lượng bảo vệ',
  'PL3 (Mật)',
  'Văn bản bên trong độ Mật, giao tận tay anh Hòa.',
  'Tài liệu độ Mật – đề nghị không quay phim, chụp ảnh màn chiếu.',
  'Tài liệu thu hồi, nộp lại Văn phòng trước ngày 30/11/2026',
  'Hồ sơ có 02 bản, bản số 01, độ Mật, lưu tủ sắt phòng văn thư.',
  'Văn bản đóng dấu Mật, chỉ gửi thành viên Hội đồng',
];

const secretNames = [
  'Công văn mật về bảo vệ đoàn khách',
  'mật kế hoạch bảo vệ',
  'kế hoạch bảo vệ mật',
  '12 KH BCH MẬT',
  'ke hoach A2 - Mật',
  'Ảnh chụp tài liệu mật',
  'Phương án tối mật bảo vệ mục tiêu',
  'Mật 2026',
  'Thông báo kết luận cuộc họp giao ban nội chính - mật',
];

const innocent = [
  'Tài liệu mật',
  'Tài liệu mật phải được bảo quản trong tủ có khóa.',
  'Người được giao tài liệu mật không được sao, chụp.',
  'Chỉ người được phép mới đọc tài liệu tối mật.',
  'Tài liệu tuyệt mật của Mỹ được công bố năm 1971.',
  '- Tài liệu tuyệt mật: do Chủ tịch quyết định',
  'Văn bản này không đóng dấu mật.',
  'Văn bản mật đi, đến được đăng ký vào sổ riêng.',
  'Kẻ gian nói “hồ sơ tối mật, không được nói với ai” rồi yêu cầu chuyển tiền.',
  'Không đăng văn bản có dấu Tối mật',
  'Hướng dẫn đóng dấu (Mật)',
  'Báo cáo tối mật thì đóng dấu ở đâu?',
  'Văn thư nhắc: văn bản mật không gửi qua mạng',
  'Dấu chỉ phạm vi lưu hành gồm: Trả lại sau khi họp, Xem xong trả lại.',
  'Người dân xem xong trả lại sách cho tủ sách cộng đồng.',
];

const innocentNames = [
  'Kế hoạch thu mua mật',
  'Báo cáo kết quả tiêu hủy tài liệu mật',
  'Thông báo lịch chiếu phim Tuyệt mật',
  'Kế hoạch mật độ tiêm chủng',
];

describe('by all that speaks for it and against it', () => {
  it.each(secret)('%s: says that its paper is secret', (line) => expect(isWeighedSecret(line)).toBe(true));
  it.each(secretNames)('%s: so does this name', (name) => expect(isWeighedSecret(name, true)).toBe(true));
  it.each(innocent)('%s: does not', (line) => expect(isWeighedSecret(line)).toBe(false));
  it.each(innocentNames)('%s: nor does this name', (name) => expect(isWeighedSecret(name, true)).toBe(false));
});

it.each(evidence.map(({ weight, seen }) => [weight, seen] as const))(
  'some line here has the evidence %d %s',
  (_, seen) => {
    const lines = [...secret, ...secretNames, ...innocent, ...innocentNames].map(withLevelsMarked);
    expect(lines.some((line) => line !== undefined && seen.test(line))).toBe(true);
  },
);
