import { vocabulary } from '../vocabulary.ts';

/** Names of annexes, in capitals or not. */
export const annexNames = vocabulary([
  ['phụ lục', 'Phụ lục I'],
  ['mẫu số', 'Mẫu số 01'],
]);

/** Names of annexes in capitals; in small letters they begin sentences. */
export const annexTitles = vocabulary([
  ['biểu mẫu', 'BIỂU MẪU'],
  ['danh sách', 'DANH SÁCH HỘ ĐƯỢC HỖ TRỢ'],
  ['danh mục', 'DANH MỤC THỦ TỤC'],
]);

/** What begins an annex below a signature, in capitals; elsewhere a paper or a table may begin so. */
export const titlesBelowSignature = vocabulary([
  ['biểu', 'BIỂU TỔNG HỢP'],
  ['quy chế', 'QUY CHẾ'],
  ['quy định', 'QUY ĐỊNH'],
  ['kế hoạch', 'KẾ HOẠCH'],
  ['chương trình', 'CHƯƠNG TRÌNH'],
  ['đề án', 'ĐỀ ÁN'],
  ['phương án', 'PHƯƠNG ÁN'],
  ['lịch', 'LỊCH TRỰC TẾT'],
  ['nội dung', 'NỘI DUNG CHI TIẾT'],
  ['bảng', 'BẢNG TỔNG HỢP'],
]);
