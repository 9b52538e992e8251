import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { bodyBlocks } from './body-blocks.ts';
import { parseMarkdown } from './parse.ts';
import { addTaskAnchors } from './task-anchors.ts';

const withAnchors = (body: string, ...numbers: number[]): string => {
  const tree = parseMarkdown(body);
  const tasks = numbers.map((block, index) => ({ block, anchor: `viec-${block}-${index}` }));
  addTaskAnchors(bodyBlocks(tree), tasks);
  return toHtml(tree as Parameters<typeof toHtml>[0]).replace(/\s+/g, ' ');
};

it.each<[what: string, body: string, blocks: number[], html: string]>([
  ['inside a heading', '## 3. Công an', [0], '<h2><span id="viec-0-0"></span>3. Công an</h2>'],
  ['on a paragraph', 'Tuần tra.', [0], '<p id="viec-0-0">Tuần tra.</p>'],
  ['on an item', '- Báo cáo.', [0], '<ul> <li id="viec-0-0">Báo cáo.</li> </ul>'],
  [
    'on an item, not on its paragraph',
    '- Báo cáo.\n\n- Rà soát.',
    [2],
    '<ul> <li> <p>Báo cáo.</p> </li> <li id="viec-2-0"> <p>Rà soát.</p> </li> </ul>',
  ],
  [
    'of the second task of a paragraph inside it',
    'a) Nạo vét.\nb) Tuần tra.',
    [0, 0],
    '<p id="viec-0-0"><span id="viec-0-1"></span>a) Nạo vét. b) Tuần tra.</p>',
  ],
])('an anchor is %s', (_what, body, blocks, html) => {
  expect(withAnchors(body, ...blocks)).toBe(html);
});
