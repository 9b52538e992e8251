import { memoize } from '../../../cache/memory.ts';
import {
  actingLabels,
  conditionLabels,
  listWords,
  workLabels,
} from '../../../language/privacy/conditions.ts';
import { words } from '../../../language/privacy/patterns.ts';
import { tellingCallings } from '../../../language/privacy/people-words.ts';
import type { Person } from '../people.ts';
import { isOfArtOrPast, peopleIn } from '../people.ts';
import type { PrivateDatum, PrivateSearch } from '../private-datum.ts';
import type { PrivateLine } from '../private-line.ts';
import { labelledBeside } from '../records.ts';
import type { FoundCondition } from './condition-phrases.ts';
import { conditionsIn } from './condition-phrases.ts';
import { isGeneral, isSaidBefore, isSaidOf, mayLead } from './fact-links.ts';

const conditionsOf = memoize(({ lower }: PrivateLine) => conditionsIn(lower));

const factHead = new RegExp(`^(?:${words(conditionLabels)})(?![a-z])`);
const workHead = new RegExp(`^(?:${words(workLabels)})(?![a-z])`);
const actingHead = new RegExp(`^(?:${words(actingLabels)})(?![a-z])`);
const factField = new RegExp(
  `(?:^|[.;\\t])\\W{0,6}(?:${words(conditionLabels)})(?![a-z])[^:]{0,30}:\\s*(?=\\S)`,
);
const telling = new RegExp(`(?<![\\p{L}])(?:${words(tellingCallings)})\\s`, 'u');
const startsTelling = new RegExp(`^(?:${words(tellingCallings)})\\s`, 'u');
const listHead = new RegExp(`(?<![\\p{L}])(?:${words(listWords)})(?![\\p{L}])`, 'u');
const nothing =
  /^[\s.…_–-]*$|^\s*(?:không|chưa|0|00|bình thường|tốt|khỏe|khỏe mạnh|kh|âm tính)(?:\s(?:có|rõ|phát hiện))?[\s.;,]*$/u;
/** How many lines a head may be above the names that it speaks of. */
const farthest = 200;

/** Facts of health, disability, adoption, poverty and punishment that a line says of a person whom it names. */
export const privateFacts: PrivateSearch = function* (lines, index) {
  const line = lines[index]!;
  const found = line.kind === 'row' ? factInRow(line) : undefined;
  const at = found ?? factInSentence(line) ?? factInForm(lines, index) ?? factOfList(lines, index);
  if (at !== undefined && !isOfArtOrPast(line))
    yield { kind: 'private-fact', line, at } satisfies PrivateDatum;
};

/** A condition that is said of a person of the same sentence. */
function factInSentence(line: PrivateLine): number | undefined {
  const conditions = conditionsOf(line);
  if (conditions.length === 0 && !telling.test(line.lower)) return undefined;
  const people = peopleIn(line);
  const called = people.find(({ from }) => startsTelling.test(line.lower.slice(from, from + 20)));
  if (called) return called.from;
  let next = 0;
  for (const condition of conditions) {
    while (next < people.length && people[next]!.from < condition.from) next += 1;
    const [before, behind] = [people[next - 1], people[next]];
    if (before && isSaidOf(line.lower, before, condition)) return condition.from;
    if (behind && isSaidBefore(line.lower, condition, behind, condition.from)) return condition.from;
  }
  return undefined;
}

/** A condition in a row that names a person: in a column of such facts, or as a cell of its own. */
function factInRow(line: PrivateLine): number | undefined {
  const { cells, lower, text } = line;
  const people = peopleIn(line).filter((person) => isWholeCell(line, person) && !actsIn(line, person));
  if (people.length === 0) return undefined;
  for (const { label, from, to } of cells) {
    const own = people.filter((person) => person.from >= from && person.to <= to);
    const value = lower.slice(from, to);
    if (workHead.test(label) || nothing.test(value) || own.length === people.length) continue;
    if (factHead.test(label)) return from;
    if (own.length > 0) continue;
    const said = conditionsOf(line).find((condition) => condition.from >= from && condition.to <= to);
    if (said && !isGeneral(lower.slice(from), said.from - from) && isShort(text.slice(from, said.from)))
      return said.from;
    if (said === undefined && conditionsIn(label).length > 0 && /^\s*(?:x|có|v|✓|✔|☒|☑|1)\s*$/u.test(value))
      return from;
  }
  return undefined;
}

