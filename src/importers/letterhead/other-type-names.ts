import type { DocumentTypeId } from '../../domain/document-type.ts';

/** Names in capitals of papers that NĐ 30/2020 does not have as a type, and the type that they are filed under. */
export const otherTypeNames: readonly (readonly [name: string, type: DocumentTypeId, example: string])[] = [
  ['thư mời', 'giay-moi', 'THƯ MỜI'],
  ['thư ngỏ', 'thu-cong', 'THƯ NGỎ'],
  ['thư chúc mừng', 'thu-cong', 'THƯ CHÚC MỪNG'],
  ['thư cảm ơn', 'thu-cong', 'THƯ CẢM ƠN'],
  ['giấy triệu tập', 'khac', 'GIẤY TRIỆU TẬP'],
  ['giấy xác nhận', 'khac', 'GIẤY XÁC NHẬN'],
  ['phiếu trình', 'khac', 'PHIẾU TRÌNH'],
  ['phiếu lấy ý kiến', 'khac', 'PHIẾU LẤY Ý KIẾN'],
  ['phiếu khảo sát', 'khac', 'PHIẾU KHẢO SÁT'],
  ['phiếu đăng ký', 'khac', 'PHIẾU ĐĂNG KÝ'],
  ['tờ rơi', 'khac', 'TỜ RƠI'],
  ['lịch công tác', 'khac', 'LỊCH CÔNG TÁC'],
  ['lịch tiếp công dân', 'khac', 'LỊCH TIẾP CÔNG DÂN'],
  ['thể lệ', 'khac', 'THỂ LỆ'],
  ['nội quy', 'khac', 'NỘI QUY'],
  ['đề cương', 'khac', 'ĐỀ CƯƠNG'],
  ['tin nhanh', 'khac', 'TIN NHANH'],
  ['bản tin', 'khac', 'BẢN TIN'],
];
