import { isIssuer } from '../../../domain/issuing-body.ts';
import { phrases } from '../../../language/phrases.ts';
import { splitOfficialSentences } from '../../../language/sentences.ts';
import { lowerFirst } from '../../../language/text.ts';
import { attendance, proposals } from '../../../language/work/formulas.ts';
import { isFormalOrder } from '../formality.ts';
import { isOwn } from '../names/own.ts';
import type { UnitPhrase } from '../names/unit-phrase.ts';
import { readUnitPhrase } from '../names/unit-phrase.ts';
import { hasLead, isImperative, startsWithVerb } from '../words.ts';
import { isCitizen } from './citizen.ts';
import { noWorkRule, reportsTrouble } from './no-work.ts';
import { ordersIn } from './order.ts';
import { isReport } from './report.ts';
import type { Instruction } from './told.ts';
import { Told } from './told.ts';

/** What the reader of a sentence has to know of the document and the ward. */
export interface TextFacts {
  /** Whether a name is one of a unit in ward.yaml. */
  isKnown(name: string): boolean;
  /** Cơ quan ban hành. Its own work is no task. */
  issuer: string;
  /** Ngày ban hành, which tells the year of a date without a year; empty if it is unknown. */
  date: string;
}

/** A sentence that gives no work, and the rule that said so. */
export interface NoWork {
  text: string;
  rule: string;
}

/** A second order in one sentence: “…; đồng thời giao Đoàn Thanh niên …”. */
const otherOrder =
  /(?<=;)\s+(?=(?:đồng thời|riêng|ngoài ra|bên cạnh đó|trường hợp [^,;]{1,80}),?\s(?:giao|yêu cầu|đề nghị)\s)/u;
const ordersOthers =
  /^(?:đề nghị|yêu cầu|thống nhất|kết luận|chỉ đạo như sau|đánh giá|ghi nhận|biểu dương)(?![\p{L}])/iu;
const proposal = phrases(Object.keys(proposals), { exact: true });
const attend = phrases(Object.keys(attendance), { exact: true });
const sending = /^(?:cử\s[^,.;]{0,60}?|mời\s[^,.;]{0,60}?)(?=(?:đến\s|tới\s|về\s)?(?:tham\s)?dự\s|có mặt)/iu;

/**
 * Reads the instructions of a paragraph. Sentences in a row to the same unit are one instruction.
 * @param refused gets the sentences that give no work
 */
export function readInstructions(
  text: string,
  facts: TextFacts,
  refused: (noWork: NoWork) => void = () => undefined,
): readonly Instruction[] {
  let known = readings.get(facts);
  if (!known) readings.set(facts, (known = new Map<string, Reading>()));
  let reading = known.get(text);
  if (!reading) known.set(text, (reading = read(text, facts)));
  reading.refused.forEach(refused);
  return reading.instructions;
}

/** The first instruction of a paragraph: what follows it is not read. */
export function firstInstruction(text: string, facts: TextFacts): Instruction | undefined {
  const known = readings.get(facts)?.get(text);
  return (known ?? read(text, facts, true)).instructions[0];
}

interface Reading {
  instructions: readonly Instruction[];
  refused: readonly NoWork[];
}

/** What was read for a document: several rules ask about the same block. */
const readings = new WeakMap<TextFacts, Map<string, Reading>>();

/** @param onlyFirst whether the first instruction is enough; it is then without the sentences that belong to it */
function read(text: string, facts: TextFacts, onlyFirst = false): Reading {
  const refused: NoWork[] = [];
  const instructions: Told[] = [];
  let begun = '';
  let parts = 0;
  const sentences = splitOfficialSentences(text);
  for (const part of text.includes(';') ? sentences.flatMap((each) => each.split(otherOrder)) : sentences) {
    const sentence = begun + part;
    if (begun !== '' && begun.length < longestBegun && isUnitOfList(part, facts)) {
      begun = `${sentence} `;
      continue;
    }
    const last = instructions.at(-1);
    const found = readSentence(sentence, facts);
    const instruction =
      'rule' in found || goesOnAsStory(found, { instructions, refused }) ? undefined : found;
    // “đề nghị các cơ quan; các hộ gia đình treo cờ”: the list of units goes on.
    const mayGoOn = part.endsWith(';') && begun.length < longestBegun && parts < mostParts;
    begun = mayGoOn && (!instruction || instruction.kind === 'own') ? `${sentence} ` : '';
    parts = begun === '' ? 0 : parts + 1;
    if (begun !== '') continue;
    if (!instruction) {
      refused.push('rule' in found ? found : { text: sentence, rule: 'story' });
      last?.add(sentence, () => !reportsTrouble(sentence));
    } else if (
      last &&
      (instruction.unitName === undefined ||
        instruction.unitName === last.unitName ||
        goesOn(last, instruction))
    ) {
      last.add(sentence, () => instruction.formal);
    } else if (onlyFirst) return { instructions: [instruction], refused };
    else instructions.push(instruction);
  }
  return { instructions, refused };
}

