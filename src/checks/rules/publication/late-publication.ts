import { lastDay } from '../../../domain/dates/calendar-date.ts';
import { dayOf, startOf } from '../../../domain/dates/moment.ts';
import { workingDays } from '../../../domain/dates/working-day.ts';
import { disclosureOn } from '../../../domain/law/disclosure.ts';
import { dutyOn, placeInLaw } from '../../../domain/law/duties-on.ts';
import type { Rule } from '../../rule.ts';

/** More days are not counted. */
const most = 100;

/** A document that was published later after its date than the law of that day allows for what must be disclosed. */
export const latePublication: Rule = {
  name: 'late-publication',
  severity: 'warning',
  *inDocument({ data, front }) {
    if (!data || !('issuer' in data) || data.issued === undefined || data.draft) return;
    if (!data.published) return;
    const day = dayOf(startOf(data.published));
    const duty = dutyOn('disclosure-in-time', day);
    if (duty === undefined) return;
    const days = workingDays(lastDay(data.issued), day, most);
    const { workingDays: allowed } = duty.limits;
    if (days <= allowed) return;
    const place = placeInLaw(duty);
    const disclosed = disclosureOn(data.disclosure, day);
    const asked = disclosed
      ? `nội dung ở ${disclosed.item} phải được công khai trong ${allowed} ngày làm việc (${place})`
      : `nếu đây là một nội dung phải công khai thì hạn là ${allowed} ngày làm việc (${place}), và nên ghi là khoản nào vào disclosure`;
    yield {
      position: front.at(['published']),
      message: `đăng sau ngày ban hành ${days >= most ? `hơn ${most - 1}` : days} ngày làm việc; ${asked}. Nếu ngày đăng đúng thì lần sau đăng sớm hơn, hoặc nêu lý do trong allow`,
    };
  },
};
