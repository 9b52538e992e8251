import { beforeAll, expect, test } from 'vitest';
import { fixtureWards, pagesOf, plainText, readPage, wards } from './built-site.ts';

/** The first page of a list of documents. */
interface ListPage {
  ward: string;
  /** The address below the ward's. */
  path: string;
  html: string;
  /** How many documents it says that it has. */
  total: number;
  documents: string[];
  filters: { label: string; path: string; count: number | undefined; chosen: boolean }[];
}

/** Addresses of the first pages of lists: of sections, narrowed to a year, a type or a field; of topics and fields. */
const listAddress =
  /^(?:(?:van-ban|ke-hoach|tin-tuc)\/(?:nam\/\d+\/)?(?:(?:loai|linh-vuc)\/[^/]+\/)?|(?:chuyen-muc|linh-vuc)\/[^/]+\/)$/;
const yearAlone = /^(van-ban|ke-hoach|tin-tuc)\/nam\/\d+\/$/;

const lists = new Map<string, ListPage>();

beforeAll(async () => {
  for (const ward of [...wards, ...fixtureWards])
    for (const path of (await pagesOf(ward)).filter((page) => listAddress.test(page)))
      lists.set(`${ward}/${path}`, readList(ward, path, await readPage(ward, path)));
});

function readList(ward: string, path: string, html: string): ListPage {
  const filters = /<nav class="list-filters".*?<\/nav>/s.exec(html)?.[0] ?? '';
  return {
    ...{ ward, path, html },
    total: numberIn(/<p class="eyebrow list-head">\s*<span>([\d.]+) /.exec(html)?.[1] ?? '0'),
    // Above the list of a topic are its answers.
    documents: itemsOf(html.match(/<ul class="documents">.*?<\/ul>/gs)?.at(-1) ?? ''),
    filters: [...filters.matchAll(/<a href="\/[^/]+\/([^"]*)"([^>]*)>(.*?)<\/a>/gs)].map(
      ([, to = '', attributes = '', inner = '']) => ({
        label: plainText(inner.replace(/<span.*/s, '')),
        path: to,
        count: inner.includes('<span>') ? numberIn(/<span>([\d.]+)/.exec(inner)![1]!) : undefined,
        chosen: attributes.includes('aria-current'),
      }),
    ),
  };
}

const itemsOf = (list: string): string[] =>
  [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) => item);
const numberIn = (text: string): number => Number(text.replaceAll('.', ''));
const allLists = (): ListPage[] => [...lists.values()];

test('lists of every kind are there', () => {
  expect(lists.size).toBeGreaterThan(100);
  const kinds = ['nam/2026/loai/thong-bao/', 'nam/2026/linh-vuc/y-te/', 'nam/2025/', 'loai/cong-van/'];
  for (const kind of kinds) expect([...lists.keys()]).toContain(`phuong-mau/van-ban/${kind}`);
});

test('a document in a list begins with its title as a link, and says type, number, date and tag in one line', () => {
  const faults: string[] = [];
  for (const { ward, path, documents } of allLists())
    for (const item of documents) {
      const [, title, line] =
        /^\s*<a href="[^"]*">(.*?)<\/a>\s*<p class="document-line">(.*?)<\/p>\s*(?:<span class="successors">.*)?$/s.exec(
          item,
        ) ?? [];
      if (!title || !line) faults.push(`${ward}/${path}: ${item}`);
      else if (!/\d{4}|chưa có ngày/.test(plainText(line)))
        faults.push(`${ward}/${path}: ${plainText(line)}`);
    }
  expect(faults).toEqual([]);
});

test('an issuer is named only where it is not the authority of the ward', () => {
  const named = [...lists.values()].flatMap(({ ward, path, documents }) =>
    documents.flatMap((item) => {
      const line = plainText(/<p class="document-line">(.*?)<\/p>/s.exec(item)?.[1] ?? '');
      const issuer = / · ([^·\d]+)$/.exec(line)?.[1];
      return issuer === undefined || issuer.startsWith('chưa') ? [] : [`${ward}/${path}: ${issuer}`];
    }),
  );
  expect(named.filter((each) => /Ủy ban nhân dân (?:phường|xã)|UBND phường/i.test(each))).toEqual([]);
  expect(named).toContain('phuong-mau/van-ban/loai/chuong-trinh/: Đảng ủy phường Mẫu');
});

test('a filter leads to a list with as many documents as it says, never to none', () => {
  const faults: string[] = [];
  for (const { ward, path, filters, total } of allLists())
    for (const filter of filters) {
      const found = lists.get(`${ward}/${filter.path}`);
      const says = `${ward}/${path}: ${filter.label} ${filter.count ?? ''} → ${filter.path} ${found?.total}`;
      if (!found || found.total === 0 || (filter.count ?? found.total) !== found.total) faults.push(says);
      // What narrows a list leaves some of its documents out.
      if (!filter.chosen && filter.count === total && !filter.path.startsWith('linh-vuc/')) faults.push(says);
    }
  expect(faults).toEqual([]);
});

test('filters are one row, with what is chosen first, and reach each year with a type or a field', () => {
  const linked = new Set(
    allLists().flatMap(({ ward, filters }) => filters.map(({ path }) => `${ward}/${path}`)),
  );
  for (const { path, html, filters } of allLists()) {
    expect(html.match(/class="list-filters"/g)?.length ?? 0, path).toBe(filters.length > 0 ? 1 : 0);
    const others = filters.slice(path.includes('/nam/') || path.includes('/loai/') ? 1 : 0);
    const chosen = others.map((filter) => filter.chosen);
    expect(chosen, path).toEqual([...chosen].sort((a, b) => Number(b) - Number(a)));
  }
  const ofModel = allLists().filter(({ ward }) => ward === 'phuong-mau');
  for (const { path, total } of ofModel.filter((list) => yearAlone.test(list.path)))
    for (const narrower of ofModel.filter((list) => list.path.startsWith(path) && list.total < total))
      expect([...linked], narrower.path).toContain(`phuong-mau/${narrower.path}`);
});

test('the sentences of a list agree with its count, and an empty list says that it is empty', () => {
  const faults: string[] = [];
  for (const { ward, path, html, documents, total, filters } of allLists()) {
    const main = plainText(html.slice(html.indexOf('<main'), html.indexOf('</main>')));
    if (/\b0 (?:văn bản|kế hoạch|tin, bài|mục)/.test(main)) faults.push(`${ward}/${path}: 0`);
    if (/\b1 (?:văn bản|kế hoạch|tin, bài|mục), mới/.test(main)) faults.push(`${ward}/${path}: 1`);
    if (documents.length === 0 && !/Chưa có .* được đăng/.test(main)) faults.push(`${ward}/${path}: silent`);
    if (total < 2 && filters.some(({ chosen, count }) => !chosen && count !== undefined))
      faults.push(`${ward}/${path}: filters`);
  }
  expect(faults).toEqual([]);
});
