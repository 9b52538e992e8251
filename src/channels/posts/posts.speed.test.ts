import { expect, test } from 'vitest';
import { channelSource } from '../../site/channel-source.ts';
import { millisecondsOf } from '../../tests/processor-time.ts';
import { csvOf } from '../data/csv.ts';
import { documentOf, portalOf } from '../fixtures/portal.ts';
import { meetingText } from './fanpage.ts';
import { noticeOf } from './notice.ts';
import { plain } from './plain.ts';

const sourceOf = (body: string) => {
  const portal = portalOf({ directives: [{ id: 'x', body }] });
  return channelSource(documentOf(portal, 'x'), portal);
};

test('the notice of a document with 1,000 tables is made in a moment', () => {
  const source = sourceOf('| a |\n|-|\n| b |\n\n'.repeat(1000));
  expect(millisecondsOf(() => noticeOf(source), 2)).toBeLessThan(500);
});

test('an order of 200 kB is shortened in a moment', () => {
  const source = sourceOf('Giao Công an phường rà soát; '.repeat(7000));
  expect(millisecondsOf(() => meetingText(source), 2)).toBeLessThan(1000);
});

test('1 MB of addresses is read in a moment', () => {
  const addresses = 'a@b.vn '.repeat(140_000);
  expect(plain(addresses)).toBe(addresses.trim());
  expect(millisecondsOf(() => plain(addresses), 2)).toBeLessThan(600);
});

test.each(['\n', ' ', ';', '\t', '=', '\n='])('a cell of 1 MB of %j is written in a moment', (token) => {
  const { parts } = csvOf<string>(
    [{ head: 'a', value: (text) => text }],
    [{ name: 'x', rows: () => [token.repeat(1_000_000 / token.length)] }],
  );
  expect(millisecondsOf(() => parts[0]!.write())).toBeLessThan(1000);
});
