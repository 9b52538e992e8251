import { readInstructions } from '../sentences/instruction.ts';
import { noWorkRule } from '../sentences/no-work.ts';
import type { Instruction } from '../sentences/told.ts';
import { hasLead, isImperative } from '../words.ts';
import { accept } from './acceptance.ts';
import type { Context, Opener } from './context.ts';
import { areWork, isMarked, isOpening, unnamed } from './context.ts';
import { commanding, givesWorkItself } from './introduction.ts';
import type { LabelFacts } from './label.ts';
import { withoutWorkLabel } from './label.ts';
import type { Outline } from './outline.ts';
import type { UnitSection } from './section.ts';
import { ownUnit, sectionKind } from './section.ts';
import type { Visit } from './visit.ts';
import { laterOf, placeAbove } from './visit.ts';

const textOf = ({ node }: Visit): string => node.block.text;
const labelsOf = ({ node, reader }: Visit) => reader.labels(node);

/** “Cây cổ thụ: Ủy ban nhân dân phường chủ động …”: the instruction after a topic and a colon. */
export function afterTopic(visit: Visit): Instruction[] | undefined {
  const text = textOf(visit);
  const end = text.indexOf(':');
  const colon = end > 0 && end <= longestTopic ? topic.exec(text)?.[0] : undefined;
  if (colon === undefined || text.length === colon.length || isAboutAMeeting(colon)) return undefined;
  const { facts } = visit.reader;
  const all = readInstructions(text.slice(colon.length), facts);
  const given = all.filter(({ kind, formal }) => ['order', 'subject'].includes(kind) && !formal);
  const [first] = given;
  if (!first || first !== all[0] || noWorkRule(text)?.name === 'story') return undefined;
  // “Mùa hè xanh: các chi đoàn dạy chữ” tells what an activity is.
  if (!acceptanceOf(visit, first).isTask) return undefined;
  // “Phòng Y tế: giao các trạm …” is the work of the office.
  const isOfUnit = visit.context.unit !== undefined || visit.reader.section(visit.node) !== undefined;
  return first.kind === 'order' && isOfUnit ? undefined : given;
}

const longestTopic = 160;
const topic = /^[^:.;]{2,}:\s+(?=\p{L})/u;

const acceptanceOf = ({ marked, context, reader: { started, facts } }: Visit, instruction: Instruction) =>
  accept({ instruction, marked, started, context, facts });

/** A topic and what is ordered about it: the first order has the words of the topic. */
export function readTopic(visit: Visit, given: readonly Instruction[]): void {
  const { node, context, reader } = visit;
  const text = textOf(visit);
  for (const { unitName = '', text: own, work } of given) {
    const whole = own === given[0]?.text ? `${text.slice(0, text.indexOf(own))}${own}` : own;
    reader.give(visit, { unitName, text: whole, work, rule: 'topic before a unit' });
  }
  if (areWork(node.children)) reader.walk(node.children, { ...context, unit: given[0]?.unitName });
}

/** “14 giờ 00:”, “Sáng thứ Hai:”. */
const timeOfDay = /^(?:\d{1,2}\s?(?:giờ|h|g)(?!\p{L})|(?:buổi\s)?(?:sáng|trưa|chiều|tối)|cả ngày)(?!\p{L})/iu;

/** “Nội dung làm việc: các chi bộ báo cáo …” tells what a meeting is about, “14 giờ 00: …” what a calendar has. */
const isAboutAMeeting = (topic: string): boolean =>
  sectionKind(topic) === 'silent' || /^nội dung\s/iu.test(topic) || timeOfDay.test(topic);

/** A block with labels: a task, or the introduction to the items below it, which get its labels. */
export function readLabelled(
  visit: Visit,
  labels: LabelFacts & { unitName: string; items: readonly Outline[] },
): void {
  const { node, context, reader } = visit;
  const inside = {
    ...context,
    unit: labels.unitName,
    deadline: labels.deadline ?? context.deadline,
    kind: undefined,
  };
  if (areWork(labels.items)) return reader.walk(labels.items, inside);
  for (const { node: at, text } of describedIn(node, labels.items))
    reader.give(
      { ...visit, node: at, context: inside },
      { unitName: labels.unitName, text, rule: 'labels', labels },
    );
}

/** The work of a block with labels, in the words of the sentences below it; in its own if there are none. */
function describedIn(node: Outline, items: readonly Outline[]): { node: Outline; text: string }[] {
  const own = { node, text: node.block.text };
  const sentences = items.flatMap((item) => {
    const text = withoutWorkLabel(item.block.text);
    const isLabelled = text !== item.block.text;
    return isLabelled || !isMarked(item.block) ? [{ node: item, text, isLabelled }] : [];
  });
  const work = sentences.filter(({ text, isLabelled }) => isLabelled || isImperative(text));
  if (work.length > 0) return work;
  return isSentence(own.text) ? [own] : [sentences[0] ?? own];
}

/** Whether a text is an order of its own, and no heading above one. */
const isSentence = (text: string): boolean => /[.;]\s*$/.test(text) && isImperative(text);

/** “2.1. Công an phường: tuần tra ban đêm”, or its name alone above its items. */
export function readSection(visit: Visit, { name, rest }: UnitSection): void {
  const { node, context, reader } = visit;
  const inside: Context = { ...context, unit: name, kind: undefined };
  const work = areWork(node.children);
  const refusal = noWorkRule(rest);
  if (refusal?.name === 'points') return reader.pass(visit, { text: rest, rule: refusal.name });
  if (rest !== '' && !(isOpening(rest) && work)) {
    if (
      context.kind === 'assigning' ||
      context.opener?.commanding ||
      isImperative(rest) ||
      hasLead(rest) ||
      /^\p{Ll}/u.test(rest)
    )
      reader.give(visit, { unitName: name, text: rest, rule: 'name of a unit' });
  } else if (rest !== '') inside.deadline = reader.deadlineOf(rest) ?? context.deadline;
  if (rest === '' || work) reader.walk(node.children, inside);
}

