import { mkdtemp, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as completing from '../build/publish/complete.ts';
import type { Texts } from '../build/publish/fixtures/folder.ts';
import * as exchanging from './exchange.ts';
import { formsIn } from './fixtures/forms.ts';
import { both, day, layPortal, long, start, ward } from './fixtures/small-portal.ts';
import { publishPortal } from './publish-portal.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dạng nén '));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(home, { recursive: true });
});

/** Whether folders can be exchanged, without the programs that do it in one step. */
function exchangeBy(can: boolean): void {
  vi.spyOn(exchanging, 'canExchange').mockResolvedValue(can);
  vi.spyOn(exchanging, 'exchange').mockImplementation(async (a, b) => {
    if (!can) return false;
    await rename(a, `${a}.x`);
    await rename(b, a);
    await rename(`${a}.x`, b);
    return true;
  });
}

const place = (path: string): string => join(home, 'công bố', ward, path);

async function publish(files: Texts, { now = start, compress = true } = {}): Promise<boolean> {
  await layPortal(join(home, 'dựng'), { 'index.html': 'ngắn', ...files });
  return publishPortal({ ward, builtDir: join(home, 'dựng'), dir: join(home, 'công bố'), now, compress });
}

/** The packed forms that are there, each with its text. */
const forms = (): Promise<Texts> => formsIn(place(''));

describe.each(['in one step', 'file by file'])('packed forms, published %s', (way) => {
  beforeEach(() => exchangeBy(way === 'in one step'));

  it('stand beside long texts alone, with their times and rights', async () => {
    await publish({ 'a.html': long('a'), 'b.png': long('b'), 'ngắn.html': 'c' });
    expect(await forms()).toEqual(both('a.html', long('a')));
    for (const name of Object.keys(both('a.html', ''))) {
      expect((await stat(place(name))).mtimeMs).toBeCloseTo((await stat(place('a.html'))).mtimeMs, 1);
      expect((await stat(place(name))).mode & 0o777).toBe(0o644);
    }
  });

  it('stay as they are where the text is the same, and go with it', async () => {
    await publish({ 'a.html': long('a'), 'b.html': long('b') });
    const before = await stat(place('a.html.br'));
    await publish({ 'a.html': long('a') });
    expect(await forms()).toEqual(both('a.html', long('a')));
    expect((await stat(place('a.html.br'))).ino).toBe(before.ino);
    expect(await publish({ 'a.html': long('a') })).toBe(false);
  });

  it('are those of the new text', async () => {
    await publish({ 'a.html': long('a') });
    await publish({ 'a.html': long('b') });
    expect(await forms()).toEqual(both('a.html', long('b')));
    await publish({ 'a.html': 'ngắn' });
    expect(await forms()).toEqual({});
  });

  it('are made anew where they are not of the text that is there', async () => {
    await publish({ 'a.html': long('a') });
    await writeFile(place('a.html.gz'), 'hỏng');
    await utimes(place('a.html.gz'), 1, 1);
    expect(await publish({ 'a.html': long('a') })).toBe(true);
    expect(await forms()).toEqual(both('a.html', long('a')));
    await rm(place('a.html.br'));
    await publish({ 'a.html': long('a') });
    expect(await forms()).toEqual(both('a.html', long('a')));
  });

  it('come and go with the choice', async () => {
    await publish({ 'a.html': long('a') }, { compress: false });
    expect(await forms()).toEqual({});
    expect(await publish({ 'a.html': long('a') })).toBe(true);
    expect(await forms()).toEqual(both('a.html', long('a')));
    await publish({ 'a.html': long('a') }, { compress: false });
    expect(await forms()).toEqual({});
  });

  it('of a former style stay as long as it', async () => {
    await publish({ '_astro/a.css': long('a') });
    await publish({ '_astro/b.css': long('b') }, { now: start + day });
    expect(await forms()).toEqual({ ...both('_astro/a.css', long('a')), ...both('_astro/b.css', long('b')) });
    await publish({ '_astro/b.css': long('b') }, { now: start + 40 * day });
    expect(await forms()).toEqual(both('_astro/b.css', long('b')));
  });
});

it('file by file, no packed form is there when the text that it was made of goes', async () => {
  exchangeBy(false);
  await publish({ 'a.html': long('a'), 'b.html': long('b'), 'c.html': long('c') });
  const seen: string[][] = [];
  const { complete } = completing;
  vi.spyOn(completing, 'complete').mockImplementation(async (...args) => {
    seen.push(Object.keys(await forms()));
    await complete(...args);
  });
  await publish({ 'a.html': long('mới'), 'c.html': long('c') });
  expect(seen).toEqual([['c.html.br', 'c.html.gz']]);
  expect(await forms()).toEqual({ ...both('a.html', long('mới')), ...both('c.html', long('c')) });
});