/** A list of units is no longer, in UTF-16 units. */
const longestBegun = 1000;
/** So many parts of a list that are no units are read, each with all before it. */
const mostParts = 50;

/** Whether a part of a list names a unit and says no more: the list is not read again for it. */
const isUnitOfList = (part: string, { isKnown }: TextFacts): boolean =>
  part.endsWith(';') && readUnitPhrase(part, isKnown, true, true)?.rest === ';';

/** What follows the words of a citizen is his story up to the first order. */
const goesOnAsStory = ({ kind }: Instruction, before: Reading): boolean =>
  kind !== 'order' && before.instructions.length === 0 && before.refused.some(({ rule }) => rule === 'story');

/** “Giao A chỉ đạo …; B hướng dẫn …”: the part after the semicolon is still the work of A. */
const goesOn = (last: Instruction, instruction: Instruction): boolean =>
  last.kind === 'order' && /chỉ đạo.*;$/.test(last.text) && instruction.kind === 'subject';

/** Reads the instruction that one sentence gives, or the rule by which it gives none. */
function readSentence(sentence: string, facts: TextFacts): Told | NoWork {
  const refusal = (rule: string): NoWork => ({ text: sentence, rule });
  const noWork = noWorkRule(sentence);
  if (noWork) return refusal(noWork.name);
  for (const { verb, end, aside } of ordersIn(sentence.length > 2000 ? sentence.slice(0, 2000) : sentence)) {
    const after = sentence.slice(end);
    // “(giao Phòng Kinh tế)” after the work: nothing follows the name.
    const phrase = readUnitPhrase(aside ? after.replace(/\).*$/su, '') : after, facts.isKnown, true, true);
    const predicate = phrase?.rest.replace(/^[:,;.]\s*/, '') ?? '';
    if (phrase && predicate === '' && sentence.endsWith(';')) return refusal('a list of units that goes on');
    if (!phrase || (predicate === '' && !aside)) continue;
    const isCharge = verb === 'giao';
    if (!isCharge && !/\scác\s/i.test(phrase.name) && isIssuer(phrase.name, facts.issuer))
      return refusal('asked of the issuer');
    if (!isCharge && isCitizen(phrase.name)) return refusal('asked of somebody who is no unit');
    if (!isCharge && proposal.at(predicate, 0) !== undefined) return refusal('proposal');
    if (asksToAttend(predicate)) return refusal('attendance');
    const unitName = (isCharge ? directed(predicate, phrase.name, facts) : undefined) ?? phrase.name;
    return new Told(
      { unitName, kind: 'order', text: sentence, work: predicate },
      () => !isCharge && isFormalOrder(predicate, facts.date),
    );
  }
  const about = aboutOf(sentence, facts);
  if (about)
    return new Told({ ...about, kind: 'order', text: sentence }, () => isFormalOrder(about.work, facts.date));
  const subject = subjectOf(sentence, facts);
  if (subject && /^(?:đề nghị|yêu cầu)\s/u.test(subject.rest))
    return refusal('asked of somebody who is no unit');
  if (subject && !(ordersOthers.test(subject.rest) && isOwn(subject.name, facts.issuer))) {
    const { name, rest } = subject;
    if (asksToAttend(rest)) return refusal('attendance');
    const kind = isOwn(name, facts.issuer) ? 'own' : 'subject';
    return new Told({ unitName: name, kind, text: sentence, work: rest }, () =>
      isFormalOrder(rest, facts.date),
    );
  }
  const asked = /^(?:đề nghị|yêu cầu)\s+(?=\p{Ll})/iu.exec(sentence)?.[0] ?? '';
  if (asksToAttend(sentence.slice(asked.length))) return refusal('attendance');
  if (!isImperative(sentence) && !isReport(sentence)) return refusal('nobody and no verb of work');
  return new Told({ unitName: undefined, kind: 'bare', text: sentence, work: sentence }, () =>
    isFormalOrder(sentence, facts.date),
  );
}

