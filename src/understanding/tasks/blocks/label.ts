import { phrases } from '../../../language/phrases.ts';
import { squeeze } from '../../../language/text.ts';
import {
  fillers,
  leadWords,
  otherWords,
  supportWords,
  timeWords,
  whoWords,
  workLabels,
} from '../../../language/work/labels.ts';
import type { Deadline } from '../../deadlines/deadline.ts';
import { readDeadlineCell } from '../../deadlines/read-cell.ts';
import { readDeadline } from '../../deadlines/read-deadline.ts';
import { headLength } from '../names/heads.ts';
import { readUnitPhrase } from '../names/unit-phrase.ts';
import { startsWithVerb } from '../words.ts';

/** What a label names: “Đơn vị chủ trì:”, “Phối hợp:”, “Thời gian:”, “Sản phẩm:”. */
export type LabelKind = 'lead' | 'support' | 'time' | 'other';

/** A label and the text after its colon. */
export interface Label {
  kind: LabelKind;
  /** The words before the colon: `Thời gian hoàn thành`. */
  head: string;
  value: string;
  /** All words after it, up to the next label. */
  whole: string;
  /** The position of the label in the text that it was read from. */
  index: number;
}

/** What labels say of the work beside them. */
export interface LabelFacts {
  unitName?: string | undefined;
  support?: string | undefined;
  deadline?: Deadline | undefined;
}

const kinds: readonly [words: Readonly<Record<string, string>>, kind: LabelKind | undefined][] = [
  [whoWords, undefined],
  [leadWords, 'lead'],
  [supportWords, 'support'],
  [timeWords, 'time'],
  [otherWords, 'other'],
];
const kindOf = new Map(kinds.flatMap(([words, kind]) => Object.keys(words).map((word) => [word, kind])));
const labelWords = phrases([...kindOf.keys(), ...Object.keys(fillers)], { anyCase: true });
const between = /^(?:\s*[,/&–-]\s*|\s+)/;
const mostWords = 9;

/** The kind that the words of a label at the beginning of a text decide, and their length; undefined if it has none. */
function headOf(text: string): { kind: LabelKind; length: number; who: boolean } | undefined {
  let [end, kind, who]: [number, LabelKind | undefined, boolean] = [0, undefined, false];
  for (let count = 0; count < mostWords; count += 1) {
    const word = labelWords.at(text, end);
    if (word === undefined) break;
    const own = kindOf.get(word);
    who ||= count === 0 && word in whoWords && word !== 'các';
    // “Đơn vị chủ trì, phối hợp” leads; “Thời gian thực hiện” is a time.
    kind ??= own;
    end += word.length;
    const gap = between.exec(text.slice(end, end + 4))?.[0];
    if (gap === undefined || labelWords.at(text, end + gap.length) === undefined) break;
    end += gap.length;
  }
  return kind === undefined ? undefined : { kind, length: end, who };
}

/** What the head of a column holds, if it has words of labels alone; `who` if it only says that it has units. */
export function labelHead(head: string): LabelKind | 'who' | undefined {
  const plain = head.replace(/\([^()]*\)/g, '').replace(/[\s:.]+$/, '');
  const found = headOf(plain);
  if (found) return found.length === plain.length ? found.kind : undefined;
  const word = labelWords.at(plain, 0);
  return word !== undefined &&
    word in whoWords &&
    /^(?:,?\s\p{L}+){0,4}$/u.test(plain.slice(word.length)) &&
    !/tính/iu.test(plain)
    ? 'who'
    : undefined;
}

/** “Giao Trạm Y tế.”: an order without work of its own, which the block above has. */
const ordering = /^Giao\s(?:cho\s)?(?=\p{L})/u;
const longestOrder = 200;
const toDo = /,?\s(?:tổ chức\s|triển khai\s)?thực hiện$/iu;

