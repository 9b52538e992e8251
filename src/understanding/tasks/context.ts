import type { TextBlock } from '../../domain/text-block.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { readDeadline } from '../deadlines/read-deadline.ts';
import type { Outline } from './outline.ts';
import { asksForReport, isReport } from './report.ts';
import type { Instruction, TextFacts } from './sentence.ts';
import { readInstructions } from './sentence.ts';
import type { Task } from './task.ts';
import { readUnitPhrase } from './unit-phrase.ts';
import type { SectionKind } from './words.ts';
import { isImperative } from './words.ts';

/** What the reader of a whole document has to know of it and the ward. */
export interface DirectiveFacts extends TextFacts {
  /** Kính gửi. */
  to: readonly string[];
}

/** A task as the text gives it, before units and dates are looked up. */
export interface Work {
  /** The position of its block in the list of blocks. */
  block: number;
  /** In the words of the text; several units are joined by `; `. */
  unitName: string;
  text: string;
  deadline: Deadline | undefined;
  /** Whether `unitName` does the work or only supports another unit. */
  role: Task['role'];
  /** The supporting units in the words of the text; several are joined by `; `. */
  support?: string | undefined;
  /** The name of the rule by which it is a task. */
  rule: string;
  /** The words that decided. */
  evidence: string;
}

/** A sentence that was looked at and is no task. */
export interface PassedSentence {
  /** The position of its block in the list of blocks. */
  block: number;
  text: string;
  /** The name of the rule by which it is no task. */
  rule: string;
}

/** What the blocks above tell of a block. */
export interface Context {
  /** The unit that the tasks here belong to. */
  unit?: string | undefined;
  /** The sentence before the list: the unit that it names, and whether it asks for something. */
  opener?: { unit: string | undefined; commanding: boolean } | undefined;
  kind?: SectionKind | undefined;
  /** The deadline of the blocks above, for a task that sets none itself. */
  deadline?: Deadline | undefined;
}

/** A heading or an item that names units, and its text after the colon. */
export interface UnitSection {
  name: string;
  rest: string;
}

const asking =
  /^(?:(?:kính\s)?đề nghị|giao|yêu cầu|phân công|(?:về\s)?trách nhiệm(?:\scủa)?|nhiệm vụ(?:\scủa)?|đối với|về phía)\s+/iu;
/** The end of a text that introduces the blocks below it. */
export const opening = /:\s*$/;
/** Words by which an introduction asks for something. */
export const commanding = /(?:yêu cầu|đề nghị|chỉ đạo|phân công|giao)(?![\p{L}])/iu;
const closing =
  /^(?:trong quá trình|trên đây|thừa lệnh|thừa ủy quyền|nhận được|yêu cầu|đề nghị|giao\s|nay\s|kết thúc|báo cáo kết quả|kết quả|quá trình|định kỳ.*báo cáo|căn cứ nội dung|văn bản này|công văn này|(?:ủy|uỷ) ban nhân dân|ubnd)(?![\p{L}])/iu;
const noAssignment = /chịu trách nhiệm (?:thi|thí|tổ chức thực) hành/iu;
const responsible = /(?:có|chịu) trách nhiệm/iu;
const must = /(?<![\p{L}])phải(?![\p{L}])/iu;

/** Reads a block that names only units, or units and after a colon their work; undefined for other blocks. */
export function sectionOf(
  { kind, marker, text }: TextBlock,
  { isKnown }: DirectiveFacts,
): UnitSection | undefined {
  if ((kind === 'paragraph' && marker === '') || noAssignment.test(text)) return undefined;
  const asked = asking.exec(text)?.[0] ?? '';
  const phrase = readUnitPhrase(text.slice(asked.length), isKnown, asked !== '');
  if (!phrase || (phrase.commanded && !/^:/.test(phrase.rest)) || !/^[:.;,]?\s*$|^:/.test(phrase.rest))
    return undefined;
  if (phrase.name.split(' ').length > 60 || /\d{3}/.test(phrase.name)) return undefined;
  return { name: phrase.name, rest: phrase.rest.replace(/^[:.;,]\s*/, '') };
}

