import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { squeeze } from '../../language/text.ts';
import type { Deadline } from './deadline.ts';
import { judge } from './rules.ts';
import { timesIn } from './times.ts';

/**
 * The times of a sentence that are no deadline, each with the rule that said so: for explanations, in the order of the
 * text.
 * @param documentDate as `readDeadline` has it
 */
export const otherTimesOf = (text: string, documentDate: CalendarDate): Omit<Deadline, 'due'>[] => {
  const plain = squeeze(text);
  return timesIn(plain)
    .map((time) => ({ time, ...judge(time, { text: plain, documentDate }) }))
    .filter(({ meaning }) => meaning === 'none')
    .map(({ time: { start, end }, rule }) => ({ words: plain.slice(start, end), rule }));
};
