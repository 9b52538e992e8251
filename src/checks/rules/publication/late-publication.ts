import { lastDay } from '../../../domain/dates/calendar-date.ts';
import { dayOf, startOf } from '../../../domain/dates/moment.ts';
import { workingDays } from '../../../domain/dates/working-day.ts';
import type { Rule } from '../../rule.ts';

const mostDays = 2;

/** A document that was published more than two working days after its date. */
export const latePublication: Rule = {
  name: 'late-publication',
  severity: 'warning',
  *inDocument({ data, front }) {
    if (!data || !('issuer' in data) || data.issued === undefined || data.draft) return;
    if (!data.published) return;
    const [from, until] = [lastDay(data.issued), dayOf(startOf(data.published))];
    const days = workingDays(from, until, 100);
    if (days <= mostDays) return;
    yield {
      position: front.at(['published']),
      message: `đăng sau ngày ban hành ${days > 99 ? 'hơn 99' : days} ngày làm việc; văn bản cần được đăng trong ${mostDays} ngày làm việc. Nếu ngày đăng đúng thì lần sau đăng sớm hơn, hoặc nêu lý do trong allow`,
    };
  },
};
