import { foldSameLength } from '../../language/folding.ts';
import {
  accountLabel,
  birthLabel,
  homeLabel,
  identityLabel,
  otherNumbers,
  telephoneLabel,
} from '../../language/privacy/number-labels.ts';
import { words } from '../../language/privacy/patterns.ts';
import { personLabels, privateDoer } from '../../language/privacy/people-words.ts';
import { lastAtMost, plainLine } from './plain-line.ts';
import { withBlanks } from './unmarked.ts';

/** A cell of a row: the head of its column and the place of its value in the line. */
export interface LabelledCell {
  /** The head of its column, or the cell at its left; empty if there is none. Without marks, in small letters. */
  label: string;
  from: number;
  to: number;
}

/** A line of a text as the search for private data reads it. */
export interface PrivateLine {
  /** As readers see it; a row has the heads of its columns before its values. */
  text: string;
  /** The same in small letters, of the same length. */
  lower: string;
  /** The same without marks, of the same length. */
  folded: string;
  /** Whether lines beside it may speak of the same person: those of a form do, a row of a table speaks for itself. */
  kind: 'text' | 'row';
  /** The cells of a row of a table. */
  cells: readonly LabelledCell[];
  /** The heads of columns that a line above it has, where a table was read as lines; without marks. */
  above?: string;
  /** The number of the source line and the index in it, of an index in `text`. */
  place(index: number): { source: number; index: number };
}

/** A line of a source and its text as it is written. */
export interface SourceLine {
  source: number;
  text: string;
}

const label = /(?:so|so:|la|cong dan|nhan dan|ca nhan|xa hoi|y te|tai khoan|dien thoai|:)\s*$/;
const longestJoined = 4000;
const labels = [
  ...[identityLabel, telephoneLabel, accountLabel, birthLabel, homeLabel],
  ...otherNumbers.map(({ label: own }) => own),
].join('|');
const ownLabel = `(?:(?:(?:ma |so |ma so )?(?:${labels})|${words(personLabels)}|${privateDoer})(?: so| lien he| ngan hang| day du)?)`;
/** A line that is the label of a datum of a person and nothing else: the datum is the next line, behind blank ones. */
const labelAlone = new RegExp(`^\\W*(?:\\d{1,2}[.)] ?)?${ownLabel}(?:\\s?/\\s?${ownLabel})?\\W*$`);
/** A line that ends with such a label, of an account: `nhận hỗ trợ qua số tài khoản`. */
const endsWithLabel = new RegExp(`(?<!\\p{L})(?:${accountLabel}|so)\\W{0,3}$`, 'u');
const numberAlone = /^\W*(?:(?:Số|No)\W{1,4}){0,2}(?:[A-Z]{1,2} ?)?\d[\d ./-]*\d\W*$/;
const nameAlone = /^\s*\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,5}\s*$/u;
const longestLabel = 40;

/** Lines of a text as a search reads them; a line that goes on in the next one is joined with it. */
export function textLines(sources: readonly SourceLine[], { joins = true } = {}): PrivateLine[] {
  const lines: PrivateLine[] = [];
  let parts: { plain: ReturnType<typeof plainLine>; source: number }[] = [];
  let [length, gap] = [0, false];
  const end = (): void => {
    if (parts.length > 0) lines.push(joined(parts));
    [parts, length] = [[], 0];
  };
  for (const { source, text } of sources) {
    const plain = plainLine(text);
    if (plain.text.trim() === '') {
      gap = true;
      continue;
    }
    const last = parts.at(-1)?.plain.text;
    const isNext = joins && last !== undefined && length <= longestJoined;
    if (!isNext || !(isLabelled(last, plain.text) || (!gap && goesOn(last, plain.text)))) end();
    gap = false;
    parts.push({ plain, source });
    length += plain.text.length;
  }
  end();
  return withHeads(lines);
}

/** Whether a line is the value of the label in the line before it. */
function isLabelled(line: string, next: string): boolean {
  const isNumber = numberAlone.test(next);
  if (!isNumber && !nameAlone.test(next)) return false;
  if (line.length < longestLabel) return labelAlone.test(foldSameLength(line));
  return isNumber && endsWithLabel.test(foldSameLength(line.slice(-longestLabel)));
}

/** `STT Họ và tên Số CCCD`: the heads of a table that a PDF has as lines. */
const printedHead = /^\s*(?:stt|tt)\s.*(?<!\p{L})(?:ten|chu ho|nguoi)(?!\p{L})/u;

/** Lines with the heads of the table that they are the rows of: numbered lines in a row below them. */
function withHeads(lines: readonly PrivateLine[]): PrivateLine[] {
  let above: string | undefined;
  return lines.map((line) => {
    if (line.text.length < 200 && printedHead.test(line.folded) && !/\d{4}/.test(line.text))
      above = line.folded;
    else if (!/^\s*\d{1,4}[.)]?\s/.test(line.text)) above = undefined;
    else if (above !== undefined) return { ...line, above };
    return line;
  });
}

/** Whether a line goes on in the next one: with a small letter, or with digits behind a label or digits. */
function goesOn(line: string, next: string): boolean {
  if (/^\s*(?:\p{Ll}(?![).])|\()/u.test(next)) return !/[.;!?|]\s*$/.test(line);
  return (
    /^\s*\d[\d .-]*\d\W*$/.test(next) && (/\d\s*$/.test(line) || label.test(foldSameLength(line.slice(-40))))
  );
}

/** One line of parts that follow one another. */
function joined(parts: readonly { plain: ReturnType<typeof plainLine>; source: number }[]): PrivateLine {
  const starts: number[] = [];
  let text = '';
  for (const { plain } of parts) {
    // A name behind its label: `Họ và tên`, then `LÊ THỊ A` in the next line.
    if (text !== '') text += nameAlone.test(plain.text) && isLabelled(text, plain.text) ? ': ' : ' ';
    starts.push(text.length);
    text += withBlanks(plain.text);
  }
  return madeLine(text, 'text', [], (index) => {
    const part = Math.max(0, lastAtMost(starts, index));
    return { source: parts[part]!.source, index: parts[part]!.plain.at(index - starts[part]!) };
  });
}

/** A line of a text, its other forms made from it. */
export const madeLine = (
  text: string,
  kind: PrivateLine['kind'],
  cells: readonly LabelledCell[],
  place: PrivateLine['place'],
): PrivateLine => ({
  text,
  lower: inOldStyle(text.toLowerCase()),
  folded: foldSameLength(text),
  kind,
  cells,
  place,
});

const tones: Readonly<Record<string, string>> = {
  ...{ oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa', oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe' },
  ...{ uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy' },
};

/** `tuý` as `túy`: the lists have one of the two places for a mark of tone. */
const inOldStyle = (text: string): string =>
  /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/.test(text)
    ? text.replace(/(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (pair) => tones[pair] ?? pair)
    : text;