/** Whether all words of an order are names and roles. */
function isBareOrder(words: string): boolean {
  const value = valueOf('lead', words).replace(toDo, '');
  const { lead, support } = splitRoles(value);
  return [lead, ...(support === undefined ? [] : [support])].every(
    (name) => readUnitPhrase(name, () => false, true)?.rest === '',
  );
}

/** Reads the label at the beginning of a text; undefined if it begins with none. */
function labelAt(text: string, index: number): { kind: LabelKind; from: number } | undefined {
  const order = index === 0 && text.length <= longestOrder ? ordering.exec(text)?.[0].length : undefined;
  if (order !== undefined && isBareOrder(text.slice(order).split(/[.;](?:\s|$)/u)[0]!))
    return { kind: 'lead', from: order };
  const word = labelWords.at(text, index);
  // Only after a word for a unit may the colon be lost.
  if (word === undefined || (!(word in whoWords) && !text.includes(':', index))) return undefined;
  const head = headOf(text.slice(index, index + 160));
  if (!head) return undefined;
  const after = text.slice(index + head.length);
  const colon = /^\s*(?:\([^()]{1,60}\)\s*)?:\s*/.exec(after)?.[0];
  if (colon !== undefined) {
    const value = after.slice(colon.length);
    // “Triển khai: …”, “Thực hiện: …” name a unit only if one follows.
    if (value === '' || (!head.who && head.kind === 'lead' && !isLeadWord(text, index, value)))
      return undefined;
    return { kind: head.kind, from: index + head.length + colon.length };
  }
  // A scan may lose the colon: “Đơn vị chủ trì Sở Xây dựng”.
  const space = /^\s+/.exec(after)?.[0].length;
  if (!head.who || space === undefined || !['lead', 'support'].includes(head.kind)) return undefined;
  const lost = /^\p{Lu}/u.test(after.slice(space)) && headLength(after.slice(space), { loose: false }) > 0;
  return lost && index === 0 ? { kind: head.kind, from: index + head.length + space } : undefined;
}

const isLeadWord = (text: string, index: number, value: string): boolean =>
  /^chủ trì/iu.test(text.slice(index)) || headLength(value, { loose: true }) > 0;

