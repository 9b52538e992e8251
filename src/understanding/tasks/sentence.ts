import { isIssuer } from '../../domain/issuing-body.ts';
import { withAnyMarks } from '../../language/folding.ts';
import { splitOfficialSentences } from '../../language/sentences.ts';
import { readDeadline } from '../deadline.ts';
import { readUnitPhrase } from './unit-phrase.ts';
import { hasLead, isImperative, startsWithVerb } from './words.ts';

/** What one sentence says of who has to do something. */
export interface Instruction {
  /** Whom it names; undefined where it names nobody. */
  unitName: string | undefined;
  /** `command`: “Giao …”; `subject`: the unit does it; `own`: whoever issued it does; `bare`: a verb of command or “gửi về …” alone. */
  kind: 'command' | 'subject' | 'own' | 'bare';
  /** The words of the sentence. */
  text: string;
  /** Whether it only asks to carry out what was said: “nghiêm túc triển khai thực hiện”. */
  formal: boolean;
}

/** What a sentence is read with. */
export interface TextFacts {
  isKnown(name: string): boolean;
  /** Cơ quan ban hành: what it does itself is no task. */
  issuer: string;
  /** The document's year; empty where nothing tells it. */
  year: string;
}

// `theo đề nghị của`, `được giao`, `đã yêu cầu`: not an order of this document.
const notOurs =
  '(?<!(?:đã|được|bị|việc|theo|có|các|khi|nếu|những|kính|Kính|vụ|sự|tại|không|mục đích,|Mục đích,)\\s)';
const orderVerbs = withAnyMarks('[Gg]iao|[Yy]êu cầu|(?:Đ|đ)ề nghị|[Pp]hân công');
const command = new RegExp(
  `(?:^|[\\s,;:])${notOurs}(?<verb>${orderVerbs})(?:\\scho)?(?:\\strách nhiệm)?(?:\\scho)?\\s+(?=\\S)`,
  'gu',
);
const noWork =
  /^(?:Thừa lệnh|Thừa ủy quyền|(?:Nay|Xin|Vậy)\s(?:thông báo|trân trọng)|[Kk]ính\s(?:đề nghị|mong|trình|báo cáo)|Trân trọng|Nơi nhận|Rất mong)/u;
