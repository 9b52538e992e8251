import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startVerification } from '../../build/verify/verification.ts';
import { readWardOnce } from '../../content/memo.ts';
import type { ReadDocument } from '../../content/source.ts';
import { endOf } from '../../domain/dates/moment.ts';
import type { Portal } from '../../portal/model.ts';
import { readPortal } from '../../site/read-portal.ts';
import { testContent } from '../test-content.ts';
import { filesOf, testDate } from './built-site.ts';

const ward = 'phuong-mau';
const page = 'van-ban/2026/kham-suc-khoe-dinh-ky/index.html';
let built: { dir: string; portal: Portal; documents: ReadDocument[] };

beforeAll(async () => {
  const dir = await mkdtemp(join(tmpdir(), 'cong-phuong-verify-'));
  await cp(join(inject('built'), ward), dir, { recursive: true });
  const portal = await readPortal({
    ...{ contentDir: testContent, ward },
    now: endOf(testDate),
    preview: false,
  });
  const { documents } = await readWardOnce(testContent, ward);
  built = { dir, portal, documents };
});
afterAll(() => rm(built.dir, { recursive: true, force: true }));

/** Shows every file to a verification, or those that a test chooses. */
async function verify(isSeen: (name: string) => boolean = () => true): Promise<string[]> {
  const { dir, portal, documents } = built;
  const names = await filesOf(dir);
  const verification = startVerification(portal, documents);
  for (const name of names.filter(isSeen)) verification.see(name, await readFile(join(dir, name)));
  return verification.end(names);
}

test('a portal as it was built has no fault', async () => {
  expect(await verify()).toEqual([]);
});

test('the files of an earlier build are not asked for', async () => {
  expect(await verify((name) => name === page)).toEqual([]);
});

test('a document that becomes hidden is found in the files of an earlier build', async () => {
  const { dir, portal, documents } = built;
  const { ref } = portal.documents.find(({ path }) => page.startsWith(path))!;
  const hidden = { ...portal, documents: portal.documents.filter((document) => document.ref !== ref) };
  const verification = startVerification(hidden, documents, new Set([ref]));
  const names = ['index.html', page, 'du-lieu/nhiem-vu.csv', 'tep/khong-phai-van-ban.pdf'];
  verification.seeKept(dir, names);
  expect(verification.end(await filesOf(dir))).toContain(`${page} để lộ nội dung của ${ref}`);
});

test.each<[what: string, file: string, change: (text: string) => string | undefined, fault: RegExp]>([
  ['a page is missing', page, () => undefined, /^thiếu trang van-ban\/2026\/kham-suc-khoe-dinh-ky\/$/],
  ['a file of an address is missing', 'du-lieu/kenh.csv', () => undefined, /^thiếu tệp du-lieu\/kenh\.csv$/],
  [
    'a page has lost a paragraph',
    page,
    (html) => html.replace(/(<div class="text"[\s\S]*?)<p[^>]*>[\s\S]*?<\/p>/, '$1'),
    /^trang van-ban\/2026\/kham-suc-khoe-dinh-ky\/ thiếu đoạn “/,
  ],
  [
    'a page of no document',
    'tin-tuc/la/index.html',
    () => '<main></main>',
    /^trang thừa tin-tuc\/la\/index\.html$/,
  ],
  [
    'the sitemap lacks a page',
    'sitemap-0.xml',
    (xml) => xml.replace(/<loc>[^<]*kham-suc-khoe-dinh-ky\/<\/loc>/, ''),
    /^sơ đồ cổng thiếu van-ban\/2026\/kham-suc-khoe-dinh-ky\/$/,
  ],
  [
    'a feed lacks a document',
    'van-ban/rss.xml',
    (xml) => xml.replace(/<link>[^<]*kham-suc-khoe-dinh-ky\/<\/link>/, ''),
    /^nguồn tin van-ban\/rss\.xml thiếu van-ban\/2026\/kham-suc-khoe-dinh-ky\/$/,
  ],
  [
    'the data lack a document',
    'du-lieu/van-ban.json',
    (json) => json.replace('"2026/kham-suc-khoe-dinh-ky"', '"2026/khac"'),
    /^dữ liệu mở thiếu directives\/2026\/kham-suc-khoe-dinh-ky$/,
  ],
  ['a draft is in a feed', 'tin-tuc/rss.xml', withDraft, /^tin-tuc\/rss\.xml để lộ nội dung của /],
  [
    'a draft is in the data',
    'du-lieu/nhiem-vu.csv',
    withDraft,
    /^du-lieu\/nhiem-vu\.csv để lộ nội dung của /,
  ],
])('%s', async (_, file, change, fault) => {
  const path = join(built.dir, file);
  const before = await readFile(path, 'utf8').catch(() => undefined);
  const after = change(before ?? '');
  expect(after).not.toBe(before);
  try {
    await mkdir(dirname(path), { recursive: true });
    await (after === undefined ? rm(path) : writeFile(path, after));
    expect(await verify()).toEqual([expect.stringMatching(fault)]);
  } finally {
    await (before === undefined ? rm(dirname(path), { recursive: true }) : writeFile(path, before));
  }
});

/** A file into which a line of a draft has found its way, its white space as a reader of the file would have it. */
function withDraft(text: string): string {
  const draft = built.documents.find(({ data }) => data && 'draft' in data && data.draft)!;
  const line = draft.facts.blocks.find((block) => block.length > 60)!;
  return `${text}\n<b>${line.replaceAll(' ', ' \n ')}</b>`;
}
