import { isNoise, isRule, isUpper } from '../../language/letters.ts';
import type { Decision, Doubt, Omission, PaperLine } from '../paper.ts';
import { isHeadingCell, mayBeInLetterhead } from '../signature/block-bounds.ts';
import { cellsOf } from '../signature/block-cells.ts';
import { isAnnexName } from './annex-names.ts';
import { headCells, legible } from './cells.ts';
import { numberAlone, readNumber } from './code.ts';
import { readPlaceAndDate } from './issued.ts';
import { beginsBody } from './issuer/body-name.ts';
import { isCopyMark } from './marks/copy-mark.ts';
import { endsSentence } from './title/border-rules.ts';
import { titleEnd, titlePage } from './title/title-end.ts';
import { typeOf } from './type-name.ts';

/** The lines of annexes, whose letterheads are left out and whose titles are headings. */
export interface Annexes {
  lines: PaperLine[];
  omitted: Omission[];
  doubts: Doubt[];
  decisions: Decision[];
}

const longestTitle = 200;

/**
 * Reads annexes and further papers in the same file: “QUY CHẾ … ban hành kèm theo”. The letterhead of each is left out, and
 * its title becomes a heading of the first level.
 */
export function readAnnexes(lines: readonly PaperLine[], whole: boolean): Annexes {
  const { kept, omitted, doubts } = withoutLetterheads(lines);
  const read: PaperLine[] = [];
  const decisions: Decision[] = omitted.slice(0, 1).map(({ text }) => ({
    field: 'body',
    rule: 'second-letterhead',
    evidence: text,
  }));
  for (let at = 0; at < kept.length; at += 1) {
    const titled = titleAt(kept, at, whole);
    if (!titled) read.push(kept[at]!);
    else {
      const { line, count } = titled;
      read.push(line);
      decisions.push({ field: 'body', rule: 'annex-title', evidence: line.text });
      at += count - 1;
    }
  }
  return { lines: read, omitted, doubts, decisions };
}

/** Takes out each block of lines around a national heading that may belong to a letterhead. */
function withoutLetterheads(lines: readonly PaperLine[]): {
  kept: PaperLine[];
  omitted: Omission[];
  doubts: Doubt[];
} {
  const taken = new Set<number>();
  const doubts: Doubt[] = [];
  for (const [at, line] of lines.entries()) {
    if (taken.has(at) || !isOfHeading(line)) continue;
    let [first, last] = [at, at];
    while (at - first < 8 && isOfLetterhead(lines[first - 1])) first -= 1;
    while (last - at < 12 && isOfLetterhead(lines[last + 1])) last += 1;
    // A line in capitals below the motto is the title of a form, but for the name of a body above a number or a date.
    const formAt = lines.findIndex((each, place) => place > at && place <= last && isFormTitle(each));
    const isLast = lines.slice(formAt, last + 1).every((each) => isFormTitle(each) || isRule(each.text));
    if (formAt > 0 && isLast) last = formAt - 1;
    // What follows the mark of a copy only says who copied the paper.
    const isCopy = lines.slice(first, last + 2).some((each) => cellsOf(each).some(isCopyMark));
    if (isCopy) while (lines[last + 1] && !isOfHeading(lines[last + 1]!)) last += 1;
    const own = lines.slice(first, last + 1);
    for (let each = first; each <= last; each += 1) taken.add(each);
    const code = own
      .flatMap(cellsOf)
      .map(readNumber)
      .find((found) => found !== undefined)?.code;
    if (code !== undefined && !isCopy)
      doubts.push({
        field: 'body',
        page: line.page,
        message: `tệp có thêm một văn bản, số, ký hiệu ${code}; nếu là văn bản riêng, hãy tách tệp rồi nhập riêng`,
      });
  }
  return {
    kept: lines.filter((_, at) => !taken.has(at)),
    omitted: lines.flatMap((line, at): Omission[] => {
      const text = cellsOf(line).join(' ');
      return taken.has(at) && !isRule(text) ? [{ name: 'second-letterhead', text, page: line.page }] : [];
    }),
    doubts,
  };
}

const isOfHeading = (line: PaperLine): boolean => cellsOf(line).some(isHeadingCell);

/** Whether a line of a letterhead has only words in capitals that name no body: `ĐƠN ĐĂNG KÝ`. */
const isFormTitle = (line: PaperLine): boolean => {
  const cells = cellsOf(line);
  return cells.length === 1 && cells.every((cell) => isUpper(cell) && isTitleOfForm(cell));
};

const isTitleOfForm = (cell: string): boolean =>
  !isHeadingCell(cell) &&
  !isRule(cell) &&
  !isNoise(cell) &&
  readNumber(cell) === undefined &&
  numberAlone(cell) === undefined &&
  !beginsBody(cell);

/** Whether a line beside a national heading belongs to its letterhead. The name of a type is the title's. */
function isOfLetterhead(line: PaperLine | undefined): boolean {
  if (!line) return false;
  const cells = cellsOf(line);
  return cells.every(
    (cell) =>
      isHeadingCell(cell) ||
      isRule(cell) ||
      isNoise(cell) ||
      (readNumber(cell) !== undefined && !/^\(/.test(cell)) ||
      numberAlone(cell) !== undefined ||
      readPlaceAndDate(cell) !== undefined ||
      (mayBeInLetterhead(cell) && !isTitled(cell)),
  );
}

const isTitled = (text: string): boolean =>
  isAnnexName(text) || (typeOf(text) !== undefined && !/[:;.]$/.test(text));

/** The title of an annex that begins at a line, joined to a heading, and how many lines it has. */
function titleAt(
  lines: readonly PaperLine[],
  at: number,
  whole: boolean,
): { line: PaperLine; count: number } | undefined {
  const first = lines[at]!;
  if (first.table || !isTitled(first.text) || !isUpper(first.text.slice(0, 8)) || endsSentence(first.text))
    return undefined;
  const cells = legible(headCells(lines.slice(at + 1, at + 14)));
  const mayFollow = cells[0] !== undefined && mayBeTitle(cells[0].text) && !cells[0].line.table;
  const border = mayFollow ? titleEnd(cells, titlePage(cells, { whole, issuerLines: [] })) : undefined;
  const count = border && border.count > 0 ? cells[border.count - 1]!.index + 2 : 1;
  const own = lines.slice(at, at + count);
  return {
    line: {
      ...first,
      text: own.map(({ text }) => text.trim()).join(' '),
      ...(own.some(({ markdown }) => markdown !== undefined)
        ? { markdown: own.map(({ text, markdown }) => (markdown ?? text).trim()).join(' ') }
        : {}),
      gap: true,
      role: { kind: 'heading', level: 1 },
    },
    count,
  };
}

/** Whether a line below the name of an annex may be its title: it is short, and no sentence. */
const mayBeTitle = (text: string): boolean =>
  text.length < longestTitle && !endsSentence(text) && !/^\(/.test(text);
