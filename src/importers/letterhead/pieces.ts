import { isNoise, isRule, trimCrumbs } from '../../language/letters.ts';
import { squeeze } from '../../language/text.ts';
import type { PaperLine } from '../paper.ts';
import { readNumber } from './code.ts';
import { isNationalHeading, nationalHeadingStart } from './national-heading.ts';

/** One cell of a printed row: the two columns of a letterhead stand as two pieces. */
export interface Piece {
  text: string;
  line: PaperLine;
  /** The line's place in the reading. */
  index: number;
  /** Whether another piece stands to its left on the same row. */
  right: boolean;
}

/** Ngày, tháng, năm as a letterhead has them, filled in or not, with what a scan makes of a hand. */
export const dateForm =
  /(?:^|[\s,.;:…_-])ng[aàâ]y\s{0,3}([^\s,]{0,4}?|[^,]{0,14}?)\s{0,12}th[aáà]ng\s{0,3}([^\s,]{0,3}?|[.…\s]{0,10})\s{0,12}n[aăâ]m\s{0,3}(\d{2,4}|[.…_\s]{0,8})?/iu;
const slashDate =
  /(?:^|[\s,.;:…])ng[aàâ]y\s{0,12}([\d.…_]{0,10})\s*\/\s*([\d.…_]{0,6})\s*\/\s*((?:19|20)\d\d)\W*$/iu;

/** Takes the rows of a letterhead apart where two columns were printed side by side. */
export const piecesOf = (lines: readonly PaperLine[], from = 0): Piece[] => unwrapped(rowPieces(lines, from));

/** The date and the quốc hiệu in one piece, where a narrow column broke off their last word. */
function unwrapped(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const head = whole
      .slice(-4)
      .findLast(
        ({ text }) =>
          (/^(?:19|20)\d\d\.?$/.test(piece.text) &&
            /ng[àa]y\b.{0,12}\bth[áa]ng\b.{0,12}\bn[ăa]m$/iu.test(text)) ||
          (/^VI[ỆE]T NAM\W*$/u.test(piece.text) && isNationalHeading(text) && !/NAM\W*$/u.test(text)),
      );
    if (head) head.text = `${head.text} ${piece.text}`;
    else whole.push({ ...piece });
  }
  return whole;
}

function rowPieces(lines: readonly PaperLine[], from: number): Piece[] {
  return lines.flatMap((line, offset) => {
    const index = from + offset;
    if (line.table) {
      const cells = line.table.flat().flatMap((text) => plain(text).split('\n'));
      return cells
        .filter((text) => text.trim() !== '')
        .map((text) => ({ text: squeeze(text), line, index, right: false }));
    }
    const parts = line.text
      .replace(/(?<=(?:ngày|tháng|năm|số:?)[.…_]*)[ \t]+/giu, ' ')
      .split(/\t+| {4,}/)
      .flatMap(splitColumns)
      .map((text) => squeeze(text))
      .filter((text) => text !== '');
    return parts.map((text, at) => ({ text, line, index, right: at > 0 }));
  });
}

// What the stamp of an incoming paper says: who got it when, and to whom it went.
const incoming =
  /^\P{L}*(?:(?:(?:CÔNG VĂN|VĂN BẢN|CV|VB)\s+)?Đ[ẾÊE]N(?=$|[\s:.,…_])|(?:Giờ|Ngày|Chuyển|Lưu hồ sơ(?:\s+số)?)\s*:|Ký bởi|Người ký\s*:|Thời gian ký|Email\s*:|Cơ quan\s*:)/u;

/** The pieces that say something: no rules, no crumbs of a stamp, nothing of who signed or got it by machine. */
export function legible(pieces: readonly Piece[]): Piece[] {
  const stamped = new Set(pieces.filter(({ text }) => incoming.test(text)).map(({ line }) => line));
  return pieces
    .filter(
      ({ text, line }) => !isRule(text) && !incoming.test(text) && !(stamped.has(line) && text.length < 6),
    )
    .map((piece) => ({ ...piece, text: trimCrumbs(piece.text) }))
    .filter(
      ({ text }) => text !== '' && (!isNoise(text) || /\d/.test(text) || readNumber(text) !== undefined),
    );
}

function splitColumns(text: string): string[] {
  const at = nationalHeadingStart(text);
  if (at > 0) return [text.slice(0, at), text.slice(at)];
  const date = dateForm.exec(text) ?? slashDate.exec(text);
  if (!date || !/(?:^|\W)s\p{L}(?!\p{L})\s*[:.;]?|\/\s?\p{Lu}/iu.test(text.slice(0, date.index)))
    return [text];
  const before = text.slice(0, date.index);
  const place = /(?:^|[\s\d])((?:\p{Lu}[\p{Ll}\p{M}]*\.?\s?(?:-\s?)?){1,6}),?\s*$/u.exec(before);
  if (!place || place.index === 0) return [text];
  const cut = place.index + place[0].length - place[0].trimStart().replace(/^\d/, '').length;
  return [text.slice(0, cut), text.slice(cut)];
}

const plain = (markdown: string): string => markdown.replace(/\*\*|\\(?=[^\w\s])/g, '');
