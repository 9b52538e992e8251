import { describe, expect, test } from 'vitest';
import { vi } from '../../strings/vi.ts';
import { pagesOf, plainText, readBuilt, wards } from './built-site.ts';

interface Crumb {
  label: string;
  address: string;
}

/** The breadcrumbs that a page shows; the page itself has no link there. */
function shownCrumbs(html: string, page: string, ward: string): Crumb[] | undefined {
  const own = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '';
  const root = own.slice(0, own.length - page.length);
  const nav = new RegExp(`<nav[^>]*aria-label="${vi.breadcrumbs}"[^>]*>.*?</nav>`, 's').exec(html)?.[0];
  return nav?.match(/<li[^>]*>.*?<\/li>/gs)?.map((item) => {
    const path = /href="\/([^"]*)"/.exec(item)?.[1];
    return {
      label: plainText(item),
      address: path === undefined ? own : `${root}${path.slice(`${ward}/`.length)}`,
    };
  });
}

/** The breadcrumbs in the JSON-LD of a page. */
function listedCrumbs(html: string): Crumb[] | undefined {
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  if (text === undefined) return undefined;
  const data = JSON.parse(text) as { '@graph'?: Node[] } & Node;
  const list = (data['@graph'] ?? [data]).find((node) => node['@type'] === 'BreadcrumbList');
  return list?.itemListElement?.map(({ name, item }) => ({ label: plainText(name), address: item }));
}

interface Node {
  '@type': string;
  itemListElement?: { name: string; item: string }[];
}

describe.each(wards)('%s', (ward) => {
  test('each page that shows breadcrumbs has them as JSON-LD, with full addresses', async () => {
    let count = 0;
    for (const page of await pagesOf(ward)) {
      const html = await readBuilt(ward, page.endsWith('.html') ? page : `${page}index.html`);
      const shown = shownCrumbs(html, page, ward);
      expect(listedCrumbs(html), page).toEqual(shown);
      if (shown) count += 1;
    }
    expect(count).toBeGreaterThan(10);
  });
});
