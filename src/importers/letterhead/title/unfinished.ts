import { vocabulary } from '../../vocabulary.ts';

/** Words that no title ends with: it goes on in the next line. */
export const joining = vocabulary([
  ['và', 'Phòng cháy và'],
  ['của', 'Kết luận của'],
  ['về', 'Tuyên truyền về'],
  ['về việc', 'Nghị quyết về việc'],
  ['các', 'Kiểm tra các'],
  ['những', 'Khen thưởng những'],
  ['cho', 'Hỗ trợ quà Tết cho'],
  ['tại', 'Lấy ý kiến tại'],
  ['trong', 'Bảo đảm an toàn trong'],
  ['theo', 'Sắp xếp tổ dân phố theo'],
  ['từ', 'Kinh phí chi từ'],
  ['đến', 'Quy hoạch phường đến'],
  ['với', 'Làm việc với'],
  ['để', 'Thu hồi đất để'],
  ['do', 'Thiệt hại do'],
  ['bởi', 'Sửa đổi bởi'],
  ['thuộc', 'Các đơn vị thuộc'],
  ['đối với', 'Chính sách đối với'],
  ['giữa', 'Quy chế phối hợp giữa'],
  ['trên', 'Dọn vệ sinh trên'],
  ['một', 'Sửa đổi một'],
  ['là', 'Hộ kinh doanh là'],
  ['hoặc', 'Vắng mặt hoặc'],
  ['được', 'Danh sách người được'],
  ['số', 'Bãi bỏ Nghị quyết số'],
  ['ngày', 'Tại cuộc họp ngày'],
  ['tháng', 'Công tác tháng'],
  ['năm', 'Kế hoạch năm'],
  ['kỳ', 'Chuẩn bị kỳ'],
  ['thông qua', 'Nghị quyết về thông qua'],
  ['phê duyệt', 'Quyết định phê duyệt'],
  ['ban hành', 'Quyết định ban hành'],
  ['công bố', 'Quyết định công bố'],
  ['bãi bỏ', 'Đề nghị bãi bỏ'],
  ['sửa đổi', 'Quyết định sửa đổi'],
  ['bổ sung', 'Sửa đổi, bổ sung'],
  ['thay thế', 'Công bố và thay thế'],
  ['điều chỉnh', 'Quyết định điều chỉnh'],
  ['quy định', 'Quyết định quy định'],
  ['thực hiện', 'Kế hoạch thực hiện'],
  ['triển khai', 'Kế hoạch triển khai'],
]);

/** Nouns that a name may follow in the next line, unless an office speaks there. */
export const naming = vocabulary([
  ['địa bàn', 'Trồng cây trên địa bàn'],
  ['nghị quyết', 'Tuyên truyền Nghị quyết'],
  ['quyết định', 'Thu hồi Quyết định'],
  ['kế hoạch', 'Phê duyệt Kế hoạch'],
  ['quy chế', 'Ban hành Quy chế'],
  ['chương trình', 'Tổng kết Chương trình'],
  ['đề án', 'Phê duyệt Đề án'],
  ['dự án', 'Thu hồi đất Dự án'],
  ['thành phố', 'Trên địa bàn thành phố'],
  ['tỉnh', 'Trên địa bàn tỉnh'],
  ['phường', 'Trên địa bàn phường'],
  ['xã', 'Trên địa bàn xã'],
  ['chủ tịch', 'Bầu chức vụ Chủ tịch'],
  ['ban', 'Kiện toàn Ban'],
  ['hội', 'Đại hội Hội'],
  ['phòng', 'Thành lập Phòng'],
  ['tổ chức', 'Sắp xếp tổ chức'],
]);

/** Whether a line ends so that its sentence must go on: with a joining word, a comma, an open bracket or quotation mark. */
export function mustGoOn(text: string): boolean {
  const opened = (text.match(/[“(]/g) ?? []).length - (text.match(/[”)]/g) ?? []).length;
  return /[,;:(“/-]$/.test(text) || opened > 0 || joining.ending(text) !== undefined;
}
