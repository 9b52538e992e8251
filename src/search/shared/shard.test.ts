import { expect, it } from 'vitest';
import { longId, shardLanguage, shardOf, shortId } from './shard.ts';

it('the id of a page begins with the language tag of its shard', () => {
  const id = 'vi-x-4k2q_1b955e8';
  expect(id.startsWith(`${shardLanguage('4k2q')}_`)).toBe(true);
  expect([shardOf(id), shortId(id)]).toEqual(['4k2q', '1b955e8']);
  expect(longId('4k2q', '1b955e8')).toBe(id);
});
