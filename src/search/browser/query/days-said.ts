import { daysIn, monthsIn } from '../../shared/points/days.ts';
import type { Point } from '../../shared/points/point.ts';

/**
 * A text with its days and months in another way to write them, the same if it has none: `ngày 3/12` → `ngày 3 tháng 12`, `28
 * tháng 11` → `ngày 28/11`, `5/2026` → `tháng 5 năm 2026`, `tháng 12` → `trong tháng 12`.
 */
export function withDaysSaid(text: string): string {
  const days = daysIn(text);
  const months = monthsIn(text).filter(
    (each) => !days.some((other) => each.start < other.end && each.end > other.start),
  );
  let said = '';
  let from = 0;
  for (const { start, end, points } of [...days, ...months].sort((a, b) => a.start - b.start)) {
    if (points.length > 1) continue;
    said += text.slice(from, start) + otherWay(text.slice(start, end), points[0]!, text.slice(from, start));
    from = end;
  }
  return said + text.slice(from);
}

function otherWay(written: string, { key, year }: Point, before: string): string {
  const [kind, ...ofKey] = key.split('-');
  const numbers = [...ofKey, ...(year === undefined ? [] : [year])];
  if (kind === 'month') {
    const month = inWords(['tháng', 'năm'], numbers);
    return written.includes('/') || /(?:^| )trong $/i.test(before) ? month : `trong ${month}`;
  }
  return /th[áa]ng/i.test(written) ? `ngày ${numbers.join('/')}` : inWords(['ngày', 'tháng', 'năm'], numbers);
}

const inWords = (words: readonly string[], numbers: readonly string[]): string =>
  numbers.map((number, place) => `${words[place]!} ${number}`).join(' ');