/** The unit of an item: the unit that the item names itself if its section names a group (“Các phòng, đơn vị”). */
export function ownUnit(text: string, unit: string, facts: DirectiveFacts): string {
  if (!/^(?:thủ trưởng\s)?các\s/i.test(unit) && !/^\p{Ll}/u.test(unit)) return unit;
  const [instruction] = readInstructions(text, facts);
  return instruction?.kind === 'subject' ? instruction.unitName! : unit;
}

/**
 * Whether an instruction is a task of this document.
 * @param marked whether its block is a heading or has a number or a mark
 * @param started whether it comes after the preamble
 */
export function isTask(
  instruction: Instruction,
  marked: boolean,
  started: boolean,
  context: Context,
  facts: DirectiveFacts,
): boolean {
  if (instruction.formal) return false;
  if (instruction.kind === 'command') return true;
  // The issuer's own work is a report and no task, unless it is in a section that gives work.
  if (instruction.kind === 'own') return marked && context.kind === 'assigning';
  const telling = context.kind === 'silent' || context.kind === 'descriptive';
  const firm =
    responsible.test(instruction.text) ||
    // In a section of principles and conditions “phải” is a rule for everybody.
    (!telling && must.test(instruction.text)) ||
    dated(readDeadline(instruction.text, facts.year)) !== undefined;
  if (instruction.kind === 'subject') return firm || (!telling && (started || marked));
  if (unnamed(context, facts) === undefined || !(started || (firm && isReport(instruction.text))))
    return false;
  if (marked) return context.opener?.commanding === true && !telling;
  return asksForReport(instruction.text, facts.year) && context.kind !== 'silent';
}

/** The units that a sentence without a name means: those of the sentence before the list, else Kính gửi. */
export function unnamed({ opener }: Context, { to }: DirectiveFacts): string | undefined {
  return opener?.unit ?? (to.length > 0 ? to.join('; ') : undefined);
}

/**
 * Whether a paragraph below a unit's heading no longer belongs to the unit: it comes after a list, or names another
 * unit.
 */
export function isClosing(
  text: string,
  unit: string,
  earlier: readonly Outline[],
  facts: DirectiveFacts,
): boolean {
  if (earlier.some(({ block }) => isMarked(block)) || closing.test(text)) return true;
  if (opening.test(text) && commanding.test(text)) return true;
  const [instruction] = readInstructions(text, facts);
  return (
    instruction?.unitName !== undefined &&
    instruction.unitName !== unit &&
    (instruction.kind === 'command' || earlier.length > 0)
  );
}

/** Whether a block is a heading, or has a number or a mark. */
export const isMarked = (block: TextBlock): boolean => block.kind === 'heading' || block.marker !== '';

/** Whether most of the items begin with a verb of command. If not, they are a list of things. */
export function areWork(children: readonly Outline[]): boolean {
  const items = children.filter(({ block }) => isMarked(block));
  return (
    items.length > 0 &&
    2 *
      items.filter(
        ({ block }) => block.kind === 'heading' || isImperative(block.text) || opening.test(block.text),
      ).length >
      items.length
  );
}

/** The deadline itself if it is a date, else undefined. */
export const dated = (deadline: Deadline | undefined): Deadline | undefined =>
  deadline?.due ? deadline : undefined;

/** Completes a task: with the deadline from above if it has no date of its own, with Kính gửi for “Quý cơ quan”. */
export function workOf(work: Work, { to, year }: DirectiveFacts): Work {
  const own = readDeadline(work.text, year);
  return {
    ...work,
    unitName: /^quý\s/iu.test(work.unitName) && to.length > 0 ? to.join('; ') : work.unitName,
    text: work.text.replace(/\s*\.\/\.?$/, '.'),
    deadline: own?.due || !work.deadline ? own : work.deadline,
  };
}
