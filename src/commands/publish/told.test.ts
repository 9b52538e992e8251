import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cacheVariable } from '../../cache/project.ts';
import { isNews } from './told.ts';

const minutes = 60_000;
const before = process.env[cacheVariable];
let cache: string;

beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'cong-phuong-told '));
  process.env[cacheVariable] = cache;
});
afterAll(() => {
  if (before === undefined) Reflect.deleteProperty(process.env, cacheVariable);
  else process.env[cacheVariable] = before;
  rmSync(cache, { recursive: true });
});

it('tells the same once a day, something else at once, and after a good run all of it anew', () => {
  const runs: [at: number, concern: string, told: boolean][] = [
    [0, '', false],
    [10, 'ward c is broken', true],
    [20, 'ward c is broken', false],
    [30, 'wards c and d are broken', true],
    [40, 'wards c and d are broken', false],
    [30 + 24 * 60, 'wards c and d are broken', true],
    [40 + 24 * 60, '', false],
    [50 + 24 * 60, 'wards c and d are broken', true],
  ];
  for (const [at, concern, told] of runs) expect(isNews('a', concern, at * minutes), `${at}`).toBe(told);
});

it('tells of each target by itself', () => {
  expect(isNews('b', 'ward c is broken', 0)).toBe(true);
  expect(isNews('c', 'ward c is broken', 0)).toBe(true);
});

it('tells again where the clock was set back by more than a day', () => {
  expect(isNews('d', 'ward c is broken', 3 * 24 * 60 * minutes)).toBe(true);
  expect(isNews('d', 'ward c is broken', 0)).toBe(true);
});
