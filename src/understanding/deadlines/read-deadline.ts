import { memoizeRecent } from '../../cache/memory.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { alternatives, asWords } from '../../language/quantities/rule.ts';
import { squeeze } from '../../language/text.ts';
import type { Deadline } from './deadline.ts';
import { dueDate, isDayAlone } from './due-date.ts';
import { judge, wordsOf } from './rules.ts';
import { settings, stageWords } from './setting-words.ts';
import type { TimeInSentence } from './times.ts';
import { mayHaveTime, timesIn } from './times.ts';
import { mayHaveWords, readWithoutDate } from './without-date.ts';

/** What is longer is no sentence: the rest of it is not read. */
const longest = 3000;
const stage = new RegExp(asWords(alternatives(stageWords)), 'iu');

/**
 * Finds the deadline that a sentence sets; undefined if it sets none. The date of a cited document, of a meeting or of
 * taking effect is no deadline.
 * @param documentDate ngày ban hành, or its year alone, for dates without a year; empty if it is unknown
 */
export function readDeadline(text: string, documentDate: CalendarDate): Deadline | undefined {
  // Most sentences set no deadline.
  if (!mayHaveTime(text) && !mayHaveWords(text)) return undefined;
  return findDeadline(squeeze(text).slice(0, longest), documentDate);
}

/** Several readers ask about the same sentence in a row, for the same document. */
const findDeadline = memoizeRecent(16, (text, documentDate: CalendarDate): Deadline | undefined => {
  const times = timesIn(text);
  if (times.length === 0) return readWithoutDate(text);
  const judged = times.map((time) => ({ time, ...judge(time, { text, documentDate }) }));
  const due = judged.filter(({ meaning }) => meaning === 'due');
  // “trước ngày 30 Tết” hides no other day of the sentence.
  const chosen = chooseDeadline(due.filter(({ time }) => !isDayAlone(time))) ?? chooseDeadline(due);
  if (chosen) {
    const { time, rule } = chosen;
    const words = isDayAlone(time) ? wordsOf(time, text) : text.slice(time.start, time.end);
    return { words, rule, ...dueDate(time, documentDate) };
  }
  const worded = judged.find(({ meaning }) => meaning === 'words');
  return worded ? { due: null, words: wordsOf(worded.time, text), rule: worded.rule } : readWithoutDate(text);
});

/** The time that is set in the surest way; of several, the first, or the last one of stages. */
function chooseDeadline<Judged extends { time: TimeInSentence; rule: string }>(
  judged: readonly Judged[],
): Judged | undefined {
  if (judged.length < 2) return judged[0];
  const best = settings.find((setting) => judged.some(({ time }) => time.setting === setting));
  const same = judged.filter(({ time }) => time.setting === best);
  return same.length > 1 && same.every(({ time }) => stage.test(time.part)) ? same.at(-1) : same[0];
}
