import { foldSqueezed } from '../../language/folding.ts';
import { isRule, isUpper } from '../../language/letters.ts';
import { squeeze, upperFirst } from '../../language/text.ts';
import type { HeadCell } from './cells.ts';

/** How the text below a title begins, without marks. */
const opener =
  /^(?:can cu|thuc hien|kinh gui|theo (?:de nghi|noi dung|chi dao|ke hoach|thong bao|nghi|quyet|chuong trinh|cong van|tinh than)|xet |tren co so|de (?:trien khai|thuc hien|to chuc|chu dong|tang cuong|bao dam|dam bao|kip thoi|tiep tuc|nang cao|phuc vu|chuan bi|gop)|nham |ngay \d|sang ngay|chieu ngay|tu ngay|vua qua|trong (?:thoi gian|nhung|nam|thang|6|9|quy)|sau khi|nhan dip|hien nay|thoi gian (?:qua|gan)|tiep theo|huong ung|duoc su|phan \w+|chuong \w+|dieu \d|[ivx]+\s?[.\-)]|\d{1,2}\s?[.)]|[a-z]\s?[.)]\s|nguoi nhan|ong |ba |\(?(?:kem theo|ban hanh kem)|hom nay|dong chi |qua |truoc |uy ban nhan dan [^,]{3,40} (?:nhan duoc|ban hanh|thong bao|de nghi|yeu cau|tran trong|moi|bao cao|kinh|trinh)|ubnd [^,]{2,30} (?:nhan duoc|ban hanh|thong bao|de nghi|yeu cau|tran trong|moi|bao cao|kinh|trinh)|hoi nghi lan|tran trong)/;
const hanging =
  /(?:[,;:(“-]|\b(?:va|cua|ve|cac|cho|tai|trong|theo|tu|den|voi|de|so|ngay|thang|nam|do|boi|thuoc|doi|giua|ky|tren|mot|nhung|la|hoac|duoc|thuc hien|trien khai|dia ban|nghi quyet|quyet dinh|ke hoach|thanh pho|phuong|xa|tinh|ban|hoi|phong|to chuc|thong qua|viec|ban hanh|phe duyet|cong bo|bai bo|sua doi|bo sung|thay the|quy dinh|dieu chinh))$/;

/**
 * How many cells the title has that begins at `cells[0]`. No word marks its end, so each border between two cells is
 * weighed by the look of the lines on both sides.
 */
export function titleEnd(cells: readonly HeadCell[], whole: boolean): number {
  const width = fullWidth(cells);
  let best = Math.min(1, cells.length);
  let most = -Infinity;
  let length = cells[0]?.text.length ?? 0;
  for (let at = 1; at <= Math.min(9, cells.length); at += 1) {
    const next = cells[at];
    const weight = (next ? weigh(cells[at - 1]!, next, { width, whole }) : 1) - (length > 300 ? 3 : 0);
    if (weight > most) [best, most] = [at, weight];
    length += next?.text.length ?? 0;
    if (weight >= 5 || (next && /^(?:Căn cứ|Kính gửi|Điều 1|I\.|1\.)/u.test(next.text)) || length > 480)
      break;
  }
  return best;
}

/** Trích yếu: the lines as one text with a capital first letter, without “V/v”, “Về việc” and quotation marks around it. */
export function titleText(lines: readonly string[]): string {
  const text = squeeze(lines.filter((line) => !isRule(line)).join(' '))
    .replace(/^\W*(?:v\s?[/.]\s?v\s*[:.]?|v[ềêe]̀? vi[ệêe]c\s*[:.]?)\s*/iu, '')
    .replace(/([\p{L}\d])-\s(?=[\p{Lu}\d])/gu, '$1-')
    .replace(/[\s._*~—–-]+$/u, '');
  return upperFirst(text);
}

export const isOpener = (text: string): boolean =>
  opener.test(foldSqueezed(text.replace(/^[^\p{L}\d(]+/u, '')));

function weigh(previous: HeadCell, next: HeadCell, page: { width: number; whole: boolean }): number {
  const a = previous.text;
  const b = next.text;
  let weight = 0;
  if (next.index - previous.index > 1) weight += 1;
  if (next.line.gap && !page.whole) weight += 1.5;
  const opens = isOpener(b);
  if (opens) weight += 4;
  if (isUpper(b) && !isUpper(a)) weight += 5;
  if (isUpper(a) && !isUpper(b) && a.length > 8) weight += 4;
  if (/^\p{Ll}/u.test(b)) weight -= 6;
  else if (/^\d/.test(b)) weight -= 2;
  else if (/^\p{Lu}/u.test(b)) weight += 1;
  if (hanging.test(foldSqueezed(a)) && !opens) weight -= 3;
  if (/[.;]$/.test(a)) weight -= 1;
  if (b.length > 180) weight += 4;
  if (!page.whole && b.length >= 0.93 * page.width) weight += 1.5;
  const [left, right] = [previous.line, next.line];
  if (
    left.left !== undefined &&
    right.left !== undefined &&
    left.right !== undefined &&
    right.right !== undefined
  ) {
    const centred = (line: { left?: number; right?: number }) =>
      Math.abs((line.left ?? 0) - (1 - (line.right ?? 1))) < 0.06 && (line.left ?? 0) > 0.03;
    if (centred(left) && !centred(right)) weight += 3;
    if (centred(left) && centred(right)) weight -= 1.5;
  }
  if (left.bold !== undefined && left.bold && right.bold === false) weight += 3;
  return weight;
}

function fullWidth(cells: readonly HeadCell[]): number {
  const lengths = cells.map(({ text }) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? 80;
}
