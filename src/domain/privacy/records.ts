import { memoize } from '../../cache/memory.ts';
import { ofBallots } from '../../language/privacy/number-labels.ts';
import type { Person } from './people.ts';
import { peopleIn } from './people.ts';
import type { PrivateLine } from './private-line.ts';

/** How many lines of a form one person may have, before or behind a line. */
const reach = 4;
const [shortest, longest] = [70, 200];

/** A line of a form: a label with its value, or a short line. */
const isOfForm = ({ text, kind }: PrivateLine): boolean =>
  kind === 'text' && (text.length < shortest || (text.length < longest && /^[^:]{2,60}:\s*\S/.test(text)));

/** The lines that may speak of the same person as a line, without it: those of the same form. */
export const linesBeside = (lines: readonly PrivateLine[], index: number): readonly PrivateLine[] =>
  besideIn(lines[index]!, lines, index);

const besideIn = memoize((line: PrivateLine, lines: readonly PrivateLine[], index: number): PrivateLine[] => {
  if (!isOfForm(line)) return [];
  const found: PrivateLine[] = [];
  for (const step of [-1, 1])
    for (let at = index + step; Math.abs(at - index) <= reach; at += step) {
      const other = lines[at];
      if (!other || !isOfForm(other)) break;
      found.push(other);
    }
  return found;
});

/** A person whom a line names, or a label in a line beside it; of a number alone, the one right before or behind it. */
export const personOf = (lines: readonly PrivateLine[], index: number): Person | undefined =>
  ownerOf(lines[index]!, lines, index);

const ownerOf = memoize(
  (line: PrivateLine, lines: readonly PrivateLine[], index: number): Person | undefined => {
    const next = [lines[index - 1], lines[index + 1]].filter((each) => each?.kind === 'text');
    return (
      peopleIn(line)[0] ??
      (isNumberAlone(line) ? next.flatMap((each) => (each ? peopleIn(each) : []))[0] : undefined) ??
      labelledBeside(lines, index)
    );
  },
);

const isNumberAlone = ({ text, kind }: PrivateLine): boolean =>
  kind === 'text' && text.length < shortest && !/\p{L}/u.test(text);

/** A person whom a label names in a line of the same form. */
export const labelledBeside = (lines: readonly PrivateLine[], index: number): Person | undefined =>
  linesBeside(lines, index)
    .flatMap((each) => peopleIn(each))
    .find(({ labelled }) => labelled);

/** How many lines may be the title of a list or a table. */
const longestTitle = 5;

/** A row of a table, or an item of a list. */
const isEntry = ({ kind, text, cells }: PrivateLine): boolean =>
  kind === 'row' ? cells.length > 1 : /^\s*(?:[-+•*]|\d{1,3}[.)])\s/.test(text);

/** Of each entry the words right above its list, in small letters without marks: titles and heads of columns. */
const titlesIn = memoize((lines: readonly PrivateLine[]): ReadonlyMap<PrivateLine, string> => {
  const titles = new Map<PrivateLine, string>();
  let above: string[] = [];
  let isList = false;
  for (const line of lines) {
    if (isEntry(line)) titles.set(line, above.join('; '));
    else above = [...(isList ? [] : above), line.folded.slice(0, 300)].slice(-longestTitle);
    isList = isEntry(line);
  }
  return titles;
});

/** Of lists of candidates, whose births and homes the law publishes. */
const ballot = new RegExp(`(?<![\\p{L}])(?:${ofBallots})(?![\\p{L}])`, 'u');

/** Whether a line is about a candidate, by its own words or by the title of its list. */
export const isOnBallot = (lines: readonly PrivateLine[], line: PrivateLine): boolean =>
  ballot.test(titledWords(lines, line));

/** The words of a line and of the titles above its list, in small letters without marks. */
export const titledWords = (lines: readonly PrivateLine[], line: PrivateLine): string =>
  `${titlesIn(lines).get(line) ?? ''}; ${line.folded}`;
