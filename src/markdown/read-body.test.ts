import { describe, expect, it } from 'vitest';
import type { Facts } from './read-body.ts';
import { readBody } from './read-body.ts';

const facts = (body: string): Facts => readBody(body).facts;

describe('what a body holds', () => {
  it('is told in order, with its places', () => {
    const body = `Căn cứ [Kế hoạch](../2025/kế-hoạch.md "tiêu đề") và <https://vanban.example>.

## I. Ảnh <b>đậm</b>

- Mục một ![Sân chơi mới](<../../files/sân chơi.png>)
  1. Mục con
- Mục hai[^1]

| Tổ | Giờ |
|---|---|
| Tổ 1 | 7 giờ |

> Trích

\`\`\`
mã
\`\`\`

<div>khối</div>

Một *hai*
~~ba~~ bốn

[^1]: Chú thích.
`;
    expect(facts(body)).toEqual({
      headings: [{ depth: 2, text: 'I. Ảnh <b>đậm</b>', id: 'muc-i', place: { line: 3, column: 1 } }],
      links: [
        { url: '../2025/k%E1%BA%BF-ho%E1%BA%A1ch.md', place: { line: 1, column: 8 } },
        { url: 'https://vanban.example', place: { line: 1, column: 53 } },
        { url: '#chu-thich-fn-1', place: { line: 7, column: 10 } },
        { url: '#chu-thich-fnref-1', place: expect.anything() as object },
      ],
      images: [
        { url: '../../files/s%C3%A2n%20ch%C6%A1i.png', alt: 'Sân chơi mới', place: { line: 5, column: 11 } },
      ],
      html: [
        { value: '<b>', place: { line: 3, column: 11 } },
        { value: '</b>', place: { line: 3, column: 17 } },
        { value: '<div>khối</div>', place: { line: 19, column: 1 } },
      ],
      marked: [
        { tag: 'em', text: 'hai', start: { line: 21, column: 5 }, end: { line: 21, column: 10 } },
        { tag: 'del', text: 'ba', start: { line: 22, column: 1 }, end: { line: 22, column: 7 } },
      ],
      lineRuns: [
        { tag: 'pre', firstLine: 15, lastLine: 17 },
        { tag: 'p', firstLine: 21, lastLine: 22 },
      ],
      unread: [],
      blocks: [
        'Căn cứ Kế hoạch và https://vanban.example.',
        'I. Ảnh <b>đậm</b>',
        'Mục một',
        'Mục con',
        'Mục hai1',
        'Tổ',
        'Giờ',
        'Tổ 1',
        '7 giờ',
        'Trích',
        'mã',
        'Một hai ba bốn',
        'Chú thích',
        'Chú thích. ↩',
      ],
    });
  });

  it('counts columns as editors do, after letters of any kind', () => {
    expect(facts('Phường 😀 [x](a.md)').links).toEqual([{ url: 'a.md', place: { line: 1, column: 11 } }]);
  });

  it('has no front matter of its own', () => {
    expect(facts('---\ntitle: x\n---\nB').headings).toMatchObject([{ text: 'title: x' }]);
  });

  it('may be nothing', () => {
    expect(facts('')).toEqual({
      headings: [],
      links: [],
      images: [],
      html: [],
      marked: [],
      lineRuns: [],
      unread: [],
      blocks: [],
    });
  });
});

it('gives each block the heading above it, by its address on the page', () => {
  const blocks = readBody('Đầu\n\n## 2. Việc\n\n- a\n  - b\n\n### 1. Nhỏ\n\n| x |\n| - |\n| y |').citable;
  expect(
    blocks.filter(({ text }) => text.trim() !== '').map(({ text, section }) => [text.trim(), section?.id]),
  ).toEqual([
    ['Đầu', undefined],
    ['2. Việc', 'muc-2'],
    ['a', 'muc-2'],
    ['b', 'muc-2'],
    ['1. Nhỏ', 'muc-2-1'],
    ['x', 'muc-2-1'],
    ['y', 'muc-2-1'],
  ]);
});

it('numbers the blocks for tasks as the blocks for citations', () => {
  const { blocks, citable } = readBody(
    '## 1. Đầu\n\na) Một\nb) Hai\n\n> Trích\n\n- Ba\n  - Bốn\n\n| A | B |\n| - | - |\n| x | y |\n\n1. Năm\n\n   Sáu',
  );
  expect(blocks.map(({ number, marker, text, cells }) => [number, marker, cells?.texts ?? text])).toEqual([
    [0, '1.', 'Đầu'],
    [1, 'a)', 'Một'],
    [1, 'b)', 'Hai'],
    [3, '-', 'Ba'],
    [4, '-', 'Bốn'],
    [5, '', ['A', 'B']],
    [8, '', ['x', 'y']],
    [11, '1.', 'Năm'],
    [13, '', 'Sáu'],
  ]);
  expect(citable.map(({ text }) => text.trim())).toEqual([
    '1. Đầu',
    'a) Một\nb) Hai',
    'Trích',
    'Ba',
    'Bốn',
    ...['', 'A', 'B'],
    ...['', 'x', 'y'],
    ...['', 'Năm', 'Sáu'],
  ]);
});