/** An item below the name of a unit: a task, or the introduction to the tasks below it. */
export function readItem(visit: Visit, unit: string): void {
  const { node, context, reader } = visit;
  const text = textOf(visit);
  const labels = labelsOf(visit);
  const children = labels?.items ?? node.children;
  if (isThing(visit)) return reader.pass(visit, { text, rule: 'thing of a list' });
  const work = areWork(children) || (!visit.marked && isOpening(text) && areWork(laterOf(visit)));
  const refusal = noWorkRule(text);
  if (refusal && !work) return reader.pass(visit, { text, rule: refusal.name });
  if (!work || !isOpening(text))
    reader.give(visit, {
      unitName: ownUnit(text, unit, reader.facts),
      text,
      rule: 'item of a unit',
      evidence: unit,
      labels,
    });
  if (work)
    reader.walk(children, {
      ...context,
      deadline: isOpening(text) ? (reader.deadlineOf(text) ?? context.deadline) : context.deadline,
    });
}

/** Whether an item is one of the things that a paragraph above lists: “Lập danh sách theo thứ tự sau:”. */
function isThing(visit: Visit): boolean {
  const { marked, list, place } = visit;
  if (!marked) return false;
  const above = placeAbove(list, place);
  return (
    above >= 0 &&
    isOpening(list[above]!.block.text) &&
    !areWork([...list.slice(above + 1, place + 1), ...laterOf(visit)])
  );
}

/** A text that ends with a colon: it tells whose the items below it are. */
export function readIntroduction(visit: Visit): void {
  const { node, marked, context, after, reader } = visit;
  const text = textOf(visit);
  const instruction =
    context.kind === 'silent' && marked ? undefined : readInstructions(text, reader.facts).at(-1);
  const named =
    instruction && ['order', 'subject'].includes(instruction.kind) ? instruction.unitName : undefined;
  if (named !== undefined) reader.started = true;
  const opener: Opener = { unit: named, commanding: named !== undefined || commanding.test(text) };
  const deadline = reader.deadlineOf(text) ?? context.deadline;
  const outside = { ...context, unit: undefined };
  if (named !== undefined && givesWorkItself(text, instruction, node.children))
    reader.give(visit, { unitName: named, text, rule: 'order before a list', work: instruction?.work });
  if (!marked) {
    after.opener = opener;
    if (opener.commanding && after.kind === 'silent') after.kind = undefined;
  }
  const inside = { ...outside, deadline, opener: opener.commanding ? opener : context.opener };
  reader.walk(
    node.children,
    instruction?.kind === 'subject' && areWork(node.children) ? { ...inside, unit: named } : inside,
  );
}

/** Sentences that name units, or the addressees' work. */
export function readSentences(visit: Visit, text: string): void {
  const { node, marked, reader } = visit;
  const context = { ...visit.context, unit: undefined };
  const { children } = node;
  const work = areWork(children);
  const instructions = context.kind === 'silent' && marked ? [] : reader.instructions(visit, text);
  const given = instructions.filter((instruction) => {
    // A heading above its items, or above the text that says more, is no task.
    if (
      instruction.kind === 'bare' &&
      children.length > 0 &&
      (node.block.kind === 'heading' || (work && text.length < 120))
    ) {
      reader.pass(visit, { text: instruction.text, rule: 'heading' });
      return false;
    }
    if (marked && isTopic(instruction, instructions)) {
      reader.pass(visit, { text: instruction.text, rule: 'topic' });
      return false;
    }
    const { isTask, rule: name } = acceptanceOf({ ...visit, context }, instruction);
    if (!isTask) {
      reader.pass(visit, { text: instruction.text, rule: name });
      return false;
    }
    const unitName = instruction.unitName ?? unnamed(context, reader.facts)!;
    reader.give(
      { ...visit, context },
      { unitName, text: instruction.text, rule: name, work: instruction.work, labels: labelsOf(visit) },
    );
    return (reader.started = true);
  });
  const unit = given.at(-1)?.unitName;
  reader.walk(
    children,
    unit !== undefined && work
      ? { ...context, unit }
      : given.length > 0 && !work
        ? { ...context, kind: 'silent' }
        : context,
  );
}

/** Whether a sentence is the topic of those after it: “Chăm lo người nghèo. Trạm Y tế khám cho 20 hộ.” */
const isTopic = ({ kind, text }: Instruction, [first, second]: readonly Instruction[]): boolean =>
  kind === 'bare' &&
  first?.text === text &&
  second?.kind === 'subject' &&
  !/[;:]/.test(text) &&
  text.split(' ').length <= mostInTopic;

/** A longer sentence is work itself, in words. */
const mostInTopic = 14;

/** A text that asks for comments: the items below it are topics, and no work. */
export function readTopics(visit: Visit): void {
  const { node, context, after } = visit;
  const text = textOf(visit);
  const [order] = readInstructions(text, visit.reader.facts);
  readSentences({ ...visit, node: { ...node, children: [] } }, text.replace(/:\s*$/, '.'));
  if (!visit.marked) {
    after.opener = { unit: order?.unitName, commanding: false };
    after.kind = 'silent';
  }
  visit.reader.walk(node.children, { ...context, unit: undefined, kind: 'silent', opener: undefined });
}
