import type { CalendarDate } from '../../../domain/dates/calendar-date.ts';
import { firstDay, formatDate, lastDay } from '../../../domain/dates/calendar-date.ts';
import type { Offence, Rule } from '../../rule.ts';

/** A document or an urgent notice that ends before it begins. */
export const dateOrder: Rule = {
  name: 'date-order',
  severity: 'error',
  *find({ documents, ward, source }) {
    for (const { file, data, front } of documents) {
      if (!data || !('issuer' in data)) continue;
      yield* endsBeforeStart(
        file,
        front.at(['expires']),
        ['effective', data.effective],
        ['expires', data.expires],
      );
      const { from, until } = ('period' in data && data.period) || {};
      yield* endsBeforeStart(
        file,
        front.at(['period', 'until']),
        ['period › from', from],
        ['period › until', until],
      );
    }
    const { wardFile } = source;
    const { from, until } = ward?.notice ?? {};
    if (wardFile)
      yield* endsBeforeStart(
        wardFile.file,
        wardFile.at(['notice', 'until']),
        ['notice › from', from],
        ['notice › until', until],
      );
  },
};

type Named = readonly [key: string, date: CalendarDate | undefined];

function* endsBeforeStart(
  file: string,
  position: Offence['position'],
  [first, from]: Named,
  [second, until]: Named,
): Iterable<Offence> {
  if (from === undefined || until === undefined || lastDay(until) >= firstDay(from)) return;
  yield {
    file,
    position,
    message: `${second} (${formatDate(until)}) trước ${first} (${formatDate(from)}); kiểm tra lại hai ngày, hoặc đổi chỗ chúng`,
  };
}
