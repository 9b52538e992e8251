import { foldSqueezed } from '../../language/folding.ts';
import { isNoise, isRule, isSyllable, isUpper, quality, trimCrumbs } from '../../language/letters.ts';
import { squeeze } from '../../language/text.ts';
import { isNationalHeading, isNationalMotto } from '../letterhead/national-heading.ts';
import type { PaperLine, Signer } from '../paper.ts';
import { isItem, joinItems } from './items.ts';
import { hasSurname, isName, likelyName, mendName, titleCase } from './person.ts';
import { hasSign, isKnownRank, isRank, mendRank } from './positions.ts';

/** What stands below the text. */
export interface SignatureBlock {
  /** The place in the reading of its first line; the number of lines where there is none. */
  start: number;
  recipients: string[];
  signer?: Signer;
  /** Lines below the signature that are no part of it: an appendix, a footnote. */
  after: PaperLine[];
}

const heading = /^\W{0,4}(?:n[ơo]i\s+nh[ậâạaặ]n(?!\p{L})|\p{L}{1,2}[ơo]i\s+nhận\s*:)\s*[:.;]?\s*/iu;
const signedMark = /^\W*(?:đã\s+ký|ký\s+tên.*|da ky|chữ\s+ký.*|ký\s+bởi.*)\W*$/iu;
const keptCopy = /^[^\p{L}]*l[ưu]u\b/iu;
const appendix =
  /^\W{0,3}(?:PHỤ LỤC|Phụ lục|DANH SÁCH|BIỂU|MẪU SỐ|Mẫu số|QUY CHẾ|QUY ĐỊNH|KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|LỊCH|NỘI DUNG|BẢNG)(?=$|[\s:.])/u;
/** Reads Nơi nhận and the signature off the last lines of a document, however its two columns were mixed. */
export function readSignatureBlock(printed: readonly PaperLine[], from: number): SignatureBlock {
  const lines = withHeading(printed, from);
  const start = findStart(lines, from);
  if (start === undefined) return { start: lines.length, recipients: [], after: [] };
  const end = findAppendix(lines, start);
  const left: { text: string; gap: boolean }[] = [];
  const right: string[] = [];
  const after: PaperLine[] = [];
  const noisy = lines
    .slice(start, end)
    .some((line) => cellsOf(line).some((cell) => !isRule(cell) && quality(cell) < 0.75));
  let listing = false;
  let closed = false;
  for (const line of lines.slice(start, end)) {
    for (const cell of cellsOf(line)) {
      const own = heading.exec(cell);
      if (own) {
        listing = true;
        const rest = cell.slice(own[0].length);
        const [item, aside] = splitAside(rest, noisy);
        if (isItem(item) || (item !== '' && !mendRank(item) && !isNoise(item) && aside === ''))
          left.push({ text: item, gap: false });
        else if (item !== '') right.push(item);
        if (aside !== '') right.push(aside);
        continue;
      }
      const last = left.at(-1)?.text ?? '';
      const item = isItem(cell);
      if (listing && !closed && belongsToList(cell, last, item, line.gap, left.length)) {
        const [text, aside] = splitAside(cell, noisy);
        if (item || !/^\(.*\)[\s;.]*$/.test(text) || !/[;.]$/.test(last))
          left.push({ text: noisy ? trimTail(text) : text, gap: line.gap });
        if (aside !== '') right.push(aside);
        if (keptCopy.test(text.replace(/^[^\p{L}]+/u, '')) && /\.$/.test(text)) closed = true;
      } else if (isSignature(cell)) right.push(cell);
      else if (isLeftover(cell)) after.push({ ...line, text: cell, markdown: undefined });
      if (listing && keptCopy.test(last) && !item && left.at(-1)?.text === last) closed = true;
    }
  }
  return {
    start,
    recipients: joinItems(left.map(({ text }) => text)).map((text) => mendOffice(trimCrumbs(text))),
    signer: readSigner(right),
    after: [...after, ...lines.slice(end)],
  };
}

/** The lines with “Nơi nhận:” put before a list that ends with the copy that is kept, where a scan lost the words. */
function withHeading(lines: readonly PaperLine[], from: number): readonly PaperLine[] {
  if (lines.some((line, at) => at >= from && cellsOf(line).some((cell) => heading.test(cell)))) return lines;
  const last = lines.findLastIndex(
    (line, at) => at >= from && cellsOf(line).some((cell) => isItem(cell) && keptCopy.test(cell)),
  );
  let first = last;
  while (first > from && first > last - 30 && belongsBelow(lines[first - 1]!)) first -= 1;
  if (last < 0 || !cellsOf(lines[first]!).some(isItem)) return lines;
  const rest = /^\W*\S{0,5}\s?nhan\W*$/.test(foldSqueezed(lines[first - 1]?.text ?? ''))
    ? first - 1
    : undefined;
  return lines.map((line, at) => {
    if (at === rest) return { ...line, text: 'Nơi nhận:' };
    return at === first && rest === undefined ? { ...line, text: `Nơi nhận: ${line.text.trim()}` } : line;
  });
}

