import { phrases } from '../../../language/phrases.ts';
import { startsWordAt } from '../../../language/word-units.ts';
import { standingBodies } from '../../../language/work/bodies.ts';
import { adverbials, clauseStarts, neverInNames } from '../../../language/work/clauses.ts';
import {
  afterPlaces,
  companions,
  nameTails,
  namedAfter,
  namingVerbs,
  officesOf,
  places,
} from '../../../language/work/names.ts';
import { manners, roleVerbs } from '../../../language/work/verbs.ts';
import type { Cut } from '../words.ts';
import { leadingVerbs, nextCut, startsWithStatement } from '../words.ts';
import { headLength } from './heads.ts';

/** Where the name of a body, or a list of names, ends. */
export interface NameEnd {
  end: number;
  /** What comes next: a verb of work, a clause before it, a word of a statement, a mark, other words of work, nothing. */
  by: 'work' | 'clause' | 'statement' | 'mark' | 'open' | 'nothing';
}

/** Names are shorter than this, in characters. */
const most = 700;

const placeWords = phrases(Object.keys(places), { anyCase: true });
const stays = phrases([...Object.keys(afterPlaces), ...Object.keys(places)]);
/** Whether the words after a place or a known name may still belong to it: `Công an | phường`. */
export const goesOn = (text: string, end: number): boolean =>
  stays.at(text, end + 1) !== undefined || /^\scác\s/u.test(text.slice(end, end + 5));

const companion = phrases(Object.keys(companions), { exact: true });
const tails = phrases(Object.keys(nameTails), { anyCase: true });
const standing = phrases(Object.keys(standingBodies), { anyCase: true });
const otherClause = phrases(Object.keys(clauseStarts), { anyCase: true });
const adverbial = phrases(Object.keys(adverbials));
const never = phrases(Object.keys(neverInNames));
const named = phrases(Object.keys(namedAfter), { anyCase: true });
const ownName = /^(?:\s(?:số\s)?\d+\p{L}?(?![\p{L}\d/]))?(?:\s\p{Lu}[\p{L}\p{M}]*)*/u;
/** After these words a name goes on. */
const dangling = /(?:^|\s)(?:và|(?<!trực\s)thuộc|-|–)\s$/iu;
const joins = /(?:^|[\s,])(?:và|[Tt]hủ trưởng|[Tt]rưởng|[Cc]ác|[Tt]huộc|[Tt]heo|[Vv]ề),?\s$/u;
const many = /(?:^|\s)(?:các|từng|mỗi|những)\s$/iu;
/** Those who lead: “Phó Chủ tịch | Hội”. */
const leader =
  /(?<![\p{L}])(?:chủ tịch|chủ nhiệm|bí thư|trưởng|phó|giám đốc|chánh|thành viên|ủy viên|thư ký)\s$/iu;
const manyOf =
  /(?:^|\s)các\s(?:[Ss]ở|[Bb]ộ|[Bb]an|ngành|[Pp]hòng|xã|huyện|phường|đơn vị|cơ quan|trường)(?:,\s\p{Ll}+)*$/iu;

/**
 * Finds the end of the name, or the list of names, that a text begins with: before the first verb, at the first mark
 * that no name follows, or after the place of a body if other words follow.
 * @param head the length of the words that name its kind
 */
export function nameEnd(whole: string, head: number): NameEnd {
  const text = whole.length > most ? whole.slice(0, most) : whole;
  const first = firstCut(text, head);
  const limit = first?.index ?? text.length;
  const mark = markEnd(text, limit);
  const end = mark ?? limit;
  if (mark === undefined && first?.kind === 'work') {
    const clause = clauseBefore(text, head, end);
    if (clause) return { end: clause.index, by: 'clause' };
  }
  const joined = withOthers(text, head, end);
  if (joined !== undefined) return { end: joined, by: 'work' };
  const closed = placeEnd(text, head, end);
  if (closed !== undefined) return { end: closed, by: 'open' };
  if (mark !== undefined) return { end, by: 'mark' };
  return { end, by: first?.kind ?? 'nothing' };
}

