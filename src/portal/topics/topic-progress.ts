import type { Day } from '../../domain/dates/calendar-date.ts';
import { firstDay, lastDay } from '../../domain/dates/calendar-date.ts';
import type { Document, Subject } from '../model.ts';

/** How many months a chart shows at most: more than two years would be too narrow on a phone. */
const mostMonths = 24;

/** The news of a topic in one month. */
export interface Month {
  /** `2026-03` */
  month: string;
  /** How many news items were published in it. */
  news: number;
}

/** What has been published about a topic. */
export interface TopicProgress {
  plans: Document<'plans'>[];
  directives: Document<'directives'>[];
  /** Newest first. */
  news: Document<'news'>[];
  /** Each month of the period of the plans until today, also without news; at most the newest two years. */
  months: Month[];
}

/** Counts what has been published about a topic, over the period of its plans. */
export function topicProgress({ documents }: Subject, today: Day): TopicProgress {
  const plans = documents.filter((each): each is Document<'plans'> => each.collection === 'plans');
  const directives = documents.filter(
    (each): each is Document<'directives'> => each.collection === 'directives',
  );
  const news = documents.filter((each): each is Document<'news'> => each.collection === 'news');
  const days = news.map(({ day }) => day);
  const from = plans.flatMap(({ data }) => (data.period?.from ? [firstDay(data.period.from)] : []));
  const until = plans.flatMap(({ data }) => (data.period?.until ? [lastDay(data.period.until)] : []));
  const first = [...from, ...days].sort()[0];
  const last = [[...until, ...days].sort().at(-1) ?? today, today].sort()[0]!;
  return {
    plans,
    directives,
    news,
    months: first
      ? monthsBetween(first, last).map((month) => ({
          month,
          news: days.filter((day) => day.startsWith(month)).length,
        }))
      : [],
  };
}

/** The news that report on a plan: those that name it in `implements`. */
export const carriedOut = ({ implementedBy }: Document): Document[] =>
  implementedBy.filter(({ collection }) => collection === 'news');

function monthsBetween(first: Day, last: Day): string[] {
  const months: string[] = [];
  let [year, month] = first.split('-').map(Number) as [number, number];
  for (let at = first.slice(0, 7); at <= last.slice(0, 7); at = `${year}-${String(month).padStart(2, '0')}`) {
    months.push(at);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months.slice(-mostMonths);
}
