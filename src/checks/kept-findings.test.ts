import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { cacheVariable } from '../cache/project.ts';
import { fixtures, read } from '../tests/check-fixture.ts';
import { checkWard } from './check-ward.ts';
import { keptFindings } from './kept-findings.ts';
import type { Finding, Rule } from './rule.ts';
import { rules } from './rules/index.ts';

const ward = 'phuong-thu';
const day = 24 * 3_600_000;
const now = Date.parse('2026-08-25T12:00+07:00');

const paper = (body: string, more = 'issued: 2026-08-20\npublished: 2026-08-21'): string =>
  `---\ntitle: Tổng vệ sinh\ntype: thong-bao\nissuer: Ủy ban nhân dân phường Thử\n${more}\n---\n\n${body}\n`;

const wardFile = [
  'name: Phường Thử',
  'authority: Ủy ban nhân dân phường Thử',
  'city: Thành phố Thử',
  'url: https://portal.example/phuong-thu/',
  'contact: {phone: "0900000009"}',
].join('\n');

const x = 'directives/2026/x.md';
const y = 'directives/2026/y.md';

let cache: string;
let home: string;
const pathOf = (file: string): string => join(home, 'content', ward, file);

async function write(files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(pathOf(file)), { recursive: true });
    await writeFile(pathOf(file), text);
  }
}

/** Copies a file of a fixture. */
async function attach(fixture: string, to: string): Promise<void> {
  await mkdir(dirname(pathOf(to)), { recursive: true });
  await cp(join(fixtures, fixture), pathOf(to));
}
/** With a stamp of secrecy in its text. */
const stamped = 'secrecy-stamp/content/phuong-thu/files/phuong-an.docx';
/** Without any fault. */
const plain = 'unknown-key/content/phuong-thu/files/ho-so.pdf';

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'giữ lại '));
  vi.stubEnv(cacheVariable, cache);
});
afterAll(() => rm(cache, { recursive: true, force: true }));

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'phường thử '));
  await write({ 'ward.yaml': wardFile });
});
afterEach(() => rm(home, { recursive: true, force: true }));

const fresh = async (at = now): Promise<Finding[]> =>
  checkWard(await read(join(home, 'content'), ward), { now: at });
const check = async (at = now, some = rules): Promise<Finding[]> => {
  const content = join(home, 'content');
  return checkWard(await read(content, ward), { now: at, rules: some, kept: keptFindings(content, ward) });
};

/** A change beside a document, which is itself as it was. */
const changes: [what: string, before: () => Promise<unknown>, change: () => Promise<unknown>][] = [
  [
    'a picture that it shows is gone',
    () =>
      Promise.all([
        write({ [x]: paper('Chữ. ![Sân chơi của tổ 5](../../files/a.png)') }),
        attach('image-alt/content/phuong-thu/files/a.png', 'files/a.png'),
      ]),
    () => rm(pathOf('files/a.png')),
  ],
  [
    'a file has a name that is like a wrong one',
    () => write({ [x]: paper('[Tệp](../../files/phu-luc.pdf)') }),
    () => attach(plain, 'files/phu-lux.pdf'),
  ],
  [
    'a second file has the name of a wrong path',
    () => Promise.all([write({ [x]: paper('[Tệp](a.pdf)') }), attach(plain, 'files/a.pdf')]),
    () => attach(plain, 'files/2026/a.pdf'),
  ],
  [
    'a file that it names has another text',
    () => Promise.all([write({ [x]: paper('[Tệp](../../files/a.pdf)') }), attach(plain, 'files/a.pdf')]),
    () => attach('secrecy-stamp/content/phuong-thu/files/ban-chup.pdf', 'files/a.pdf'),
  ],
  [
    'no document names a file any more',
    () => Promise.all([write({ [x]: paper('[Tệp](../../files/a.docx)') }), attach(stamped, 'files/a.docx')]),
    () => rm(pathOf(x)),
  ],
  [
    'a document that it names is gone',
    () => write({ [x]: paper('[Kia](y.md)'), [y]: paper('Kia') }),
    () => rm(pathOf(y)),
  ],
  [
    'a document has a name that is like a wrong one',
    () => write({ [x]: paper('[Kia](ke-hoac.md)') }),
    () => write({ 'directives/2026/ke-hoach.md': paper('Kia') }),
  ],
  [
    'a document that it names has other headings',
    () => write({ [x]: paper('[Kia](y.md#muc-1)'), [y]: paper('## 1. Kia') }),
    () => write({ [y]: paper('## 2. Kia') }),
  ],
  [
    'another document asks for its headings',
    () => write({ [x]: paper('[Kia](y.md#muc-1)'), [y]: paper('## 1. Kia') }),
    () => write({ [x]: paper('[Kia](y.md#khong-co-muc-nay)') }),
  ],
  [
    'an address is gone',
    () =>
      write({
        [x]: paper('[Năm](../../van-ban/nam/2025/)'),
        [y]: paper('Kia', 'issued: 2025-08-20\npublished: 2025-08-20'),
      }),
    () => rm(pathOf(y)),
  ],
  [
    'ward.yaml has another telephone number',
    () => write({ [x]: paper('Gọi 0900000009.') }),
    () => write({ 'ward.yaml': wardFile.replace('0900000009', '0900000008') }),
  ],
];

