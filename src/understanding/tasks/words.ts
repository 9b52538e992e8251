import type { FoundPhrase } from '../../language/phrases.ts';
import { phrases } from '../../language/phrases.ts';
import { nextWord } from '../../language/word-units.ts';
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
export interface Cut extends FoundPhrase {
  kind: 'work' | 'statement';
}

/** The words of a text that may end the name of a body, in its order. */
export function* cuts(text: string): Iterable<Cut> {
  let end = 0;
  for (let index = nextWord(text, 0); index >= 0; index = nextWord(text, end)) {
    end = index + 1;
    const noun = nounAt(text, index);
    const verb = noun === undefined ? work.at(text, index) : undefined;
    const statement = noun === undefined ? statementAt(text, index) : undefined;
    const phrase = noun ?? (statement && verb ? longer(verb, statement) : (verb ?? statement));
    if (phrase === undefined) continue;
    end = index + phrase.length;
    if (noun === undefined) yield { index, phrase, kind: phrase === verb ? 'work' : 'statement' };
  }
}

const longer = (one: string, other: string): string => (other.length > one.length ? other : one);

/** The positions of the verbs of command in a text. */
export function* verbs(text: string): Iterable<{ index: number }> {
  for (const cut of cuts(text)) if (cut.kind === 'work') yield cut;
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

const marksBefore = /^[“"'(*\s]+/u;
/** “Không đốt rác”: the verb is after it. */
const negation = /^không\s/iu;

/** Whether a text is an instruction: it begins with a verb of command, at once or after a leading clause. */
export function isImperative(text: string): boolean {
  const plain = text.replace(marksBefore, '');
  if (
    [plain, plain.replace(negation, '')].some(
      (each) => first.at(each, 0) !== undefined && !startsWithNoun(each),
    )
  )
    return true;
  return (
    hasLead(plain) &&
    plain
      .slice(0, 1000)
      .split(/[,;]\s/)
      .slice(1, 6)
      .some((part) => first.at(part, 0) !== undefined)
  );
}

const startsWithNoun = (text: string): boolean => nounAt(text, 0) !== undefined;

/** Whether a text begins with a clause of time, place or reason. */
export const hasLead = (text: string): boolean => lead.at(text, 0) !== undefined;
