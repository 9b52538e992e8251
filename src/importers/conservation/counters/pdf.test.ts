import { expect, it } from 'vitest';
import type { MadeMore, MadePage } from '../../../formats/fixtures/made-pdf.ts';
import { madePdf } from '../../../formats/fixtures/made-pdf.ts';
import { textOfPdf } from './pdf.ts';

const note = (subtype: string, contents: string): MadeMore => ({
  page: '/Annots[200 0 R]',
  objects: [`<</Type/Annot/Subtype/${subtype}/Rect[10 10 90 30]/Contents(${contents})>>`],
});

it.each<[string, MadePage[], MadeMore, ReadonlyMap<number, string>, string]>([
  [
    'letters in the order of drawing, however they are turned or coloured',
    [
      [
        { text: 'dưới', x: 50, y: 90 },
        { text: 'trên', x: 50, y: 700, angle: 90, grey: 1 },
      ],
    ],
    {},
    new Map(),
    'dưới trên',
  ],
  [
    'false bold once',
    [
      [
        { text: 'đậm', x: 50, y: 90 },
        { text: 'đậm', x: 50.2, y: 90 },
        { text: 'đậm', x: 150, y: 90 },
      ],
    ],
    {},
    new Map(),
    'đậm đậm',
  ],
  [
    'recognised words in the place of a page',
    [[{ text: 'một', x: 50, y: 90 }], [{ text: 'haj', x: 50, y: 90 }]],
    {},
    new Map([[2, 'hai']]),
    'một hai',
  ],
  ['a remark', [[{ text: 'một', x: 50, y: 90 }]], note('Text', 'xem lai'), new Map(), 'một xem lai'],
  ['nothing of a link', [[{ text: 'một', x: 50, y: 90 }]], note('Link', 'xem'), new Map(), 'một'],
])('takes %s', async (_, pages, more, recognised, text) => {
  const found = await textOfPdf(madePdf(pages, more), recognised);
  expect(found.split(/\s+/).filter(Boolean).join(' ')).toBe(text);
});
