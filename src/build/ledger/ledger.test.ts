import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cacheVariable } from '../../cache/project.ts';
import { factNamed } from '../../cache/trace.ts';
import type { Ledger, LedgerPlace } from './ledger.ts';
import { Ledgers } from './ledger.ts';

const place: LedgerPlace = {
  contentDir: 'noi-dung',
  portalDir: 'dist/ai-quoc',
  ward: 'ai-quoc',
  version: 'v1',
};
let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sổ cái '));
  vi.stubEnv(cacheVariable, home);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

const digest = (digit: string): string => digit.repeat(64);

const ledger = (): Ledger => {
  const [face, list, answer] = [
    factNamed('document', 'news/a', 'face'),
    factNamed('portal', 'news'),
    factNamed('query', 'notice'),
  ];
  return {
    texts: new Map([[list, '@news/a'], [face, 'một'], [answer, 'u']]), // prettier-ignore
    origins: new Map([[answer, Uint32Array.of(list)]]),
    makers: new Map([['src/pages/index.astro', { given: '', facts: Uint32Array.of(list), planned: [{ file: 'index.html', key: 'k' }] }]]), // prettier-ignore
    files: new Map([
      ['index.html', { key: 'k', facts: Uint32Array.of(list, answer), digest: digest('1') }],
      ['robots.txt', { key: '', facts: new Uint32Array(), digest: digest('2') }],
      [
        'du-lieu/van-ban.json',
        {
          ...{ key: 'd', facts: Uint32Array.of(list, face), digest: digest('3') },
          parts: {
            ...{ before: 12, names: ['news/a', 'news/b'], lengths: [9, 0] },
            facts: [Uint32Array.of(face, list), new Uint32Array()],
          },
        },
      ],
      [
        'kenh.csv',
        {
          ...{ key: '', facts: new Uint32Array(), digest: digest('4') },
          parts: { before: 3, names: [], lengths: [], facts: [] },
        },
      ],
      ['tin-tuc/a/index.html', { key: '', facts: Uint32Array.of(face), digest: digest('5') }],
    ]),
    index: new Map([['pagefind/index/a.pf_index', digest('6')], ['pagefind/start.pack', digest('a')]]), // prettier-ignore
    shown: ['news/a'],
    shards: [],
  };
};

/** Keeps a ledger as a process does. @returns its id */
function kept(): string {
  const ledgers = new Ledgers(place);
  const id = ledgers.keep(ledger());
  ledgers.write();
  return id;
}

it('is read as it was kept', () => {
  const id = kept();
  expect(new Ledgers(place).read(id)).toEqual(ledger());
});

it.each<[string, Partial<LedgerPlace>]>([
  ['another ward', { ward: 'kien-an' }],
  ['another content folder', { contentDir: 'khác' }],
  ['another portal', { portalDir: 'khác' }],
  ['another version of the generator', { version: 'v2' }],
])('is not taken for that of %s', (_what, other) => {
  const id = kept();
  expect(new Ledgers({ ...place, ...other }).read(id)).toBeUndefined();
});

it('is not taken for that of another build', () => {
  const id = kept();
  kept();
  expect(new Ledgers(place).read(id)).toBeUndefined();
});

it('is not read again by whoever kept it, and gives way to the next one', () => {
  const ledgers = new Ledgers(place);
  const [first, second] = [ledger(), ledger()];
  const id = ledgers.keep(first);
  expect(ledgers.read(id)).toBe(first);
  ledgers.keep(second);
  expect(ledgers.read(id)).toBeUndefined();
});
