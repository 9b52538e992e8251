import { isIssuer } from '../../domain/issuing-body.ts';
import { withAnyMarks } from '../../language/folding.ts';
import { splitOfficialSentences } from '../../language/sentences.ts';
import { isFormalOrder } from './formality.ts';
import { isReport, sendsAtTrouble } from './report.ts';
import { readUnitPhrase } from './unit-phrase.ts';
import { hasLead, isImperative, startsWithVerb } from './words.ts';

/** A sentence that tells somebody to do something. */
export interface Instruction {
  /** The unit that it names; undefined if it names nobody. */
  unitName: string | undefined;
  /**
   * `command`: “Giao A rà soát”. `subject`: “A rà soát”. `own`: the same, where A is the issuer. `bare`: it names
   * nobody and begins with a verb of command, or asks to send something to an office.
   */
  kind: 'command' | 'subject' | 'own' | 'bare';
  /** The sentence, with the sentences after it that belong to it. */
  text: string;
  /** Whether it only asks to carry the document out: “nghiêm túc triển khai thực hiện”. */
  formal: boolean;
}

/** What the reader of a sentence has to know of the document and the ward. */
export interface TextFacts {
  /** Whether a name is one of a unit in ward.yaml. */
  isKnown(name: string): boolean;
  /** Cơ quan ban hành. Its own work is no task. */
  issuer: string;
  /** The document's year; empty if it is unknown. */
  year: string;
}

// `theo đề nghị của`, `được giao`, `đã yêu cầu` are no instructions of this document.
const notOfThisDocument =
  '(?<!(?:đã|được|bị|việc|theo|có|các|khi|nếu|những|kính|Kính|vụ|sự|tại|không|mục đích,|Mục đích,)\\s)';
const orderVerbs = withAnyMarks('[Gg]iao|[Yy]êu cầu|(?:Đ|đ)ề nghị|[Pp]hân công');
const command = new RegExp(
  `(?:^|[\\s,;:])${notOfThisDocument}(?<verb>${orderVerbs})(?:\\scho)?(?:\\strách nhiệm)?(?:\\scho)?\\s+(?=\\S)`,
  'gu',
);
const noWork =
  /^(?:Thừa lệnh|Thừa ủy quyền|(?:Nay|Xin|Vậy)\s(?:thông báo|trân trọng)|[Kk]ính\s(?:đề nghị|mong|trình|báo cáo)|Trân trọng|Nơi nhận|Rất mong)/u;
const inForce =
  /căn cứ (?:Quyết định|Nghị quyết)[^.;]*thi hành|chịu trách nhiệm (?:thi|thí|tổ chức thực) hành|(?:có|hết) hiệu lực|tổ chức thi hành/iu;
const proposal =
  /^(?:xem xét|chấp thuận|cho phép|cho ý kiến|cho chủ trương|thống nhất chủ trương)(?![\p{L}])/iu;

/** Reads the instructions of a paragraph. Sentences in a row to the same unit are one instruction. */
export function readInstructions(text: string, facts: TextFacts): Instruction[] {
  const instructions: Instruction[] = [];
  let begun = '';
  for (const part of splitOfficialSentences(text)) {
    const sentence = begun + part;
    const instruction = readInstruction(sentence, facts);
    // “đề nghị các cơ quan; các hộ gia đình treo cờ”: the list of units goes on.
    begun = (!instruction || instruction.kind === 'own') && part.endsWith(';') ? `${sentence} ` : '';
    if (begun !== '') continue;
    const last = instructions.at(-1);
    if (!instruction) {
      if (last) last.text += ` ${sentence}`;
    } else if (
      last &&
      (instruction.unitName === undefined ||
        instruction.unitName === last.unitName ||
        goesOn(last, instruction))
    ) {
      last.text += ` ${sentence}`;
      last.formal &&= instruction.formal;
    } else instructions.push(instruction);
  }
  return instructions;
}

/** “Giao A chỉ đạo …; B hướng dẫn …”: the part after the semicolon is still the work of A. */
const goesOn = (last: Instruction, instruction: Instruction): boolean =>
  last.kind === 'command' && /chỉ đạo.*;$/.test(last.text) && instruction.kind === 'subject';

/** Reads the instruction that one sentence gives; undefined if it gives none. */
function readInstruction(sentence: string, facts: TextFacts): Instruction | undefined {
  if (noWork.test(sentence) || /^[“"]/.test(sentence) || inForce.test(sentence)) return undefined;
  for (const match of sentence.matchAll(command)) {
    const phrase = readUnitPhrase(sentence.slice(match.index + match[0].length), facts.isKnown, true);
    const predicate = phrase?.rest.replace(/^[:,;.]\s*/, '') ?? '';
    if (!phrase || predicate === '') continue;
    if (proposal.test(predicate)) return undefined;
    return {
      unitName: directed(predicate, facts) ?? phrase.name,
      kind: 'command',
      text: sentence,
      formal: !/^giao$/i.test(match.groups!['verb']!) && isFormalOrder(predicate, facts.year),
    };
  }
  const subject = subjectOf(sentence, facts);
  if (subject) {
    const { name, rest } = subject;
    return {
      unitName: name,
      kind: isIssuer(name, facts.issuer) ? 'own' : 'subject',
      text: sentence,
      formal: isFormalOrder(rest, facts.year),
    };
  }
  if (!isImperative(sentence) && !isReport(sentence) && !sendsAtTrouble(sentence)) return undefined;
  return { unitName: undefined, kind: 'bare', text: sentence, formal: isFormalOrder(sentence, facts.year) };
}

/** The unit B in “Giao A chỉ đạo B rà soát …”: B does the work. */
function directed(predicate: string, { isKnown }: TextFacts): string | undefined {
  const who = /^chỉ đạo\s+(?=\p{Lu})/u.exec(predicate)?.[0];
  const phrase = who === undefined ? undefined : readUnitPhrase(predicate.slice(who.length), isKnown);
  return phrase && (phrase.commanded || /^:\s*\S/.test(phrase.rest)) ? phrase.name : undefined;
}

function subjectOf(sentence: string, { isKnown }: TextFacts) {
  const starts = [0];
  if (hasLead(sentence)) {
    for (const { index } of sentence.matchAll(/,\s/g)) {
      if (starts.length > 5 || startsWithVerb(sentence.slice(index + 2))) break;
      starts.push(index + 2);
    }
  }
  for (const start of starts) {
    const phrase = readUnitPhrase(
      sentence.slice(start),
      isKnown,
      start > 0 && /^các\s/.test(sentence.slice(start)),
    );
    if (phrase?.commanded) return phrase;
  }
  return undefined;
}
