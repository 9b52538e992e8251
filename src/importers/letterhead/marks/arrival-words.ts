import { vocabulary } from '../../vocabulary.ts';

/** The words in capitals at the top of the stamp that an office puts on a paper which it received. */
export const arrivalHeads = vocabulary([
  ['đến', 'ĐẾN'],
  ['đên', 'ĐÊN Ngày: 05/4/2026'],
  ['công văn đến', 'CÔNG VĂN ĐẾN'],
  ['văn bản đến', 'VĂN BẢN ĐẾN Số: 455'],
  ['cv đến', 'CV ĐẾN'],
  ['vb đến', 'VB ĐẾN'],
]);

/** Words before the colon in the lines of that stamp. */
export const arrivalLabels = vocabulary([
  ['giờ', 'Giờ: 8 giờ 30'],
  ['ngày', 'Ngày: 05/03/2026'],
  ['ngày đến', 'Ngày đến: 05/03/2026'],
  ['số đến', 'Số đến: 455'],
  ['chuyển', 'Chuyển: Phòng Kinh tế'],
  ['lưu hồ sơ', 'Lưu hồ sơ: 12'],
  ['lưu hồ sơ số', 'Lưu hồ sơ số: 12'],
]);
