import { afterEach, expect, it, vi } from 'vitest';
import type { WardPlace } from '../build-ward.ts';
import { ResidentWards } from './resident-wards.ts';
import type { WardProcess } from './ward-process.ts';

const megabytes = 1e6;
const engine = { version: 'v1', folder: 'engine', entry: 'engine/entry.mjs' };
const place = (ward: string, other: Partial<WardPlace> = {}): WardPlace => ({
  ...{ contentDir: 'noi-dung', ward, portalDir: `dist/${ward}`, engine },
  ...other,
});

/** The wards whose processes were ended, in order. */
const ended: string[] = [];
afterEach(() => void (ended.length = 0));

const fake = (ward: string, isGone = false): WardProcess =>
  ({ isGone, end: vi.fn(() => Promise.resolve(ended.push(ward))) }) as unknown as WardProcess;

/** Lets processes of these sizes in megabytes wait, one after the other. */
async function waiting(most: number, sizes: Record<string, number>): Promise<ResidentWards> {
  const resident = new ResidentWards(most * megabytes);
  for (const [ward, size] of Object.entries(sizes))
    await resident.keep(place(ward), fake(ward), size * megabytes);
  return resident;
}

it('a process builds its own ward again, and is taken once', async () => {
  const resident = await waiting(1000, { a: 200, b: 200 });
  const process = await resident.take(place('a'));
  expect(process).toBeDefined();
  expect(await resident.take(place('a'))).toBeUndefined();
  expect(ended).toEqual([]);
});

it.each<[string, Partial<WardPlace>]>([
  ['other content', { contentDir: 'khác' }],
  ['another portal', { portalDir: 'khác' }],
  ['another version of the generator', { engine: { ...engine, version: 'v2' } }],
])('a process ends where the ward has %s', async (_what, other) => {
  const resident = await waiting(1000, { a: 200 });
  expect(await resident.take(place('a', other))).toBeUndefined();
  expect(ended).toEqual(['a']);
});

it('a process that is gone is not taken', async () => {
  const resident = new ResidentWards();
  await resident.keep(place('a'), fake('a', true), 0);
  expect(await resident.take(place('a'))).toBeUndefined();
});

it.each<[number, Record<string, number>, string[]]>([
  [600, { a: 200, b: 200, c: 200 }, []],
  [599, { a: 200, b: 200, c: 200 }, ['a']],
  [600, { a: 200, b: 200, c: 500 }, ['a', 'b']],
  [100, { a: 500 }, []],
])('in %i MB of %j these end: %j', async (most, sizes, gone) => {
  await waiting(most, sizes);
  expect(ended).toEqual(gone);
});

it.each([
  [600, true],
  [599, false],
])('with two processes of 200 MB and %i MB there is room for a third: %s', async (most, hasRoom) => {
  expect((await waiting(most, { a: 200, b: 200 })).hasRoom).toBe(hasRoom);
});

it('all processes end with the watch', async () => {
  const resident = await waiting(1000, { a: 200, b: 200 });
  await resident.end();
  expect(ended).toEqual(['a', 'b']);
});