/** The first verb or word of a statement that is no part of the name. */
export function firstCut(text: string, head: number): Cut | undefined {
  let clause: Cut | undefined;
  for (let cut = nextCut(text, 0); cut; cut = nextCut(text, cut.index + cut.phrase.length)) {
    if (cut.index < head) continue;
    const before = text.slice(0, cut.index);
    if (clause) {
      if (cut.index < relativeEnd(text, clause)) continue;
      return cut.kind === 'statement' || /[.,;:]/.test(text.slice(clause.index, cut.index)) ? clause : cut;
    }
    if (cut.kind === 'work' && (isNamed(before, cut.phrase) || dangling.test(before))) continue;
    if (cut.kind === 'work' && isOneOfNames(text, cut)) continue;
    // “theo hướng dẫn” holds no work.
    if (cut.kind === 'work' && (clauseBefore(text, head, cut.index)?.end ?? 0) > cut.index) continue;
    if (cut.kind === 'work' || relativeEnd(text, cut) === 0) return cut;
    clause = cut;
  }
  return clause;
}

/** Whether a verb is the last of several names: `Nhân viên y tế, bảo vệ: trực cổng`. */
const isOneOfNames = (text: string, { index, phrase }: Cut): boolean =>
  text.charAt(index + phrase.length) === ':' && /,\s$/u.test(text.slice(0, index));

/** “được phân công phụ trách thôn”: who is meant. */
const chosen = /^được\s(?:phân công|giao|cử|chọn|lựa chọn|chỉ định|ủy quyền)\s/u;

/** The position after the verbs of a clause that tells who is meant; 0 if a statement begins no such clause. */
function relativeEnd(text: string, { index }: Cut): number {
  const verb = chosen.exec(text.slice(index, index + 30))?.[0];
  return verb === undefined
    ? 0
    : index + verb.length + leadingVerbs(text.slice(index + verb.length, index + 60)).length;
}

/** How far before a verb a name may begin that needs it. */
const nameReach = 24;

/** Whether the words before a verb need a name after them, and the verb may be one. */
function isNamed(before: string, verb: string): boolean {
  if (verb in manners || verb in roleVerbs) return false;
  const tail = before.slice(-nameReach);
  for (let index = 0; index < tail.length; index += 1) {
    if (!startsWordAt(tail, index) || named.at(tail, index)?.length !== tail.length - index - 1) continue;
    const isOf =
      index + before.length - tail.length > 0 &&
      endsWithOffice(before.slice(0, before.length - tail.length + index));
    if (isOf && /^(?:Hội|Đoàn)\s$/u.test(tail.slice(index))) return false;
    // “các ban quản lý chợ” and “Trưởng ban quản lý chợ” have names, “các ban”, “Trưởng ban rà soát hồ sơ” have none.
    if (many.test(tail.slice(0, index)) || leader.test(before.slice(0, before.length - tail.length + index)))
      return verb in namingVerbs;
    // “xã hội” is no “Hội”.
    return /^\p{Lu}/u.test(tail.slice(index)) || index === 0 || joins.test(tail.slice(0, index));
  }
  return false;
}

const offices = phrases(Object.keys(officesOf), { anyCase: true });

/** Whether words end with an office of an association: `Văn phòng |Hội`. */
function endsWithOffice(words: string): boolean {
  const tail = words.slice(-12);
  let found = offices.next(tail, 0);
  while (found && found.index + found.phrase.length < tail.length - 1)
    found = offices.next(tail, found.index + 1);
  return found !== undefined;
}

/** The first words of a clause of time or ground between a name and its verb: `Trạm Y tế | trong tháng 5 hoàn thành`. */
function clauseBefore(text: string, head: number, limit: number): { index: number; end: number } | undefined {
  let found = adverbial.next(text, 0, limit);
  while (found && found.index <= head) found = adverbial.next(text, found.index + found.phrase.length, limit);
  return found && { index: found.index, end: found.index + found.phrase.length };
}

/** Whether words hold a word that no name has. */
export const hasClause = (words: string): boolean => never.next(words, 0) !== undefined;

const nameMark = /[.:;,](?=[\s\u2060]|$)/g;

/** A name without the clause that follows it: `Trạm Y tế | khi có dịch`. */
export function beforeClause(words: string): string {
  const clause = never.next(words, 0);
  return clause ? words.slice(0, clause.index).trimEnd() : words;
}

