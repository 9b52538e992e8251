import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ImportFolder } from '../../commands/import/fixtures/import-folder.ts';
import { importFolder } from '../../commands/import/fixtures/import-folder.ts';
import { madePdf } from '../../formats/fixtures/made-pdf.ts';
import { runCommand } from './run-command.ts';

let ward: ImportFolder;
beforeAll(async () => {
  ward = await importFolder();
});
afterAll(() => ward.remove());

test('a PDF with contents ten thousand deep stops no other file', async () => {
  const [deep, good] = [join(ward.home, 'sâu.pdf'), join(ward.home, 'tốt.txt')];
  const contents = Array.from({ length: 10_000 }, (_, at) => `<</Title(a)/First ${202 + at} 0 R>>`);
  const page = [{ text: 'một trang', x: 80, y: 700 }];
  const objects = ['<</First 201 0 R>>', ...contents];
  await writeFile(deep, madePdf([page], { catalog: '/Outlines 200 0 R', objects }));
  await writeFile(good, 'THÔNG BÁO\nLịch cắt tỉa cây xanh\n\nSáng thứ Bảy cắt tỉa cây trên phố Mơ.\n');
  const { status, stdout, stderr } = runCommand('import', [
    ...[deep, good, '--ward', 'hoa-sen', '--content', ward.content],
  ]);
  expect(status).toBe(1);
  expect(stderr).toContain('sâu.pdf lỗi  tệp hỏng hoặc lồng nhau quá sâu');
  expect(stdout).toContain('1 đã viết; 0 đã nhập từ trước; 1 không nhập được');
});
