import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { ImportProgress } from './progress.ts';

const shown = (isTTY: boolean): string => {
  const err = Object.assign(new PassThrough(), { isTTY, columns: 60 }) as unknown as NodeJS.WriteStream;
  const progress = new ImportProgress(err, 12);
  progress.begin('họp.pdf');
  progress.page(2, 3, 0.5);
  progress.clear();
  return String(err.read() ?? '').replaceAll('\r\u001b[2K', '|');
};

it('shows the file and the page in a line of a terminal, and clears it', () => {
  expect(shown(true)).toBe(
    '|[1/12] Đang đọc họp.pdf|[1/12] Đang đọc họp.pdf, trang 2/3 [██████████··········]|',
  );
});

it('shows nothing elsewhere', () => expect(shown(false)).toBe(''));
