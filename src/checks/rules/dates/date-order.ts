import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import { firstDay, formatDate, lastDay } from '../../../domain/dates/calendar-date.ts';
import type { Problem, Rule } from '../../rule.ts';

/** A document or an urgent notice that ends before it begins. */
export const dateOrder: Rule = {
  name: 'date-order',
  severity: 'error',
  *inDocument({ data, front }) {
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