/** Whether a line is an item of a narrow list, or goes on with one: no sentence that ends the text. */
const belongsBelow = (line: PaperLine): boolean => {
  const [cell = ''] = cellsOf(line);
  return (
    line.table === undefined &&
    (line.right ?? 0) < 0.62 &&
    cell.length < 90 &&
    !/\.\/\.?$/.test(cell) &&
    (isItem(cell) || (!line.gap && /^\p{Ll}/u.test(cell) && !/:$/.test(cell)))
  );
};

function findStart(lines: readonly PaperLine[], from: number): number | undefined {
  const headings = [...lines.keys()].filter(
    (at) => at >= from && cellsOf(lines[at]!).some((cell) => heading.test(cell)) && isShort(lines, at),
  );
  // A form enclosed has a list of its own; the document's is the first that ends with the copy that is kept.
  const notes =
    headings.find((at, place) =>
      lines
        .slice(at, Math.min(headings[place + 1] ?? Infinity, at + 45))
        .some((line) => cellsOf(line).some((cell) => isItem(cell) && keptCopy.test(cell))),
    ) ??
    headings.at(-1) ??
    -1;
  if (notes >= 0) {
    let start = notes;
    for (let at = notes - 1; at >= Math.max(from, notes - 12); at -= 1) {
      const cells = cellsOf(lines[at]!);
      if (cells.length > 0 && cells.every((cell) => isRank(cell) || isName(cell) || signedMark.test(cell)))
        start = at;
      else if (!cells.every((cell) => isNoise(cell) || isRule(cell))) break;
    }
    return start;
  }
  const last = lines.findLastIndex(
    (line, at) => at >= from && cellsOf(line).some(isRank) && isSigned(lines, at),
  );
  if (last < 0) return undefined;
  let start = last;
  while (start - 1 >= from && cellsOf(lines[start - 1]!).some(isRank)) start -= 1;
  return start;
}

/** “Nơi nhận” in a sentence is none: its line is short, or a list comes below. */
const isShort = (lines: readonly PaperLine[], at: number): boolean =>
  (lines[at]?.text.length ?? 0) < 90 || isItem(lines[at + 1]?.text ?? '');

/** A rank stands above a name, or at the end. */
function isSigned(lines: readonly PaperLine[], at: number): boolean {
  const below = lines
    .slice(at + 1, at + 7)
    .flatMap(cellsOf)
    .filter((cell) => !isNoise(cell) && !signedMark.test(cell));
  return below.length === 0 || below.slice(0, 3).some((cell) => isName(cell)) || lines.length - at < 4;
}

function findAppendix(lines: readonly PaperLine[], start: number): number {
  return Math.min(titledAppendix(lines, start), nextLetterhead(lines, start));
}

/** Where a paper enclosed begins with a letterhead of its own. */
function nextLetterhead(lines: readonly PaperLine[], start: number): number {
  const motto = lines.findIndex(
    (line, at) =>
      at > start + 2 && cellsOf(line).some((cell) => isNationalHeading(cell) || isNationalMotto(cell)),
  );
  if (motto < 0) return lines.length;
  let first = motto;
  while (first - 1 > start + 2 && motto - first < 8 && cellsOf(lines[first - 1]!).every(mayHead)) first -= 1;
  return first;
}

const mayHead = (cell: string): boolean =>
  !isItem(cell) &&
  !isRank(cell) &&
  !isName(cell) &&
  !signedMark.test(cell) &&
  (isUpper(cell) || isRule(cell) || /^\W*Số(?!\p{L})/u.test(cell));

function titledAppendix(lines: readonly PaperLine[], start: number): number {
  const at = lines.findIndex(
    (line, place) =>
      place > start + 2 &&
      appendix.test(line.text.trim()) &&
      (isUpper(line.text) || line.text.length < 40) &&
      !isItem(line.text),
  );
  return at < 0 ? lines.length : at;
}

function cellsOf(line: PaperLine): string[] {
  const cells = line.table
    ? line.table.flat().flatMap((cell) => cell.replace(/\*\*|\\(?=[^\w\s])/g, '').split('\n'))
    : line.text.split(/\t+| {4,}/);
  return cells.map(squeeze).filter((cell) => cell !== '');
}