const labelStart = /(?:^|[.;,(]\s*|\s[-–+*]\s)(?=\p{L})/gu;

/** The labels in a text, in its order. */
export function readLabels(text: string): Label[] {
  const found: { kind: LabelKind; index: number; from: number }[] = [];
  // Only the first label may have lost its colon.
  const last = text.lastIndexOf(':');
  labelStart.lastIndex = 0;
  while (labelStart.test(text)) {
    const index = labelStart.lastIndex;
    if (index > 0 && index > last) break;
    // A pattern goes on by itself only if it has matched something.
    labelStart.lastIndex = Math.max(index, 1);
    // “Đơn vị chủ trì, phối hợp:” is one label.
    const label = index < (found.at(-1)?.from ?? 0) ? undefined : labelAt(text, index);
    if (label) found.push({ ...label, index });
  }
  return found.map(({ kind, index, from }, place) => {
    const head = text.slice(index, from).replace(/[\s:]+$/, '');
    const whole = text.slice(from, found[place + 1]?.index);
    // What follows an order is no name: “Giao Trạm Y tế. Xong trước ngày 5/6.”
    const value = isOrderHead(head)
      ? valueOf(kind, whole.split(/[.;]\s/u)[0]!).replace(toDo, '')
      : valueOf(kind, whole);
    return { kind, head, index, whole, value };
  });
}

const isOrderHead = (head: string): boolean => /^Giao(?: cho)?$/u.test(head);

const valueOf = (kind: LabelKind, text: string): string =>
  trimmed(kind === 'lead' || kind === 'support' ? withoutClauses(text) : text);

/** What comes after the units in one value: `Trạm Y tế; hoàn thành trước ngày 25/5`. */
const otherClause = /[;.]\s(?=\p{Ll})|,\s(?=(?:hoàn thành|xong|trước|chậm nhất)\s)/gu;

/** A value up to the clause of work or time in it. */
function withoutClauses(value: string): string {
  for (const { 0: mark, index } of value.matchAll(otherClause))
    if (mark.startsWith(',') || startsWithVerb(value.slice(index + mark.length)))
      return value.slice(0, index);
  return value;
}

const trimmed = (value: string): string => {
  const plain = squeeze(value).replace(/[\s;,.(/–-]+$/, '');
  const opened = (plain.match(/\(/g) ?? []).length;
  const closed = (plain.match(/\)/g) ?? []).length;
  return closed > opened ? plain.replace(/\)$/, '').replace(/[\s;,.]+$/, '') : plain;
};

/** Whether a text has labels alone: “Đơn vị chủ trì: Sở Xây dựng. Thời gian: Quý II”. */
export const isLabelText = (text: string): boolean => labelAt(text, 0) !== undefined;

const workLabel = phrases(Object.keys(workLabels), { anyCase: true });

/** The work itself, without a label before it: “Nội dung: Lắp camera”. */
export function withoutWorkLabel(text: string): string {
  const label = workLabel.at(text, 0);
  const colon = label === undefined ? undefined : /^\s*:\s*(?=\p{L})/u.exec(text.slice(label.length))?.[0];
  return colon === undefined ? text : text.slice(label!.length + colon.length);
}

interface RoleForm {
  name: string;
  when: RegExp;
}

/** How a value tells who leads and who supports. The first that answers wins. */
const roleForms: readonly RoleForm[] = [
  { name: 'A chủ trì, B phối hợp', when: /^(?<lead>.+?)\schủ trì[,;]\s(?<support>.+?)\sphối hợp$/iu },
  {
    name: 'A chủ trì, phối hợp với B',
    when: /^(?<lead>.+?)\s(?:là đơn vị\s)?chủ trì(?:,?\s(?:phối hợp|cùng)(?:\s(?:với|cùng))?\s(?<support>.+?))?(?:\s(?:thực hiện|tổ chức thực hiện|triển khai))?$/iu,
  },
  {
    name: 'A (chủ trì), B (phối hợp)',
    when: /^(?<lead>.+?)\s?\(chủ trì\)[,;]?\s?(?<support>.+?)?(?:\s\(phối hợp\))?$/iu,
  },
  {
    name: 'A phối hợp với B',
    when: /^(?<lead>[^,;]+?),?\sphối hợp(?:\s(?:với|cùng))?\s(?<support>.+?)(?:\sthực hiện)?$/iu,
  },
];

/** The units of a value, those who lead and those who support. */
export function splitRoles(value: string): { lead: string; support?: string | undefined } {
  for (const { when } of roleForms) {
    const groups = when.exec(value)?.groups;
    if (groups?.['lead'] !== undefined) return { lead: groups['lead'], support: groups['support'] };
  }
  return { lead: value };
}

/** What a row of labels says; undefined if it names neither a unit nor a time. */
export function factsOf(labels: readonly Label[], year: string): LabelFacts | undefined {
  const value = (kind: LabelKind): string | undefined => {
    const values = labels.filter((label) => label.kind === kind && label.value !== '');
    return values.length === 0 ? undefined : values.map((label) => label.value).join('; ');
  };
  const time = labels.find((label) => label.kind === 'time' && label.value !== '');
  const [lead, support] = [value('lead'), value('support')];
  if (lead === undefined && support === undefined && time === undefined) return undefined;
  const roles = lead === undefined ? undefined : splitRoles(lead);
  return {
    unitName: roles?.lead,
    support: support ?? roles?.support,
    deadline: time === undefined ? orderedBy(labels, year) : readDeadlineCell(time.value, year, time.head),
  };
}

/** The deadline in an order without work of its own: “Giao các tổ, xong trước ngày 20/4/2026.” */
const orderedBy = (labels: readonly Label[], year: string): Deadline | undefined => {
  const order = labels.find(({ head }) => isOrderHead(head));
  return order && readDeadline(order.whole, year);
};