/** The first mark before a position that ends the list of names. */
function markEnd(text: string, limit: number): number | undefined {
  const names = text.slice(0, limit);
  nameMark.lastIndex = 0;
  while (nameMark.test(names)) {
    const end = nameMark.lastIndex;
    const mark = text.charAt(end - 1);
    const next = text.slice(end).trimStart();
    if (mark === ',' && next !== '' && otherClause.at(next, 0) === undefined) continue;
    if (mark === ';' && headLength(next, { loose: true }) !== 0) continue;
    if (mark === ':' && isListColon(text, end - 1, next, limit)) continue;
    return end - 1;
  }
  return undefined;
}

/** `các Sở: Tài chính, Y tế chịu trách nhiệm`: a colon inside a list of names. */
const isListColon = (text: string, at: number, next: string, limit: number): boolean =>
  manyOf.test(text.slice(0, at)) && /^\p{Lu}/u.test(next) && !/[.;:]./.test(text.slice(at + 1, limit));

/** `Công an phường | cùng Trạm Y tế tuần tra`: the others support. */
function withOthers(text: string, head: number, limit: number): number | undefined {
  let found = companion.next(text, head, limit);
  for (; found; found = companion.next(text, found.index + found.phrase.length, limit)) {
    const [before, after] = [found.index - 1, found.index + found.phrase.length + 1];
    if (
      before < head ||
      after > limit ||
      !/\s/.test(text.charAt(before)) ||
      !/\s/.test(text.charAt(after - 1))
    )
      continue;
    if (headLength(text.slice(after), { loose: true }) > 0) return before;
  }
  return undefined;
}

/** The end of a place that closes a name, where other words of work follow it: `Công an phường | nhặt rác`. */
function placeEnd(text: string, head: number, limit: number): number | undefined {
  let found = placeWords.next(text, 0, limit);
  for (; found; found = placeWords.next(text, found.index + found.phrase.length, limit)) {
    const { index, phrase } = found;
    if (index < head) continue;
    const end = index + phrase.length + ownName.exec(text.slice(index + phrase.length))![0].length;
    if (end >= limit || !/^\s\p{Ll}/u.test(text.slice(end, end + 2))) continue;
    if (headLength(text.slice(index), { loose: true }) > phrase.length) continue;
    if (/[-–]\s$/.test(text.slice(0, index)) || stays.at(text, end + 1) !== undefined) continue;
    if (headLength(text.slice(end + 1), { loose: true }) !== 0) continue;
    if (startsWithStatement(text.slice(end + 1, end + 20))) continue;
    return end;
  }
  return undefined;
}

/**
 * The end of a name by its form alone, where no verb of the lists follows it: after its capitals, its numbers and the
 * small words that belong to names. Undefined if the next word may belong to the name, too.
 */
export function formEnd(whole: string, head: number): number | undefined {
  const text = whole.slice(0, most);
  let end = head;
  // After a capital a small letter may belong to the name: `Văn phòng`.
  let open = standing.at(text, 0)?.length !== head && !many.test(`${text.slice(0, text.indexOf(' '))} `);
  for (;;) {
    const next = text.slice(end);
    const capital = /^\s(?:[-–]\s)?(?:số\s)?(?:\p{Lu}[\p{L}\p{M}\d.]*|\d+(?:\p{Ll}(?!\p{L}))?)/u.exec(
      next,
    )?.[0];
    const joint = /^(?:,\s|\s(?:và|của|thuộc)\s|\s(?=các\s))/u.exec(next)?.[0];
    const other = joint === undefined ? 0 : headLength(next.slice(joint.length), { loose: true });
    const tail = /^\s(?:[-–]\s)?/u.exec(next)?.[0].length ?? 0;
    const small = tails.at(text, end + tail) ?? placeWords.at(text, end + tail);
    const known = small === undefined ? 0 : tail + small.length;
    const own = capital?.length ?? 0;
    const step = Math.max(own, known) || (other !== 0 ? joint!.length + other : 0);
    if (step === 0) break;
    // After a number, and after several words of names, no small letter belongs to the name.
    open = (own === step || known === 0) && !/^\s(?:số\s)?\d/u.test(next);
    end += step;
  }
  if (open || !/^\s\p{Ll}/u.test(text.slice(end)) || stays.at(text, end + 1) !== undefined) return undefined;
  return end;
}
