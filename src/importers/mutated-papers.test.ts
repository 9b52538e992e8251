import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf, portalOf } from '../channels/fixtures/portal.ts';
import { fanpageText, meetingText } from '../channels/posts/fanpage.ts';
import { noticeOf } from '../channels/posts/notice.ts';
import { zaloText } from '../channels/posts/zalo.ts';
import { radioScript } from '../channels/spoken/radio.ts';
import { parseMarkdownFile } from '../content/yaml/front-matter.ts';
import { isCalendarDate } from '../domain/dates/calendar-date.ts';
import { Refusal } from '../formats/refusal.ts';
import { render } from '../markdown/fixtures/render.ts';
import { channelSource } from '../site/channel-source.ts';
import { testContent } from '../tests/test-content.ts';
import { readAndAccount } from './read-and-account.ts';

/** The papers of the wards of tests, as their files are. */
const papers = readdirSync(testContent, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\/directives\/.*\.md$/.test(file))
  .map((file) => readFileSync(join(testContent, file), 'utf8'));

/** What readers know a beginning or an end by, and what is not there in a paper that is in order. */
const signs = [
  ...['\n', '\n\n', '---\n', '> ', '- ', '1. ', '# ', '| a | b |\n|---|---|\n', '**', '[^1]', '[^1]: ', '`', '<', '&', '\\'],
  ...['“', '(', ')', ';', '. ', ' / ', '\t', '\u00a0', '\u0301', '\u200b', '\ud800', '🙂', 'Nơi nhận:\n', 'Căn cứ ', 'Điều 1. '],
  ...['trước ngày ', '31/02/2026', '99', ' tháng 13', 'quý V', 'Số: /UBND', 'KT. CHỦ TỊCH', 'title: ', '{', '!!js ', '*a', 'http://'],
]; // prettier-ignore

type Change = (text: string) => string;
const place = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...signs), fc.integer({ min: 1, max: 40 })).map(
    ([at, sign, count]): Change =>
      (text) =>
        at01(text, at, (before, after) => before + sign.repeat(count) + after),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 400 })).map(
    ([at, length]): Change =>
      (text) =>
        at01(text, at, (before, after) => before + after.slice(length)),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 400 })).map(
    ([at, length]): Change =>
      (text) =>
        at01(text, at, (before, after) => before + after.slice(0, length) + after),
  ),
  fc.tuple(place, place).map(([one, other]): Change => (text) => {
    const lines = text.split('\n');
    const [a, b] = [one, other].map((at) => Math.floor(at * (lines.length - 1))) as [number, number];
    [lines[a], lines[b]] = [lines[b]!, lines[a]!];
    return lines.join('\n');
  }),
  fc.constantFrom<Change>(
    (text) => text.toUpperCase(),
    (text) => text.normalize('NFD'),
    (text) => text.replace(/\n/g, '\r\n'),
    (text) => text.replace(/\n+/g, '\n'),
    (text) => text.replace(/[^\S\n]/g, ''),
  ),
);

const at01 = (text: string, at: number, make: (before: string, after: string) => string): string => {
  const index = Math.floor(at * text.length);
  return make(text.slice(0, index), text.slice(index));
};

const mutated = fc
  .tuple(fc.constantFrom(...papers), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([paper, changes]) => changes.reduce((text, make) => make(text), paper));

/** `MUTATED=30 npx vitest run mutated` tries thirty times as many, each time others. */
const manifold = Number(process.env['MUTATED'] ?? 1);
const runs = (count: number): fc.Parameters<[string]> =>
  manifold === 1 ? { numRuns: count, seed: 148 } : { numRuns: manifold * count };

const noPicture = (): never => {
  throw new Error('a text has no picture');
};

test('a mutated paper is read or refused in words, and its texts are written', async () => {
  let readable = 0;
  await fc.assert(
    fc.asyncProperty(mutated, async (source) => {
      const { body, front } = parseMarkdownFile(source);
      for (const { message } of front.faults) expect(message).toMatch(/\p{L}/u);
      expect(render(body)).not.toMatch(/<script|javascript:/i);
      if (body === '') return;
      readable += 1;
      const portal = portalOf({ directives: [{ id: 'x', body }] });
      const document = documentOf(portal, 'x');
      for (const { due } of document.tasks) if (due !== null) expect(isCalendarDate(due)).toBe(true);
      const told = channelSource(document, portal);
      for (const write of [radioScript, zaloText, fanpageText, meetingText, noticeOf]) write(told);
    }),
    runs(100),
  );
  expect(readable).toBeGreaterThan(0.4 * manifold * 100);
});

/** Only a refusal in words may end an import: an empty file, a secret paper. */
function refusal(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
}

test('a mutated paper in plain text is imported with an account of its letters, or refused', async () => {
  let imported = 0;
  await fc.assert(
    fc.asyncProperty(mutated, async (source) => {
      const read = await readAndAccount('x.txt', new TextEncoder().encode(source), noPicture).catch(refusal);
      if (!read) return;
      imported += 1;
      const { lost, added } = read.account;
      for (const { text } of [...lost, ...added]) expect(text.trim()).not.toBe('');
    }),
    runs(60),
  );
  expect(imported).toBeGreaterThan(0.6 * manifold * 60);
});
