import type { Day } from '../../../domain/dates/calendar-date.ts';
import { firstDay, formatDate } from '../../../domain/dates/calendar-date.ts';
import { dayOf, startOf } from '../../../domain/dates/moment.ts';
import type { Offence, Rule } from '../../rule.ts';

/** A date of the past, such as the date of issue, that is in the future; or an urgent notice that is over. */
export const futureDate: Rule = {
  name: 'future-date',
  severity: 'warning',
  *find({ documents, ward, source }, today) {
    for (const { file, data, front } of documents) {
      if (!data || !('changes' in data)) continue;
      const offenceIfLater = function* (
        key: string,
        path: (string | number)[],
        date: Day,
        than: Day,
      ): Iterable<Offence> {
        if (firstDay(date) <= than) return;
        const reason = than === today ? 'chưa tới' : `sau ngày đăng ${formatDate(than)}`;
        yield {
          file,
          position: front.at(path),
          message: `${key} ${formatDate(date)} ${reason}; kiểm tra lại ngày`,
        };
      };
      const published = data.published ? dayOf(startOf(data.published)) : today;
      if ('issued' in data && data.issued)
        yield* offenceIfLater('ngày ban hành', ['issued'], data.issued, published);
      for (const [index, { on }] of data.changes.entries())
        yield* offenceIfLater('ngày đính chính', ['changes', index, 'on'], on, today);
      for (const [index, { on }] of data.released.entries())
        yield* offenceIfLater('ngày phát hành', ['released', index, 'on'], on, today);
    }
    const until = ward?.notice?.until;
    if (until && until < today && source.wardFile)
      yield {
        file: source.wardFile.file,
        position: source.wardFile.at(['notice', 'until']),
        message: `thông báo khẩn đã hết hạn từ ${formatDate(until)} và không còn hiện; xóa khóa notice`,
      };
  },
};
