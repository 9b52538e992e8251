import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import { firstDay, formatDate, lastDay } from '../../../domain/dates/calendar-date.ts';
import { dayOfTime, endsBeforeItBegins, minuteOf } from '../../../domain/dates/event-time.ts';
import type { EventTime } from '../../../domain/dates/event-time.ts';
import type { Problem, Rule } from '../../rule.ts';

/** A document, an event or an urgent notice that ends before it begins. */
export const dateOrder: Rule = {
  name: 'date-order',
  severity: 'error',
  *inDocument({ data, front }) {
    for (const [index, { from, to }] of (data && 'when' in data ? data.when : []).entries())
      if (to !== undefined && endsBeforeItBegins(from, to))
        yield {
          position: front.at(['when', index, 'to']),
          message: `when › mục ${index + 1} › to (${inWords(to)}) trước from (${inWords(from)}); kiểm tra lại hai lúc, hoặc đổi chỗ chúng`,
        };
    if (!data || !('issuer' in data)) return;
    const inForce = endsBeforeStart(['effective', data.effective], ['expires', data.expires]);
    if (inForce) yield { position: front.at(['expires']), ...inForce };
    const { from, until } = ('period' in data && data.period) || {};
    const period = endsBeforeStart(['period › from', from], ['period › until', until]);
    if (period) yield { position: front.at(['period', 'until']), ...period };
  },
  *inWard({ ward, source: { wardFile } }) {
    const { from, until } = ward?.notice ?? {};
    const notice = endsBeforeStart(['notice › from', from], ['notice › until', until]);
    if (notice && wardFile)
      yield { file: wardFile.file, position: wardFile.at(['notice', 'until']), ...notice };
  },
};

type Named = readonly [key: string, date: CalendarDate | undefined];

function endsBeforeStart([first, from]: Named, [second, until]: Named): Problem | undefined {
  if (from === undefined || until === undefined || lastDay(until) >= firstDay(from)) return undefined;
  return {
    message: `${second} (${formatDate(until)}) trước ${first} (${formatDate(from)}); kiểm tra lại hai ngày, hoặc đổi chỗ chúng`,
  };
}

/** `7:30 ngày 05/05/2026` */
const inWords = (time: EventTime): string => {
  const minute = minuteOf(time);
  return `${minute === undefined ? '' : `${minute} ngày `}${formatDate(dayOfTime(time))}`;
};