/** More than the longest phrase of attendance. */
const attendReach = 40;

function asksToAttend(work: string): boolean {
  if (attend.at(work, sending.exec(work)?.[0].length ?? 0) !== undefined) return true;
  const first = work.charAt(0);
  return first !== first.toLowerCase() && attend.at(lowerFirst(work.slice(0, attendReach)), 0) !== undefined;
}

const many = /(?:^|\s)các\s|cùng cấp|trực thuộc/iu;

/** The unit B in “Giao A chỉ đạo B rà soát …”: B does the work, unless A leads many such units. */
function directed(predicate: string, leader: string, { isKnown }: TextFacts): string | undefined {
  if (many.test(leader)) return undefined;
  const who = /^chỉ đạo\s+(?=\p{Lu})/u.exec(predicate)?.[0];
  const phrase = who === undefined ? undefined : readUnitPhrase(predicate.slice(who.length), isKnown);
  if (!phrase || many.test(phrase.name)) return undefined;
  return phrase.commanded || /^:\s*\S/.test(phrase.rest) ? phrase.name : undefined;
}

const concerning = /^(?:đối với|về phía|riêng(?: đối với)?)\s+/iu;
const asked = /^(?:[,:]\s(?:[^.;:]{0,150}?,\s)?)?(?:đề nghị|yêu cầu|cần|phải|có trách nhiệm)\s+(?=\p{Ll})/u;

/** “Đối với Trạm Y tế, đề nghị rà soát …”: the unit and its work. */
function aboutOf(
  sentence: string,
  { isKnown }: TextFacts,
): Pick<Instruction, 'unitName' | 'work'> | undefined {
  const words = concerning.exec(sentence)?.[0];
  if (words === undefined) return undefined;
  const phrase = readUnitPhrase(sentence.slice(words.length), isKnown, true);
  const order = phrase ? asked.exec(phrase.rest.slice(0, 250)) : null;
  const work = order ? phrase!.rest.slice(order.index + order[0].length) : '';
  return order && startsWithVerb(work) ? { unitName: phrase!.name, work } : undefined;
}

/** What people do in their homes is advice, unless a verb of work says otherwise. */
const people = /^(?:các|mỗi|từng|toàn thể|những)\s(?:hộ|cá nhân|gia đình|đảng viên|chủ)(?![\p{L}])/iu;

const forbidding = /^(?:tuyệt đối )?(?:không|nghiêm cấm)\s/iu;

/** “không được đốt rác” asks people for nothing; “không để nước đọng, dọn bể nước” does. */
const onlyForbids = (work: string): boolean =>
  work.split(/[,;]\s/).every((part) => forbidding.test(part) || !startsWithVerb(part));

/** “Riêng Trạm Y tế rà soát …”. */
const alone = /^riêng\s+(?=\p{Lu})/iu;

/** The unit whose work the sentence tells: at its beginning, or after a clause of time, place or reason. */
function subjectOf(sentence: string, { isKnown }: TextFacts): UnitPhrase | undefined {
  const starts = [alone.exec(sentence)?.[0].length ?? 0];
  if (hasLead(sentence)) {
    for (const { index } of sentence.slice(0, 1500).matchAll(/,\s/g)) {
      if (starts.length > 5 || startsWithVerb(sentence.slice(index + 2))) break;
      starts.push(index + 2);
    }
  }
  for (const start of starts) {
    const phrase = readUnitPhrase(
      sentence.slice(start),
      isKnown,
      start > 0,
      start === 0 && !people.test(sentence),
    );
    if (phrase?.commanded) return people.test(phrase.name) && onlyForbids(phrase.rest) ? undefined : phrase;
  }
  return undefined;
}
