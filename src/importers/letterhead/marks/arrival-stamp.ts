import { isUpper } from '../../../language/letters.ts';
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

/** Whether a line is of a stamp on an incoming paper: `CÔNG VĂN ĐẾN`, `Chuyển: Phòng Kinh tế`. */
export const isArrivalStamp = (text: string): boolean => isArrivalHead(text) || isArrivalLabel(text);

/** Whether a line is the head of such a stamp, below which its number is: `ĐẾN`. No word in capitals follows. */
export function isArrivalHead(text: string): boolean {
  const head = arrivalHeads.beginning(text);
  if (head === undefined) return false;
  const line = text.replace(/^[^\p{L}]+/u, '');
  return isUpper(line.slice(0, head.length)) && !/^\W*\p{Lu}{2}/u.test(line.slice(head.length));
}

function isArrivalLabel(text: string): boolean {
  const label = arrivalLabels.beginning(text);
  if (label === undefined) return false;
  const line = text.replace(/^[^\p{L}]+/u, '');
  return /^\p{Lu}/u.test(line) && /^\s*:/.test(line.slice(label.length));
}
