import type { CalendarDate, Day } from '../../../domain/dates/calendar-date.ts';
import { addDays, firstDay, formatDate } from '../../../domain/dates/calendar-date.ts';
import { dayOf, startOf } from '../../../domain/dates/moment.ts';
import type { Rule } from '../../rule.ts';
import type { Surroundings } from '../../surroundings.ts';

/** A date of the past, such as the date of issue, that is in the future; or an urgent notice that is over. */
export const futureDate: Rule = {
  name: 'future-date',
  severity: 'warning',
  *inDocument({ data, front }, around) {
    if (!data || !('changes' in data)) return;
    const published = data.published && dayOf(startOf(data.published));
    const issued = 'issued' in data ? data.issued : undefined;
    if (issued && isLater(issued, published, around))
      yield {
        position: front.at(['issued']),
        message: messageFor(
          'ngày ban hành',
          issued,
          published && !isToday(published, around) ? published : undefined,
        ),
      };
    for (const key of ['changes', 'released'] as const)
      for (const [index, { on }] of data[key].entries())
        if (isLater(on, undefined, around))
          yield { position: front.at([key, index, 'on']), message: messageFor(names[key], on) };
  },
  *inWard({ ward, source }, around) {
    const until = ward?.notice?.until;
    if (until && around.hasCome(addDays(until, 1)) && source.wardFile)
      yield {
        file: source.wardFile.file,
        position: source.wardFile.at(['notice', 'until']),
        message: `thông báo khẩn đã hết hạn từ ${formatDate(until)} và không còn hiện; xóa khóa notice`,
      };
  },
};

const names = { changes: 'ngày đính chính', released: 'ngày phát hành' };

/** Whether a date is after the day of publication or, without one, after today. */
const isLater = (date: CalendarDate, published: Day | undefined, { hasCome }: Surroundings): boolean =>
  published ? firstDay(date) > published : !hasCome(firstDay(date));

const isToday = (day: Day, { hasCome }: Surroundings): boolean => hasCome(day) && !hasCome(addDays(day, 1));

function messageFor(key: string, date: CalendarDate, published?: Day): string {
  const reason = published ? `sau ngày đăng ${formatDate(published)}` : 'chưa tới';
  return `${key} ${formatDate(date)} ${reason}; kiểm tra lại ngày`;
}
