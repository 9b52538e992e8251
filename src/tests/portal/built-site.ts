import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inject } from 'vitest';

/** The moment that every ward is built for. */
export const testDate = '2026-11-22T12:00+07:00';

/** The model ward and the wards with the real documents, which tests open in a browser. */
export const wards = ['ai-quoc', 'bach-dang', 'kien-an', 'phuong-mau', 'viet-hung'] as const;

/**
 * Three more: one has lists of several pages (`long-lists.ts`), one has the facts that none of the others has, and one
 * has published nothing.
 */
export const fixtureWards = ['phuong-dai', 'phuong-hiem', 'phuong-trong'] as const;

/** A file of a built ward, as text. */
export const readBuilt = (ward: string, path: string): Promise<string> =>
  readFile(join(inject('built'), ward, path), 'utf8');

/** The paths of a built ward's files, in order. */
export async function filesOf(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
  return files.map((file) => file.split(sep).join('/')).sort();
}

/** The addresses of a built ward's pages: `van-ban/2025/x/`. */
export async function pagesOf(ward: string): Promise<string[]> {
  const files = await filesOf(join(inject('built'), ward));
  return files.filter((file) => file.endsWith('.html')).map((file) => file.replace(/index\.html$/, ''));
}

/** A page of a built ward, by its address below the base path. */
export const readPage = (ward: string, page: string): Promise<string> =>
  readBuilt(ward, page.endsWith('.html') ? page : `${page}index.html`);

/** The words of a page's main part, white space folded. */
export const textOf = (html: string): string =>
  plainText(html.slice(html.indexOf('<main'), html.indexOf('</main>')));

/** The words of some HTML, white space folded. */
export function plainText(html: string): string {
  const plain = html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x3C;|&lt;/g, '<')
    .replace(/&#39;/g, "'")
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&amp;|&#x26;/g, '&');
  return plain.replace(/\s+/g, ' ').trim();
}

/** Bytes of a text as a server sends it compressed. */
export const compressed = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;
