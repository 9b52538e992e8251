import { describe, expect, it } from 'vitest';
import { parseMarkdownFile } from './front-matter.ts';
import type { Path } from './yaml.ts';

describe('a position', () => {
  const source = `---
title: Tổng vệ sinh
signer:
  name: Lê Văn Thảo
to: [Tổ 1, Tổ 2]
recipients:
  - Như trên
  - "Lưu: VT"
attachments:
  - file: 2026/Kế hoạch số 1.pdf
    title: Kế hoạch
  - title: Thiếu tệp
withdrawn: {on: 2026-08-25, reason: Nhầm}
2025: năm
---
`;
  const { front } = parseMarkdownFile(source);

  it.each<[Path, line: number, column: number, keyColumn: number]>([
    [['title'], 2, 8, 1],
    [['signer'], 4, 3, 1],
    [['signer', 'name'], 4, 9, 3],
    [['to', 1], 5, 12, 12],
    [['recipients', 0], 7, 5, 5],
    [['recipients', 1], 8, 5, 5],
    [['attachments', 0, 'file'], 10, 11, 5],
    [['attachments', 0, 'title'], 11, 12, 5],
    [['withdrawn', 'reason'], 13, 37, 29],
    [['2025'], 14, 7, 1],
  ])('of %j is that of its value, or of its key', (path, line, column, keyColumn) => {
    expect(front.at(path)).toEqual({ line, column });
    expect(front.keyAt(path).column).toBe(keyColumn);
  });

  it.each<[string, Path, line: number, column: number]>([
    ['a key missing in a map', ['signer', 'position'], 4, 3],
    ['a key missing in an item', ['attachments', 1, 'file'], 12, 5],
    ['an item that is not there', ['attachments', 2, 'file'], 10, 3],
    ['a map that is not there', ['period', 'from'], 2, 1],
    ['a key missing at the top', ['issuer'], 2, 1],
    ['the whole', [], 2, 1],
  ])('of %s is that of the nearest thing above it', (_, path, line, column) => {
    expect(front.at(path)).toEqual({ line, column });
  });

  it('is the first line where there is no front matter', () => {
    expect(parseMarkdownFile('Không có').front.at(['title'])).toEqual({ line: 1, column: 1 });
    expect(parseMarkdownFile('---\n---\n').front.at(['title'])).toEqual({ line: 1, column: 1 });
  });
});
