import type { PlacedPhrase } from '../../language/phrases.ts';
import { phrases } from '../../language/phrases.ts';
import { isInWord } from '../../language/word-units.ts';
import { leads } from '../../language/work/clauses.ts';
import { attendance, proposals } from '../../language/work/formulas.ts';
import { meetingVerbs, officeVerbs, otherFirstVerbs, streetVerbs } from '../../language/work/local-verbs.ts';
import { nounsLikeVerbs, nounsWithVerbs } from '../../language/work/names.ts';
import { statements } from '../../language/work/statements.ts';
import {
  fieldVerbs,
  firstVerbs,
  leadingVerbs as leading,
  manners,
  paperVerbs,
  peopleVerbs,
} from '../../language/work/verbs.ts';

const workWords = [
  ...[leading, paperVerbs, peopleVerbs, fieldVerbs, streetVerbs, meetingVerbs, officeVerbs],
  ...[manners, attendance, proposals],
].flatMap((each) => Object.keys(each));
const nouns = phrases(Object.keys(nounsWithVerbs), { anyCase: true });
const markedNouns = phrases(Object.keys(nounsLikeVerbs), { anyCase: true, exact: true });
const nounAt = (text: string, position: number): string | undefined =>
  nouns.at(text, position) ?? markedNouns.at(text, position);
const work = phrases(workWords);
const first = phrases([...workWords, ...Object.keys({ ...firstVerbs, ...otherFirstVerbs })], {
  anyCase: true,
});
const stating = phrases(Object.keys(statements));
const lead = phrases(Object.keys(leads), { anyCase: true });

/** Words that end the name of a body: a verb of work, or a word that makes the clause a statement. */
export interface Cut extends PlacedPhrase {
  kind: 'work' | 'statement';
}

/** All of these words: most of a text are none. */
const enders = phrases(
  [nounsWithVerbs, nounsLikeVerbs, statements].flatMap((each) => Object.keys(each)).concat(workWords),
  { anyCase: true },
);

/** The first word that may end the name of a body and begins at a position or after it; undefined if there is none. */
export function nextCut(text: string, from: number): Cut | undefined {
  let end = from;
  for (let found = enders.next(text, end); found; found = enders.next(text, end)) {
    const { index } = found;
    end = index + 1;
    const noun = nounAt(text, index);
    if (noun !== undefined) {
      end = index + noun.length;
      continue;
    }
    const verb = work.at(text, index);
    const statement = statementAt(text, index);
    const phrase =
      statement !== undefined && verb !== undefined ? longer(verb, statement) : (verb ?? statement);
    if (phrase !== undefined) return { index, phrase, kind: phrase === verb ? 'work' : 'statement' };
  }
  return undefined;
}

const longer = (one: string, other: string): string => (other.length > one.length ? other : one);

/** The positions of the verbs of command in a text. */
export function* verbs(text: string): Iterable<{ index: number }> {
  for (let cut = nextCut(text, 0); cut; cut = nextCut(text, cut.index + cut.phrase.length))
    if (cut.kind === 'work') yield cut;
}

/** Whether a text begins with a verb of command in small letters. */
export const startsWithVerb = (text: string): boolean => verbAt(text, 0) !== undefined;

const verbAt = (text: string, position: number): string | undefined =>
  nounAt(text, position) === undefined ? work.at(text, position) : undefined;

/** The word at a position that makes a clause a statement. “Hàng không” and “còn lại” have no such word. */
const statementAt = (text: string, position: number): string | undefined =>
  isAfterGoods(text, position) || text.startsWith('còn lại', position)
    ? undefined
    : stating.at(text, position);

const isAfterGoods = (text: string, position: number): boolean =>
  position > 1 &&
  text.charAt(position - 2).toLowerCase() === 'g' &&
  /hàng $/i.test(text.slice(Math.max(0, position - 5), position));

/** Whether a text begins with a word that makes it a statement: `đã`, `là`, `được`. */
export const startsWithStatement = (text: string): boolean =>
  statementAt(text, 0) !== undefined && verbAt(text, 0) === undefined;

const manner = /^\s(?:tốt|nghiêm|dứt điểm|hiệu quả|đồng bộ|chặt chẽ|đầy đủ|kịp thời|mạnh|xong)(?![\p{L}])/u;

/**
 * All verbs of command at the beginning of a text, with their adverbs: `ra quân xử lý dứt điểm`; empty if there is
 * none.
 */
export function leadingVerbs(text: string): string {
  let end = 0;
  for (;;) {
    const verb = verbAt(text, end);
    if (verb === undefined) return text.slice(0, end).trim();
    end += verb.length;
    end += manner.exec(text.slice(end, end + 20))?.[0].length ?? 0;
    if (text[end] === ' ') end += 1;
  }
}

const marksBefore = /[“"'(*\s]*/uy;
/** “Không đốt rác”: the verb is after it. */
const negation = /không\s/iuy;
/** A clause of time, place or reason is looked for in so many characters, and the verb in so many parts after it. */
const leadReach = 1000;
const partsAfterLead = 5;

/** Whether a text is an instruction: it begins with a verb of command, at once or after a leading clause. */
export function isImperative(text: string): boolean {
  const start = isInWord(text, 0) ? 0 : endOf(marksBefore, text, 0);
  if (beginsWork(text, start)) return true;
  const after = endOf(negation, text, start);
  if (after > start && beginsWork(text, after)) return true;
  if (lead.at(text, start) === undefined) return false;
  const reach = text.slice(0, start + leadReach);
  let part = start;
  for (let count = 0; count < partsAfterLead; count += 1) {
    part = partAfter(reach, part);
    if (part < 0) return false;
    if (first.at(reach, part) !== undefined) return true;
  }
  return false;
}

const beginsWork = (text: string, at: number): boolean =>
  first.at(text, at) !== undefined && nounAt(text, at) === undefined;

/** The position after what a sticky pattern matches at a position; the position itself if it matches nothing. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const mark = /[,;]\s/g;

/** The position after the next comma or semicolon; -1 if there is none. */
function partAfter(text: string, from: number): number {
  mark.lastIndex = from;
  return mark.test(text) ? mark.lastIndex : -1;
}

/** Whether a text begins with a clause of time, place or reason. */
export const hasLead = (text: string): boolean => lead.at(text, 0) !== undefined;
