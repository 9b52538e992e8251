import { cp, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cacheVariable } from '../../cache/project.ts';
import { checkWard } from '../../checks/check-ward.ts';
import { keptFindings } from '../../checks/kept-findings.ts';
import { fixtures, read } from '../check-fixture.ts';

const ward = 'phuong-thu';
const day = 24 * 3_600_000;
const start = Date.parse('2026-08-25T12:00+07:00');

const wardFile = [
  'name: Phường Thử',
  'authority: Ủy ban nhân dân phường Thử',
  'city: Thành phố Thử',
  'url: https://portal.example/phuong-thu/',
  'contact: {phone: "0900000009"}',
  'fields: [{id: y-te, name: Y tế}]',
  'topics: [{id: rac, name: Phân loại rác}]',
  'units: [{id: vhxh, name: Phòng Văn hóa - Xã hội}]',
  'notice: {text: Mất điện, until: 2026-08-27}',
].join('\n');

let home: string;
const wardOf = (content: string): string => join(content, ward);

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'giữ lại '));
  vi.stubEnv(cacheVariable, join(home, 'cache'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** Makes a ward with the documents and files of every second fixture: two such wards have what each rule finds. */
async function makeWard(content: string, run: number): Promise<void> {
  const some = (await readdir(fixtures)).sort().filter((_, index) => index % 2 === run % 2);
  for (const rule of some)
    for (const each of await readdir(join(fixtures, rule, 'content')))
      await cp(join(fixtures, rule, 'content', each), wardOf(content), { recursive: true });
  await writeFile(join(wardOf(content), 'ward.yaml'), wardFile);
}

/** A change of a ward; the numbers choose the file and the place. */
interface Edit {
  kind: keyof typeof edits;
  which: number;
  at: number;
}

const edits = {
  async addSentence(root: string, which: number, at: number) {
    const sentences = [
      'Số định danh 001300000019.',
      'Xem [mục](#muc-1), [phụ lục](../../files/phuong-an.docx) và [trang](../../van-ban/nam/2026/).',
      'MẬT',
      'Liên hệ 0900000009, [tệp](../../files/khong-ai-dan.docx).',
      '[Sân](../2025/tong-ve-sinh.md#muc-i) ![](../../files/a.png)',
    ];
    await change(root, which, (text) => `${text}\n\n${sentences[at % sentences.length]!}\n`);
  },
  removeLine: (root: string, which: number, at: number) =>
    change(root, which, (text) => {
      const lines = text.split('\n');
      return lines.filter((_, index) => index !== at % lines.length).join('\n');
    }),
  decompose: (root: string, which: number) => change(root, which, (text) => text.normalize('NFD')),
  breakEncoding: async (root: string, which: number) => {
    const path = await pick(root, which, '.md');
    await writeFile(path, Buffer.concat([await readFile(path), Buffer.from([0xe9, 10])]));
  },
  swap: async (root: string, which: number, at: number) => {
    const [one, other] = [await pick(root, which, ''), await pick(root, at, '')];
    const text = await readFile(one);
    await writeFile(one, await readFile(other));
    await writeFile(other, text);
  },
  rename: async (root: string, which: number, at: number) => {
    const path = await pick(root, which, '');
    await rename(path, path.replace(/(\.\w+)?$/, `-${String(at % 3)}$1`));
  },
  remove: async (root: string, which: number) => rm(await pick(root, which, '')),
  changeWard: (root: string, _which: number, at: number) => {
    const [was = '', now = ''] = (
      [
        ['y-te', 'moi-truong'],
        ['id: rac', 'id: xanh'],
        ['Xã hội', 'Xã hộ'],
        ['0900000009', '0900000008'],
        ['2026-08-27', '2026-09-27'],
        ['name:', 'ten:'],
      ] as const
    )[at % 6]!;
    return rewrite(join(root, 'ward.yaml'), (text) =>
      text.includes(was) ? text.replace(was, now) : wardFile,
    );
  },
  nextDay: async () => undefined,
  nextYear: async () => undefined,
  dayBefore: async () => undefined,
};

const days: Partial<Record<Edit['kind'], number>> = { nextDay: 1, nextYear: 365, dayBefore: -1 };

const change = async (root: string, which: number, to: (text: string) => string): Promise<void> =>
  rewrite(await pick(root, which, '.md'), to);

async function rewrite(path: string, to: (text: string) => string): Promise<void> {
  if ((await stat(path).catch(() => undefined)) === undefined) return writeFile(path, wardFile);
  await writeFile(path, to(await readFile(path, 'utf8')));
}

/** One of the files of a ward, by their names. */
async function pick(root: string, which: number, ending: string): Promise<string> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending));
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return paths[which % paths.length]!;
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...(Object.keys(edits) as Edit['kind'][])),
  which: fc.nat(1000),
  at: fc.nat(1000),
});

describe('a check with what was found before', () => {
  it('finds the same as a fresh check, whatever was changed', async () => {
    let run = 0;
    const property = fc.asyncProperty(fc.array(anyEdit, { minLength: 9, maxLength: 9 }), async (steps) => {
      const content = join(home, `run ${String((run += 1))}`);
      await makeWard(content, run);
      const inMemory = keptFindings(content, ward);
      let now = start;
      const nothing: Edit = { kind: 'nextDay', which: 0, at: 0 };
      for (const [index, { kind, which, at }] of [nothing, ...steps].entries()) {
        await edits[kind](wardOf(content), which, at);
        now += (days[kind] ?? 0) * day;
        const fresh = checkWard(await read(content, ward), { now });
        // As another command does it, and as the live preview does it.
        const kept = index % 2 === 0 ? keptFindings(content, ward) : inMemory;
        expect(checkWard(await read(content, ward), { now, kept })).toEqual(fresh);
      }
    });
    await fc.assert(property, { numRuns: 4, endOnFailure: true });
  }, 120_000);
});
