import { isUpper } from '../../../language/letters.ts';
import { arrivalHeads, arrivalLabels } from './arrival-words.ts';

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
