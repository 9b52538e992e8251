import { momentOf } from '../domain/dates/moment.ts';

/** The moment that a portal is made for: `7 giờ 30, ngày 05/05/2026`, or `hết ngày 05/05/2026`. */
export function showMoment(instant: number): string {
  const moment = momentOf(instant);
  const [year, month, day] = moment.slice(0, 10).split('-');
  const date = `ngày ${day}/${month}/${year}`;
  return moment.length === 10
    ? `hết ${date}`
    : `${Number(moment.slice(11, 13))} giờ ${moment.slice(14, 16)}, ${date}`;
}
