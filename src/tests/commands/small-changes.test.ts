import { beforeAll, expect, test } from 'vitest';
import { measureChanges } from '../../bench/changes.ts';

/** Enough documents for lists of several pages. */
const count = 120;
/** How long three builds may take on a busy machine, in milliseconds. */
const longest = 5 * 60_000;
let changes: Awaited<ReturnType<typeof measureChanges>>;

beforeAll(async () => {
  changes = await measureChanges(count);
}, longest);

test('a document that is added changes only pages that relate to it', () => {
  expect(changes.added.length).toBeLessThanOrEqual(45);
  expect(changes.added).toContain('van-ban/index.html');
  // A numbered page of a list changes only if the list has a new page after it, or a row's count of citations changed.
  const numbered = changes.added.filter((path) => path.includes('/trang/') && !path.startsWith('dan-chieu/'));
  expect(numbered.length).toBeLessThanOrEqual(3);
});

test('a new day changes no page but those that show how urgent tasks are', () => {
  expect(changes.nextDay.length).toBeLessThanOrEqual(5);
});
