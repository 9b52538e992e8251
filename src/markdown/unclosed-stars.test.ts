import { describe, expect, it } from 'vitest';
import { millisecondsOf } from '../tests/processor-time.ts';
import { readBody } from './read-body.ts';
import { renderMarkdown } from './render.ts';

const html = (body: string): string =>
  renderMarkdown(body, { link: (url) => url, image: () => undefined }).replace(/^<p>([^]*)<\/p>$/, '$1');

describe('what is between stars is bold', () => {
  it.each<[what: string, body: string, html: string]>([
    ['a label', '**Địa điểm:**Nhà văn hóa', '<strong>Địa điểm:</strong>Nhà văn hóa'],
    ['a label before a number', '**Lúc:**19h30', '<strong>Lúc:</strong>19h30'],
    ['a label after a text', 'Họp tại **sân (khu 2)**nhé', 'Họp tại <strong>sân (khu 2)</strong>nhé'],
    ['a quotation', 'dự“**“Ngày hội”**vui', 'dự“<strong>“Ngày hội”</strong>vui'],
    ['brackets in a word', 'xe**(máy)**cũ', 'xe<strong>(máy)</strong>cũ'],
    ['two labels', '**Lúc:**8h, **ở:**chợ.', '<strong>Lúc:</strong>8h, <strong>ở:</strong>chợ.'],
    [
      'two labels, the text between which CommonMark takes for bold',
      '**Lúc:**8h00**Ở:**chợ',
      '<strong>Lúc:</strong>8h00<strong>Ở:</strong>chợ',
    ],
    ['a label before a bold text', '**Ở:**chợ **mới**', '<strong>Ở:</strong>chợ <strong>mới</strong>'],
    [
      'a label before italics, to which CommonMark gives one of its stars',
      '**Ở:**chợ *mới* nhé',
      '<strong>Ở:</strong>chợ <em>mới</em> nhé',
    ],
    [
      'a label before stars that belong to a text',
      '**Ở:**chợ, giá 2*3 hay 4*5',
      '<strong>Ở:</strong>chợ, giá 2<em>3 hay 4</em>5',
    ],
    [
      'a label before stars that belong to addresses',
      '**Giờ:**8h. **Ở:**chợ, xem https://thu.example/b=*2*/c và a*b',
      '<strong>Giờ:</strong>8h. <strong>Ở:</strong>chợ, xem <a href="https://thu.example/b=*2*/c">https://thu.example/b=*2*/c</a> và a*b',
    ],
    ['a label before a mark of a note', '**Ở:**chợ mới (*)', '<strong>Ở:</strong>chợ mới (*)'],
    ['a label with its space', '**Lưu ý: **mang theo', '<strong>Lưu ý: </strong>mang theo'],
    ['italics', '*Ghi chú:*không thu phí', '<em>Ghi chú:</em>không thu phí'],
    ['bold italics', '***Chú ý:***mất nước', '<em><strong>Chú ý:</strong></em>mất nước'],
    ['italics inside', '**Ở *chợ*:**sân sau', '<strong>Ở <em>chợ</em>:</strong>sân sau'],
    ['two lines', '**Ở\nchợ:**sân sau', '<strong>Ở\nchợ:</strong>sân sau'],
    ['after letters of two units', '😀 **Vui:**nhé \\*\\*', '😀 <strong>Vui:</strong>nhé **'],
  ])('%s', (_, body, wanted) => {
    expect(html(body)).toBe(wanted);
  });

  it.each<[what: string, body: string, html: string]>([
    ['an escaped star', '\\*\\*Ở:\\*\\*chợ', '**Ở:**chợ'],
    ['a star by its name', '&ast;&#42;Ở:**chợ', '**Ở:**chợ'],
    [
      'an address',
      'https://thu.example/*a*/b*c',
      '<a href="https://thu.example/*a*/b*c">https://thu.example/*a*/b*c</a>',
    ],
    ['code', '`**Ở:**chợ`', '<code>**Ở:**chợ</code>'],
    ['a mark of notes behind a number', 'giá 120** và 130**, 140**', 'giá 120** và 130**, 140**'],
    ['a product', '5*(2+3)*4 và 2 * 3 * 4', '5*(2+3)*4 và 2 * 3 * 4'],
    ['marks of notes before a text', '*a, *b', '*a, *b'],
    ['a line of stars', 'x ***** y:*****z', 'x ***** y:*****z'],
    ['stars without a partner', '**Ở: chợ', '**Ở: chợ'],
  ])('but not %s', (_, body, wanted) => {
    expect(html(body)).toBe(wanted);
  });

  it('in headings, items and cells, and in the texts that are read from them', () => {
    const body = '## **I.**Chung\n\n- **Ở:**chợ\n\n| **Giờ:**8h | b |\n| - | - |\n| **x:**y | z |';
    const { facts, blocks } = readBody(body);
    expect(html(body)).not.toContain('*');
    expect(facts.headings.map(({ text }) => text)).toEqual(['I.Chung']);
    expect(facts.blocks).toEqual(['I.Chung', 'Ở:chợ', 'Giờ:8h', 'b', 'x:y', 'z']);
    expect(blocks.map(({ text, cells }) => cells?.texts.join('|') ?? text)).toEqual([
      'Chung',
      'Ở:chợ',
      'Giờ:8h|b',
      'x:y|z',
    ]);
  });

  it.each(['**a:**b ', '**a:**', '**a: **b', '*a:*b', '***', '**a **b ', '**a ***b:*c:**d '])(
    'in long texts too: %s',
    (piece) => {
      expect(millisecondsOf(() => readBody(piece.repeat(12_000)))).toBeLessThan(5000);
    },
  );
});
