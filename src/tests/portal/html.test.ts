import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { routes } from '../../portal/routes.ts';
import { compressed, filesOf, pagesOf, plainText, readBuilt, readPage, wards } from './built-site.ts';
import { htmlFaults } from './html-faults.ts';

describe.each(wards)('%s', (ward) => {
  test('every page is valid HTML', async () => {
    const faults: string[] = [];
    for (const page of await pagesOf(ward)) {
      const file = page.endsWith('.html') ? page : `${page}index.html`;
      faults.push(...(await htmlFaults(await readBuilt(ward, file), `${ward}/${file}`)));
    }
    expect(faults).toEqual([]);
  });

  test('every page has a short title, a heading that is whole, and a description', async () => {
    const faults: string[] = [];
    for (const page of await pagesOf(ward)) {
      const html = await readPage(ward, page);
      const title = plainText(/<title>([^<]*)/.exec(html)?.[1] ?? '');
      const heading = plainText(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '');
      if (title === '' || title.length > 70) faults.push(`${page}: title ${title}`);
      if (heading === '' || heading.endsWith('…')) faults.push(`${page}: heading ${heading}`);
      if (!/<meta name="description" content="[^"]{10,400}"/.test(html)) faults.push(`${page}: description`);
    }
    expect(faults).toEqual([]);
  });

  test('every internal link and fragment leads somewhere', async () => {
    const files = new Set(await filesOf(join(inject('built'), ward)));
    const lost: string[] = [];
    for (const page of await pagesOf(ward)) {
      const html = await readPage(ward, page);
      for (const [, link = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        const url = new URL(
          link.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
          `http://portal/${ward}/${page}`,
        );
        if (url.host !== 'portal') continue;
        const path = decodeURIComponent(url.pathname).replace(`/${ward}/`, '');
        const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        if (!url.pathname.startsWith(`/${ward}/`) || !files.has(file)) lost.push(`${page}: ${link}`);
        else if (url.hash) {
          const target = await readBuilt(ward, file);
          if (!target.includes(`id="${decodeURIComponent(url.hash.slice(1))}"`))
            lost.push(`${page}: ${link}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });

  test('no page asks for anything inline or from elsewhere', async () => {
    const faults: string[] = [];
    for (const page of await pagesOf(ward)) {
      const html = await readPage(ward, page);
      if (/\sstyle="/.test(html)) faults.push(`${page}: style=`);
      if (/<style/.test(html)) faults.push(`${page}: <style>`);
      if (/\son[a-z]+="/.test(html)) faults.push(`${page}: a handler`);
      for (const [tag] of html.matchAll(/<script[^>]*>/g)) {
        if (!tag.includes('src="/') && !tag.includes('application/ld+json')) faults.push(`${page}: ${tag}`);
      }
      for (const [, url] of html.matchAll(/<(?:img|script|source|iframe)[^>]*\ssrc="(https?:[^"]*)"/g))
        faults.push(`${page}: ${url}`);
    }
    expect(faults).toEqual([]);
  });
});

test('a page loads at most two stylesheets, and each declares the order of the layers first', async () => {
  const order = ['reset', 'tokens', 'base', 'shared', 'components', 'print'];
  const faults: string[] = [];
  const sheets = new Set<string>();
  for (const page of await pagesOf('phuong-mau')) {
    const html = await readBuilt('phuong-mau', page.endsWith('.html') ? page : `${page}index.html`);
    const own = [...html.matchAll(/<link rel="stylesheet" href="\/phuong-mau\/([^"]+)"/g)].map(
      ([, file]) => file!,
    );
    // The colour of the ward is a file of one rule.
    const shared = own.filter((file) => file !== routes.brand);
    if (shared.length > 2) faults.push(`${page}: ${own.join(', ')}`);
    for (const sheet of shared) sheets.add(sheet);
  }
  for (const sheet of sheets) {
    const named = [...(await readBuilt('phuong-mau', sheet)).matchAll(/@layer ([a-z, ]+)/g)];
    const layers = [...new Set(named.flatMap(([, names]) => names!.split(/,\s*/)))];
    if (layers.join() !== order.filter((layer) => layers.includes(layer)).join())
      faults.push(`${sheet}: ${layers.join(', ')}`);
  }
  expect(sheets.size).toBe(3);
  expect(faults).toEqual([]);
});

test('the page of seed 003 is light: 60 kB in all, 15 kB compressed, 1 kB of JavaScript, 22 kB of fonts', async () => {
  const page = 'van-ban/2026/ket-luan-phien-hop-thang-5/index.html';
  const html = await readBuilt('bach-dang', page);
  const dir = join(inject('built'), 'bach-dang');
  const linked = [
    ...html.matchAll(/(?:href|src)="\/bach-dang\/(_astro\/[^"]+\.(?:css|js)|favicon\.svg)"/g),
  ].map(([, file]) => file!);
  const parts = await Promise.all(
    linked.map(async (file) => ({ file, bytes: await readFile(join(dir, file)) })),
  );
  const all = [Buffer.from(html), ...parts.map(({ bytes }) => bytes)];
  const script = parts.filter(({ file }) => file.endsWith('.js'));
  const fonts = (await filesOf(dir)).filter((file) => file.endsWith('.woff2'));
  const fontBytes = await Promise.all(fonts.map(async (file) => (await readFile(join(dir, file))).length));
  expect(sum(all.map((bytes) => bytes.length))).toBeLessThanOrEqual(60_000);
  expect(sum(all.map((bytes) => compressed(bytes)))).toBeLessThanOrEqual(15_000);
  expect(sum(script.map(({ bytes }) => bytes.length))).toBeLessThanOrEqual(1_000);
  expect(script.length).toBe(1);
  expect(sum(fontBytes)).toBeLessThanOrEqual(22_000);
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
