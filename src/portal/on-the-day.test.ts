import { expect, it } from 'vitest';
import { portalAt } from './fixtures/portal-at.ts';
import { dutiesToday } from './on-the-day.ts';
import { answerTo } from './traced/query.ts';

const at = (day: string) => portalAt(`${day}T12:00+07:00`, {});
const name = ['query', 'duties'].join('\0');

it('a duty is shown until the day before its end', () => {
  const shown = (day: string): string[] => dutiesToday(at(day)).map(({ id }) => id);
  expect(shown('2026-06-30')).toContain('information-online');
  expect(shown('2026-07-01')).not.toContain('information-online');
});

it('a day on which no law begins or ends changes no page', () => {
  const [before, end, after] = ['2026-06-30', '2026-07-01', '2026-11-22'].map(
    (day) => answerTo(at(day), name)?.text,
  );
  expect(after).toBe(end);
  expect(end).not.toBe(before);
});
