import { daysIn, monthsIn } from '../../shared/points/days.ts';
import type { Point } from '../../shared/points/point.ts';
import { withoutRelation } from './named-points.ts';

/**
 * A text with its days and months in another way to write them, the same if it has none: `ngày 3/12` → `ngày 3 tháng 12`, `28
 * tháng 11` → `ngày 28/11`, `21 và 22/11` → `ngày 21 tháng 11, ngày 22 tháng 11`, `5/2026` → `tháng 5 năm 2026`, `tháng 12` →
 * `trong tháng 12`, `vào tháng 12` → `tháng 12`.
 */
export function withDaysSaid(text: string): string {
  const days = daysIn(text);
  const months = monthsIn(text).filter(
    (each) => !days.some((other) => each.start < other.end && each.end > other.start),
  );
  let said = '';
  let from = 0;
  for (const { start, end, points } of [...days, ...months].sort((a, b) => a.start - b.start)) {
    const [before, written] = [text.slice(from, start), text.slice(start, end)];
    said += points[0]!.key.startsWith('month')
      ? monthSaid(before, written, points[0]!)
      : before + points.map((point) => daySaid(written, point)).join(', ');
    from = end;
  }
  return (said + text.slice(from)).replace(/ +/g, ' ').trim();
}

/**
 * A text with “và” for the commas between days, which no word keeps: `21, 22/11` → `21 và 22/11`. The first number has to
 * be a day itself, at the beginning or called so: that of `thứ 6, 21/11` is none.
 */
export function withDaysJoined(text: string): string {
  let joined = '';
  let from = 0;
  for (const { start, end } of daysIn(text)) {
    const days = text.slice(start, end);
    const isSure = start === 0 || /^\p{L}/u.test(days);
    joined += text.slice(from, start) + (isSure ? days.replaceAll(', ', ' và ') : days);
    from = end;
  }
  return joined + text.slice(from);
}

/** A month, with the words before it. */
function monthSaid(before: string, written: string, { key, year }: Point): string {
  const month = inWords(['tháng', 'năm'], numbersOf(key, year));
  if (written.includes('/')) return before + month;
  const rest = withoutRelation(before);
  return rest === before.trim() ? `${before}trong ${month}` : ` ${rest} ${month}`;
}

function daySaid(written: string, { key, year }: Point): string {
  const numbers = numbersOf(key, year);
  return /th[áa]ng/i.test(written) ? `ngày ${numbers.join('/')}` : inWords(['ngày', 'tháng', 'năm'], numbers);
}

const numbersOf = (key: string, year: string | undefined): string[] => [
  ...key.split('-').slice(1),
  ...(year === undefined ? [] : [year]),
];

const inWords = (words: readonly string[], numbers: readonly string[]): string =>
  numbers.map((number, place) => `${words[place]!} ${number}`).join(' ');
