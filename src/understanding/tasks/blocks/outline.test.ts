import { expect, it } from 'vitest';
import type { TextBlock } from '../../../domain/text-block.ts';
import type { Outline } from './outline.ts';
import { outlineOf } from './outline.ts';

/** `## text` is a heading, `1. text` an item; two spaces more are one level deeper. */
function blockOf(line: string, number: number): TextBlock {
  const [, indent = '', hashes, mark = '', text = ''] =
    /^(\s*)(?:(#+)\s)?(?:((?:Điều|Phần|Chương|Mục) \S+|\(?[\p{L}\d.]{1,5}[).]|[-+*])\s)?(.*)$/u.exec(line)!;
  const kind = hashes ? 'heading' : mark ? 'item' : 'paragraph';
  const depth = hashes ? hashes.length : mark ? 1 + indent.length / 2 : indent.length / 2;
  return { kind, number, depth, marker: mark, text };
}

const drawn = (nodes: readonly Outline[]): string =>
  nodes
    .map(({ block: { marker, text }, children }) => {
      const own = [marker, text].filter(Boolean).join(' ');
      return children.length > 0 ? `${own} [${drawn(children)}]` : own;
    })
    .join(' | ');

const outline = (lines: readonly string[]): string =>
  drawn(
    outlineOf(
      lines.map(blockOf),
      ({ block: { text } }) => text.startsWith('Trạm'),
      ({ block: { text } }) => text.startsWith('Thời hạn:'),
    ),
  );

it.each<[lines: string[], tree: string]>([
  [['1. a', '2. b'], '1. a | 2. b'],
  [['1. a', '- b', '- c', '2. d'], '1. a [- b | - c] | 2. d'],
  [['- a', '+ b', '+ c', '- d'], '- a [+ b | + c] | - d'],
  [['* a', '+ b', '* c'], '* a [+ b] | * c'],
  [['- a', '  - b', '- c'], '- a [- b] | - c'],
  [['1. a', 'a) b', 'b) c', '2. d'], '1. a [a) b | b) c] | 2. d'],
  [['a) b', '- c', 'b) d'], 'a) b [- c] | b) d'],
  [['1. a', '1.1. b', '1.2. c', '2. d'], '1. a [1.1. b | 1.2. c] | 2. d'],
  [['I. a', '1. b', 'II. c', '1. d'], 'I. a [1. b] | II. c [1. d]'],
  [['Điều 1. a', '1. b', 'Điều 2. c'], 'Điều 1. a [1. b] | Điều 2. c'],
  [['Chương I. a', 'Điều 1. b', 'Chương II. c'], 'Chương I. a [Điều 1. b] | Chương II. c'],
  [['Phần I. a', 'Mục 1. b'], 'Phần I. a | Mục 1. b'],
  [['(1) a', '(2) b'], '(1) a | (2) b'],
  [['1. a', '(1) b', '(2) c', '2. d'], '1. a [(1) b | (2) c] | 2. d'],
  [['a) b', '(1) c', 'b) d'], 'a) b [(1) c] | b) d'],
  [['## a', '1. b', '## c', '1. d'], 'a [1. b] | c [1. d]'],
  [['## a', '### b', 'c', '### d', '## e'], 'a [b [c] | d] | e'],
  [['### a', '## b', '### c'], 'a | b [c]'],
  [['## 2. a', '## 2.1. b', '## 2.2. c'], '2. a | 2.1. b | 2.2. c'],
  [['## a', 'b', 'c'], 'a [b | c]'],
  [['1. a', 'b', '2. c'], '1. a | b | 2. c'],
  [['- a', 'b', '- c'], '- a | b | - c'],
  [['1. Trạm', 'b', '2. c'], '1. Trạm [b] | 2. c'],
  [['- Trạm', 'b'], '- Trạm | b'],
  [['1. Trạm', '- a', '- b', '2. c'], '1. Trạm [- a | - b] | 2. c'],
  [['1. a', 'Thời hạn: b', '2. c'], '1. a [Thời hạn: b] | 2. c'],
  [['- a', 'Thời hạn: b', '- c'], '- a [Thời hạn: b] | - c'],
  [['1. a:', '1. b', '2. c'], '1. a: [1. b | 2. c]'],
  [['1. a', '1. b', '2. c'], '1. a | 1. b | 2. c'],
  [['- Trạm', '1. a', '2. b'], '- Trạm | 1. a | 2. b'],
  [['- a', '1. b', '2. c'], '- a | 1. b | 2. c'],
  [['- a', '  b', '- c'], '- a [b] | - c'],
  [['  - a', 'b'], '- a | b'],
  [['1. a', '2. b', '2.1. c', '2.2. d', '3. e'], '1. a | 2. b [2.1. c | 2.2. d] | 3. e'],
  [['2.1. a', '- b', '3. c'], '2.1. a [- b] | 3. c'],
  [['## 2.1. a', 'b', '3. c'], '2.1. a [b] | 3. c'],
  [['1. a', '- b', '3. c'], '1. a [- b] | 3. c'],
  [['đ) a', 'e) b'], 'đ) a | e) b'],
  [['a', '1. b'], 'a | 1. b'],
  [['Phần I. a', 'b'], 'Phần I. a [b]'],
  [['I. a', 'b'], 'I. a [b]'],
  [['Điều 1. a', 'b'], 'Điều 1. a [b]'],
  [['## a', '  b'], 'a [b]'],
  [['- a', '  - b', '  c'], '- a [- b | c]'],
  [['## 1. a', 'I. b'], '1. a [I. b]'],
  [['## 1. a', 'II. b'], '1. a | II. b'],
  [['## 1. a', '1. b', 'II. c'], '1. a [1. b] | II. c'],
  [['## 1. a', '### b', '3. c'], '1. a [b | 3. c]'],
  [['## 1. a', 'Điều 2. b'], '1. a | Điều 2. b'],
  [['## 1.1. a', '### 1. b', '2. c'], '1.1. a [1. b | 2. c]'],
  [['## 2.1. a', '1. b'], '2.1. a [1. b]'],
  [['## 1.1. a', '2. b'], '1.1. a | 2. b'],
  [['1. a', '1.2. b'], '1. a [1.2. b]'],
  [['1. a', '- Trạm', '- b'], '1. a [- Trạm | - b]'],
  [['1. a', '- Trạm', '3. b'], '1. a [- Trạm] | 3. b'],
  [['1. Trạm', '- a', '3. b'], '1. Trạm [- a] | 3. b'],
  [['+ a', '  - b'], '+ a [- b]'],
  [['  - a', '  + b'], '- a | + b'],
  [['1. a', 'Phần I. b'], '1. a | Phần I. b'],
  [['1.1. a', 'a) b'], '1.1. a [a) b]'],
])('%j', (lines, tree) => expect(outline(lines)).toBe(tree));
