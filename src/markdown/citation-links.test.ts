import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { readCitations } from '../understanding/citations/citation.ts';
import { bodyBlocks } from './body-blocks.ts';
import { linkCitations } from './citation-links.ts';
import { parseMarkdown, textOf } from './parse.ts';
import { readBody } from './read-body.ts';

const citationsOf = (body: string) => readCitations(readBody(body).citable);

const linked = (body: string): string => {
  const tree = parseMarkdown(body);
  const text = textOf(tree);
  linkCitations(bodyBlocks(tree), { citations: citationsOf(body), href: ({ key }) => `/${key}/` });
  expect(textOf(tree)).toBe(text);
  return toHtml(tree as Parameters<typeof toHtml>[0]);
};

it.each<[body: string, html: string]>([
  [
    'Theo Kế hoạch số 12/KH-UBND.',
    '<p>Theo <a class="cite" href="/12-kh-ubnd/">Kế hoạch số 12/KH-UBND</a>.</p>',
  ],
  ['Nghị quyết số 72-\nNQ/TW', '<p><a class="cite" href="/72-nq-tw/">Nghị quyết số 72-\nNQ/TW</a></p>'],
  [
    'số 5/QĐ-UBND và 6/QĐ-UBND',
    '<p>số <a class="cite" href="/5-qd-ubnd/">5/QĐ-UBND</a> và <a class="cite" href="/6-qd-ubnd/">6/QĐ-UBND</a></p>',
  ],
  [
    'Nghị quyết **số 57-NQ/TW** nay',
    '<p>Nghị quyết <strong><a class="cite" href="/57-nq-tw/">số 57-NQ/TW</a></strong> nay</p>',
  ],
  ['[Kế hoạch số 12/KH-UBND](a.md)', '<p><a href="a.md">Kế hoạch số 12/KH-UBND</a></p>'],
  ['Luật Đất đai', '<p><a class="cite" href="/luat-dat-dai/">Luật Đất đai</a></p>'],
])('%s', (body, html) => expect(linked(body)).toBe(html));

it('leaves plain what leads nowhere', () => {
  const tree = parseMarkdown('Kế hoạch số 12/KH-UBND');
  linkCitations(bodyBlocks(tree), {
    citations: citationsOf('Kế hoạch số 12/KH-UBND'),
    href: () => undefined,
  });
  expect(toHtml(tree as Parameters<typeof toHtml>[0])).toBe('<p>Kế hoạch số 12/KH-UBND</p>');
});

it('keeps to the letter a text with raw HTML, footnotes and tables', () => {
  linked(
    '<b>Số</b> 12/KH-UBND[^1]\n\n| Căn cứ Quyết định số 5/QĐ-UBND |\n| - |\n| Luật Nhà ở |\n\n[^1]: Kế hoạch số 12/KH-UBND',
  );
});