const formula =
  /^(?:(?:có trách nhiệm|nghiêm túc|khẩn trương|tích cực|chủ động|phối hợp|quan tâm|biết|căn cứ\s[^,.;]*,|chịu trách nhiệm|theo\s(?:chức năng|nhiệm vụ)[^,.;]*,?)[,\s]+(?:và\s)?)*(?:(?:tổ chức\s)?(?:triển khai|thực hiện|thi hành|quán triệt|biết|phối hợp thực hiện)(?![\p{L}])[,\s]*(?:và\s)?(?:tổ chức\s)?(?:triển khai\s|thực hiện\s|thi hành\s)*)+(?:$|[.;,/(]|(?:theo|các|những|nội dung|đúng|tốt|có|đảm bảo|bảo đảm|nghiêm|hiệu quả|nghị quyết|quyết định|kế hoạch|chỉ thị|thông báo|công văn|văn bản|kết luận|chương trình|hướng dẫn)(?![\p{L}]))/iu;
const inForce =
  /căn cứ (?:Quyết định|Nghị quyết)[^.;]*thi hành|chịu trách nhiệm (?:thi|thí|tổ chức thực) hành|(?:có|hết) hiệu lực|tổ chức thi hành/iu;
const proposal =
  /^(?:xem xét|chấp thuận|cho phép|cho ý kiến|cho chủ trương|thống nhất chủ trương)(?![\p{L}])/iu;
const sendTo =
  /(?<![\p{L}])(?:gửi|báo cáo|phản ánh|thông tin|liên hệ)\s(?:(?!cáo)\S+\s){0,8}?(?:về|đến|cho|qua|tới)\s+(?=\p{Lu}|phòng\s|các\s)/u;
const result =
  /^(?:Báo cáo|Kết quả|Danh sách|Hồ sơ|Ý kiến|Văn bản|Số liệu|Kế hoạch|Thông tin|Nội dung|Tình hình)\s/u;

/** Reads every order that a paragraph gives, sentence by sentence; those to one unit stay one. */
export function readInstructions(text: string, reading: TextFacts): Instruction[] {
  const orders: Instruction[] = [];
  let begun = '';
  for (const part of splitOfficialSentences(text)) {
    const sentence = begun + part;
    const order = readInstruction(sentence, reading);
    // “đề nghị các cơ quan; các hộ gia đình treo cờ”: the list of units goes on.
    begun = (!order || order.kind === 'own') && part.endsWith(';') ? `${sentence} ` : '';
    if (begun !== '') continue;
    const last = orders.at(-1);
    if (!order) {
      if (last) last.text += ` ${sentence}`;
    } else if (
      last &&
      (order.unitName === undefined || order.unitName === last.unitName || goesOn(last, order))
    ) {
      last.text += ` ${sentence}`;
      last.formal &&= order.formal;
    } else orders.push(order);
  }
  return orders;
}

/** “Giao A chỉ đạo …; B hướng dẫn …”: what B does after the semicolon is still what A sees to. */
const goesOn = (last: Instruction, order: Instruction): boolean =>
  last.kind === 'command' && /chỉ đạo.*;$/.test(last.text) && order.kind === 'subject';

/** Reads whom one sentence tells to do something; undefined where it tells nobody. */
export function readInstruction(sentence: string, reading: TextFacts): Instruction | undefined {
  if (noWork.test(sentence) || /^[“"]/.test(sentence) || inForce.test(sentence)) return undefined;
  for (const match of sentence.matchAll(command)) {
    const phrase = readUnitPhrase(sentence.slice(match.index + match[0].length), reading.isKnown, true);
    const predicate = phrase?.rest.replace(/^[:,;.]\s*/, '') ?? '';
    if (!phrase || predicate === '') continue;
    if (proposal.test(predicate)) return undefined;
    return {
      unitName: directed(predicate, reading) ?? phrase.name,
      kind: 'command',
      text: sentence,
      formal: !/^giao$/i.test(match.groups!['verb']!) && isFormal(predicate, reading),
    };
  }
  const subject = subjectOf(sentence, reading);
  if (subject) {
    const { name, rest } = subject;
    return {
      unitName: name,
      kind: isIssuer(name, reading.issuer) ? 'own' : 'subject',
      text: sentence,
      formal: isFormal(rest, reading),
    };
  }
  if (!isImperative(sentence) && !isReport(sentence) && !sendsAtTrouble(sentence)) return undefined;
  return { unitName: undefined, kind: 'bare', text: sentence, formal: isFormal(sentence, reading) };
}

/** “Giao A chỉ đạo B rà soát …”: it is B, where one body is named, that does it. */
function directed(predicate: string, { isKnown }: TextFacts): string | undefined {
  const who = /^chỉ đạo\s+(?=\p{Lu})/u.exec(predicate)?.[0];
  const phrase = who === undefined ? undefined : readUnitPhrase(predicate.slice(who.length), isKnown);
  return phrase && (phrase.commanded || /^:\s*\S/.test(phrase.rest)) ? phrase.name : undefined;
}

/** “Báo cáo gửi về … trước ngày …”: asks for a paper wherever it stands. */
export const isReport = (text: string): boolean => result.test(text) && sendTo.test(text);

/** Whether a sentence without anybody's name asks for a report or a paper by a day or to an office. */
export const asksForReport = (text: string, reading: TextFacts): boolean =>
  sendTo.test(text) || (readDeadline(text, reading.year)?.due ?? null) !== null;

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

function isFormal(predicate: string, { year }: TextFacts): boolean {
  return (
    formula.test(predicate) &&
    !(readDeadline(predicate, year)?.due ?? null) &&
    !sendTo.test(predicate.replace(/để tổng hợp.*$/, ''))
  );
}

const sendsAtTrouble = (sentence: string): boolean =>
  /(?:vướng mắc|khó khăn|phát sinh)/.test(sentence) && sendTo.test(sentence);
