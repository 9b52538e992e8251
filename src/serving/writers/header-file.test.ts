import { describe, expect, it } from 'vitest';
import { paths, servedWard } from '../fixtures/wards.ts';
import { answerFor } from '../rules/answers.ts';
import { headersOf, sharedHeaders } from '../rules/headers.ts';
import { contentType, mediaTypeOf } from '../rules/media-types.ts';
import { sitesOf } from '../sites.ts';
import { cloudflareHeaders, netlifyHeaders } from './header-file.ts';

/** A block of `_headers`: header names, and with `! ` before them those that are taken away. */
interface ReadBlock {
  path: string;
  lines: string[];
}

const read = (text: string): ReadBlock[] =>
  text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path, ...lines] = block.split('\n');
      return { path: path!, lines: lines.map((line) => line.trim()) };
    });

const regExpOf = (path: string, flags: string): RegExp =>
  new RegExp(
    `^${path
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('(.*)')}/?$`,
    flags,
  );

/** As the documentation of each host has it: Netlify's later rule wins, Cloudflare joins two values. */
const readers = {
  netlify: (blocks: ReadBlock[], path: string) => {
    const found: Record<string, string> = {};
    for (const { lines } of blocks.filter((block) => regExpOf(block.path, 'iu').test(path)))
      for (const line of lines) found[line.split(': ')[0]!] = line.slice(line.indexOf(': ') + 2);
    return found;
  },
  cloudflare: (blocks: ReadBlock[], path: string) => {
    const found = new Map<string, string>();
    for (const { lines } of blocks.filter((block) => regExpOf(block.path, '').test(path))) {
      for (const line of lines.filter((each) => each.startsWith('! '))) found.delete(line.slice(2));
      for (const line of lines.filter((each) => !each.startsWith('! '))) {
        const [name, value] = [line.split(': ')[0]!, line.slice(line.indexOf(': ') + 2)];
        const before = found.get(name);
        found.set(name, before === undefined ? value : `${before}, ${value}`);
      }
    }
    return Object.fromEntries(found) as Record<string, string>;
  },
};

const editing = { backend: 'gitea', repo: 'https://git.example/a/cong' };

describe.each([
  ['netlify', netlifyHeaders],
  ['cloudflare', cloudflareHeaders],
] as const)('_headers for %s', (name, write) => {
  describe.each(['/', '/quan-1/hoa-sen/'])('of a portal at %s', (base) => {
    const sites = sitesOf([servedWard('a', `https://a.example${base}`, { editing })], '/srv');
    const { formPolicy } = sites[0]!.mounts[0]!;
    const blocks = read(write(sites, { hsts: true }));

    it.each(paths)('%s has the headers of its rule', (path) => {
      const rule = answerFor(path);
      const address = encodeURI(base + path.replace(/(^|\/)index\.html$/, '$1'));
      const found = readers[name](blocks, address);
      const { 'Content-Disposition': disposition, 'Content-Type': type, ...others } = found;
      const { 'Content-Disposition': right, ...rightOthers } = headersOf(rule, formPolicy);
      expect(others).toEqual({ ...Object.fromEntries(sharedHeaders(true)), ...rightOthers });
      expect(disposition === 'inline' ? undefined : disposition).toBe(right);
      const media = mediaTypeOf(path);
      // Both know pages and what is no text by themselves.
      expect(type).toBe(
        media?.text && media.ending !== 'html' ? contentType(rule.type ?? media.type, true) : undefined,
      );
    });

    it('keeps to the bounds: one block a path, one star a path, 2,000 letters a line, 100 blocks', () => {
      const all = blocks.map(({ path }) => path);
      expect(new Set(all).size).toBe(all.length);
      for (const { path, lines } of blocks) {
        expect(path.match(/\*/g)?.length, path).toBe(1);
        for (const line of lines) expect(line.length).toBeLessThan(2_000);
      }
      expect(blocks.length).toBeLessThan(100);
    });
  });

  it('has the rules of the longer path after those of the shorter one', () => {
    const wards = [servedWard('a', 'https://a.example/'), servedWard('b', 'https://a.example/b/')];
    const blocks = read(write(sitesOf(wards, '/srv'), {}));
    expect(readers[name](blocks, '/b/tep/x.docx')['Content-Disposition']).toBe('attachment');
    expect(readers[name](blocks, '/b/tep/x.pdf')['Content-Disposition']).toBe('inline');
    expect(readers[name](blocks, '/b/')['Cache-Control']).toBe('no-cache');
    expect(readers[name](blocks, '/b/_astro/x.css')['Cache-Control']).toContain('immutable');
  });
});

it('refuses what Cloudflare would cut off without a word', () => {
  const wards = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => servedWard(id, `https://a.example/${id}/`));
  expect(() => cloudflareHeaders(sitesOf(wards, '/srv'), {})).toThrow(/chỉ nhận 100/);
  expect(() => netlifyHeaders(sitesOf(wards, '/srv'), {})).not.toThrow();
});