/** Whether a person is what a cell is about: named at its beginning. */
const isWholeCell = ({ cells, text }: PrivateLine, { from, labelled }: Person): boolean =>
  labelled ||
  cells.some((cell) => from >= cell.from && text.slice(cell.from, from).trim().length < 4 && from < cell.to);

/** Whether the head of a person’s column says that this person does something for others. */
const actsIn = ({ cells }: PrivateLine, { from }: Person): boolean =>
  cells.some((cell) => from >= cell.from && from < cell.to && actingHead.test(cell.label));

const isShort = (text: string): boolean => text.trim().split(/\s+/).length < 7;

/** A field of a form with such a fact, beside the field with the name. */
function factInForm(lines: readonly PrivateLine[], index: number): number | undefined {
  const line = lines[index]!;
  if (line.kind === 'row') return undefined;
  const field = factField.exec(line.folded);
  const at = field ? field.index + field[0].length : conditionOfField(line);
  if (at === undefined || nothing.test(line.lower.slice(at))) return undefined;
  const isNamed = peopleIn(line).length > 0 || labelledBeside(lines, index) !== undefined;
  return isNamed ? at : undefined;
}

/** A condition at the beginning of the value of a field: `Lý do: khuyết tật nặng`. */
function conditionOfField(line: PrivateLine): number | undefined {
  const label = /^[^:]{2,40}:\s*/.exec(line.text)?.[0];
  if (
    label === undefined ||
    workHead.test(line.folded.trim()) ||
    counted.test(line.lower.slice(0, label.length))
  )
    return undefined;
  const found = conditionsOf(line).find(({ from }) => from >= label.length);
  if (!found || isGeneral(line.lower, found.from)) return undefined;
  const isNamed = peopleIn(line).some(({ from }) => from < label.length);
  return !isNamed && mayLead(line.lower.slice(label.length, found.from).trim(), line.lower)
    ? found.from
    : undefined;
}

/** A label that counts people. */
const counted = /(?<![\p{L}])(?:số|tổng số|tỷ lệ|tổng)(?![\p{L}])/u;

/** A name below a head that makes it one of a list of such people: `Danh sách hộ nghèo`. */
function factOfList(lines: readonly PrivateLine[], index: number): number | undefined {
  const line = lines[index]!;
  if (!isEntry(line) || !headOf(lines).has(line)) return undefined;
  const [person] = peopleIn(line);
  return person && (line.kind !== 'row' || isWholeCell(line, person)) ? person.from : undefined;
}

/** A row, or an item of a list. */
const isEntry = ({ kind, text, cells }: PrivateLine): boolean =>
  kind === 'row' ? cells.length > 0 : /^\s*(?:[-+•]|\d{1,3}[.)])\s/.test(text);

/** The entries below a head that speaks of a list of people with a condition. */
const headOf = memoize((lines: readonly PrivateLine[]): ReadonlySet<PrivateLine> => {
  const below = new Set<PrivateLine>();
  let [isBelow, distance] = [false, 0];
  for (const line of lines) {
    const isHead = isListHead(line);
    if (isHead) [isBelow, distance] = [true, 0];
    else if (!isEntry(line) && !isTitle(line)) isBelow = false;
    distance += 1;
    if (isBelow && !isHead && distance < farthest) below.add(line);
  }
  return below;
});

/** A short line between a head and its list: `(Kèm theo Quyết định số …)`. */
const isTitle = ({ text }: PrivateLine): boolean => text.length < 90 && !/[.;]\s*$/.test(text);

function isListHead(line: PrivateLine): boolean {
  if (line.text.length > 250 || !listHead.test(line.lower) || peopleIn(line).length > 0) return false;
  if (isEntry(line) && line.kind !== 'row') return false;
  if (line.cells.length > 1) return false;
  return conditionsOf(line).some(
    (condition: FoundCondition) =>
      !isGeneral(line.lower, condition.from) && !/nhận quà|hỗ trợ/.test(line.lower.slice(0, condition.from)),
  );
}