describe('what was found in a document', () => {
  it.each(changes)('is found anew when %s', async (_what, before, change) => {
    await before();
    const first = await check();
    expect(first).toEqual(await fresh());
    await change();
    const second = await check();
    expect(second).toEqual(await fresh());
    expect(second).not.toEqual(first);
  });

  it.each([
    [
      'is over',
      paper('Sửa', 'issued: 2026-08-20\npublished: 2026-08-21\nchanges: [{on: 2026-08-26, note: Sửa}]'),
    ],
    ['begins', paper('Kênh', 'issued: 2026-08-19\npublished: 2026-08-19\nchannels: [zalo]')],
    ['is named', paper('Nháp', 'issued: 2026-08-20\ndraft: true')],
  ])('is found anew on the day when it %s', async (_what, text) => {
    await write({ [x]: text });
    const first = await check();
    const second = await check(now + day);
    expect(second).toEqual(await fresh(now + day));
    expect(second).not.toEqual(first);
    expect(await check()).toEqual(first);
  });

  it('is found anew when the letters or the encoding of its file change', async () => {
    await write({ [x]: paper('Hai  dấu cách') });
    const first = await check();
    await write({ [x]: paper('Hai  dấu cách').normalize('NFD') });
    const second = await check();
    expect(second).toEqual(await fresh());
    expect(second).not.toEqual(first);
    await write({ [x]: `${paper('Hai  dấu cách')}\ufffd` });
    const third = await check();
    await writeFile(pathOf(x), Buffer.concat([Buffer.from(paper('Hai  dấu cách')), Buffer.from([0xff])]));
    expect(await check()).toEqual(await fresh());
    expect(await check()).not.toEqual(third);
  });

  it('is reported without reading the file', async () => {
    await write({
      [x]: paper('Hai  dấu cách'),
      [y]: paper('Kia', 'issued: 2026-08-20\npublished: 2026-08-21\namends: [2026/x]'),
    });
    const first = await check();
    expect(first).not.toEqual([]);
    const content = join(home, 'content');
    const known = await read(content, ward);
    const unread = (): never => {
      throw new Error('The file of an unchanged document was read.');
    };
    const keys = ['front', 'text', 'body', 'bodyLine', 'facts', 'blocks', 'tasks', 'citations'];
    for (const document of known.documents)
      for (const key of keys) Object.defineProperty(document, key, { get: unread });
    expect(checkWard(known, { now, kept: keptFindings(content, ward) })).toEqual(first);
  });

  it('reads no attachment again that has not changed', async () => {
    const texts = join(cache, 'attachment-texts');
    await rm(texts, { recursive: true, force: true });
    const dates = 'issued: 2026-08-20\npublished: 2026-08-21';
    await Promise.all([
      attach(stamped, 'files/a.docx'),
      attach('secrecy-stamp/content/phuong-thu/files/sach.pdf', 'files/b.pdf'),
      write({ [x]: paper('Kèm', `${dates}\nattachments: [{file: b.pdf, title: Hồ sơ}]`) }),
    ]);
    const first = await check();
    expect(existsSync(texts)).toBe(true);
    await rm(texts, { recursive: true });
    expect(await check()).toEqual(first);
    expect(existsSync(texts)).toBe(false);
  });

  it('is not looked for again as long as nothing of this changes', async () => {
    const looked: string[] = [];
    const counting: Rule = {
      name: 'counting',
      severity: 'warning',
      inDocument: ({ id }) => (looked.push(id), []),
    };
    const lookedAt = async (at = now): Promise<string[]> => {
      looked.length = 0;
      await check(at, [...rules, counting]);
      return looked;
    };
    await write({ [x]: paper('[Kia](y.md#muc-1)'), [y]: paper('## 1. Kia') });
    expect(await lookedAt()).toEqual(['2026/x', '2026/y']);
    expect(await lookedAt()).toEqual([]);
    expect(await lookedAt(now + 300 * day)).toEqual([]);
    await write({ [y]: (await readFile(pathOf(y), 'utf8')).replace('Kia', 'Khác') });
    expect(await lookedAt()).toEqual(['2026/y']);
    await write({ 'ward.yaml': wardFile.replace('Thử', 'Mới') });
    expect(await lookedAt()).toEqual(['2026/x', '2026/y']);
  });
});