function belongsToList(cell: string, last: string, item: boolean, gap: boolean, count: number): boolean {
  if (item) return !isRank(cell.replace(/^[-–\s]+/, ''));
  if (isRank(cell) || signedMark.test(cell) || isRule(cell)) return false;
  if (/^\(.*\)[\s;.]*$/.test(cell)) return true;
  if (count === 0) return !isNoise(cell);
  if (mendRank(cell) && isUpper(cell)) return false;
  if (keptCopy.test(last))
    return (
      !gap &&
      !/\.$/.test(last) &&
      !isName(cell) &&
      quality(cell) > 0.8 &&
      cell.length < 40 &&
      /[,&-]$/.test(last)
    );
  if (isName(cell) && hasSurname(cell) && !/[;,]$/.test(cell)) return false;
  return quality(cell) > 0.5;
}

/** An item and what the right column printed beside it: a rank, a name, the crumbs of a stamp. */
function splitAside(text: string, noisy: boolean): [string, string] {
  const sign =
    /^(.*?[\p{L};,.:)])\s+((?:TM|T\/M|KT|TL|TUQ|Q)\s?[./]\s*\p{Lu}{2}.*)$/u.exec(text) ??
    /^()((?:TM|T\/M|KT|TL|TUQ|Q)\s?[./]\s*\p{Lu}{2}.*)$/u.exec(text);
  if (sign) return [sign[1] ?? '', sign[2] ?? ''];
  const parts = /^(.*?;)\s*(\S.*)$/u.exec(text);
  if (parts) {
    const aside = trimCrumbs(parts[2] ?? '');
    if (
      aside === '' ||
      isNoise(aside) ||
      (noisy && !/[;.]$/.test(aside)) ||
      mendRank(aside) ||
      isName(mendName(aside)) ||
      (aside.length < 14 && !/;$/.test(aside) && quality(aside) < 0.8)
    )
      return [parts[1] ?? '', aside];
  }
  return [text, ''];
}

/** A line without the crumbs at its end that are no words. */
const trimTail = (text: string): string =>
  text.replace(/(?:\s+(?:[^\s\p{L}\d]+|[^\s]*[^\p{L}\d\s;.,:&()/-][^\s]*|\p{L}\)?|[^\s(]{1,3}\)))+$/u, '');

const isSignature = (cell: string): boolean =>
  isName(mendName(trimCrumbs(cell))) || mendRank(cell) !== undefined || isUpper(cell);

/** Văn thư keeps the copy; a scan reads its `VT` as `VI`, `VỊ`. */
const mendOffice = (text: string): string =>
  text.replace(/^(L[ưu]u\s*[:;]?\s*)V[IỊÍÌ1lT](?=$|[\s,;.])/u, '$1VT');

/** What is worth keeping of the lines below a signature: a footnote, a sentence. */
const isLeftover = (cell: string): boolean =>
  cell.length > 30 &&
  quality(cell) > 0.8 &&
  !signedMark.test(cell) &&
  !/^\W*Ký bởi|^Thời gian ký/iu.test(cell);

/** The signer from the right column: ranks, then a name. */
function readSigner(cells: readonly string[]): Signer | undefined {
  const ranks: string[] = [];
  let name: string | undefined;
  for (const cell of cells) {
    const text = trimCrumbs(cell);
    const capitals = isUpper(text) && hasSurname(text) && text.split(' ').length <= 4 && !mendRank(text);
    const rank = capitals ? undefined : mendRank(cell);
    const candidate = mendName(text);
    if (rank && name === undefined) ranks.push(rank);
    else if (
      ranks.length > 0 &&
      name === undefined &&
      isUpper(text) &&
      !capitals &&
      (goesOn(text) || isKnownRank(`${ranks.at(-1)} ${text}`))
    )
      ranks.push(text);
    else if (isName(candidate) || (capitals && ranks.length > 0))
      name = capitals ? titleCase(text) : candidate;
    if (name !== undefined && rank) break;
  }
  if (name === undefined && ranks.length > 0) name = likelyName(cells);
  if (ranks.length === 0 && name === undefined) return undefined;
  const signs = ranks.findLastIndex((rank) => hasSign(rank) && !/^Q\b/.test(rank));
  const authority = ranks.slice(0, signs + 1).join('\n');
  const position = ranks.slice(signs + 1).join(' ');
  return {
    ...(authority ? { authority } : {}),
    ...(position ? { position } : {}),
    ...(name ? { name } : {}),
  };
}

/** A second line of a long position: words, not the crumbs of a stamp. */
const goesOn = (text: string): boolean =>
  text.split(/[\s,]+/).length > 1 &&
  text.split(/[\s,]+/).every((word) => word === '' || isSyllable(word) || /^[-–&]$/.test(word));
