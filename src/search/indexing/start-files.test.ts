import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { catalogPath } from '../shared/shard-list.ts';
import { metaPath, startFilesOf } from './start-files.ts';

const facts = { name: 'one', hash: 'vi-x-one_1', catalog: '2', days: undefined };
const catalog = Buffer.from('{}');
it('a small shard comes whole, unpacked', () => {
  const parts = new Map([
    [metaPath(facts), gzipSync('meta')],
    ['index/b', gzipSync('words')],
  ]);
  const files = startFilesOf(facts, catalog, parts);
  expect([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])).toEqual([
    [catalogPath(facts), '{}'],
    ['index/b', 'words'],
    [metaPath(facts), 'meta'],
  ]);
});

it('of a large shard comes what every search needs', () => {
  const parts = new Map([
    [metaPath(facts), gzipSync('meta')],
    ['index/b', gzipSync(randomBytes(170_000))],
  ]);
  expect(parts.get('index/b')!.length).toBeGreaterThan(160_000);
  expect([...startFilesOf(facts, catalog, parts).keys()]).toEqual([catalogPath(facts), metaPath(facts)]);
});
