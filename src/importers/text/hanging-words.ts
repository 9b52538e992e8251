import { foldSqueezed } from '../../language/folding.ts';
import { vocabulary } from '../vocabulary.ts';

/** Words that no sentence ends with: it goes on in the next line. */
export const hangingWords = vocabulary([
  ['và', 'Trồng cây và'],
  ['của', 'Theo đề nghị của'],
  ['về', 'Nghị quyết về'],
  ['các', 'Phường giao các'],
  ['cho', 'Tặng quà cho'],
  ['tại', 'Bà con họp tại'],
  ['trong', 'Việc cần làm trong'],
  ['theo', 'Chi trả theo'],
  ['từ', 'Kinh phí lấy từ'],
  ['đến', 'Đường từ chợ đến'],
  ['với', 'Phối hợp với'],
  ['số', 'Thực hiện Công văn số'],
  ['ngày', 'Báo cáo trước ngày'],
  ['tháng', 'Làm xong trong tháng'],
  ['năm', 'Nhiệm vụ của năm'],
  ['do', 'Kinh phí do'],
  ['bởi', 'Được thay thế bởi'],
  ['thuộc', 'Các chi bộ thuộc'],
  ['trên', 'Công khai trên'],
  ['một', 'Mỗi tổ cử một'],
  ['những', 'Khen thưởng những'],
  ['là', 'Thời hạn nộp là'],
  ['hoặc', 'Gửi qua thư hoặc'],
  ['được', 'Danh sách hộ được'],
  ['để', 'Dành đất để'],
  ['điều', 'Theo quy định tại Điều'],
  ['khoản', 'Theo khoản'],
  ['mục', 'Thực hiện mục'],
  ['chương', 'Sửa đổi Chương'],
  ['điểm', 'Theo điểm'],
]);

const folded = new Set(hangingWords.listed.map(([word]) => foldSqueezed(word)));

/** Whether a text ends with one of these words, whose marks a scan may lose, or with a comma. */
export function asksForMore(text: string): boolean {
  const last = /(?:^|[^a-z\d])([a-z]+)$/.exec(foldSqueezed(text))?.[1];
  return /,$/.test(text) || (last !== undefined && folded.has(last));
}
