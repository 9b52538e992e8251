import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paperDocx } from '../../bench/paper-docx.ts';
import { madePdf } from '../../formats/fixtures/made-pdf.ts';
import { notice } from '../../importers/fixtures/notice.ts';
import type { ImportFolder } from './fixtures/import-folder.ts';
import { importFolder } from './fixtures/import-folder.ts';

let ward: ImportFolder;
let papers: string;
beforeEach(async () => {
  ward = await importFolder();
  papers = join(ward.home, 'giấy tờ');
  await mkdir(papers);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await ward.remove();
});

/** A page that takes pdf.js minutes: it keeps its state anew within its state, again and again. */
const deepPdf = (): Uint8Array => madePdf([['q '.repeat(30_000), { text: 'Thu Hai', x: 50, y: 700 }]]);

it('gives up a file that takes too long, and imports the others', async () => {
  vi.stubEnv('CONG_PHUONG_FILE_LIMIT', '1500');
  await writeFile(join(papers, 'a.pdf'), deepPdf());
  await writeFile(join(papers, 'b.docx'), paperDocx(notice));
  const { status, out, err } = await ward.run(papers);
  expect(status).toBe(1);
  expect(err).toContain('giấy tờ/a.pdf lỗi  tệp đọc mãi không xong; hãy tách hoặc xuất lại tệp.\n');
  expect(out).toContain('tong-ve-sinh-moi-truong.md: đã viết bản nháp từ b.docx');
  expect(out).toContain('2 tệp; 1 đã viết; 0 đã nhập từ trước; 1 không nhập được.');
  expect(await ward.written()).toEqual([
    'hoa-sen/directives/2026/tong-ve-sinh-moi-truong.md',
    'hoa-sen/files/2026/tong-ve-sinh-moi-truong.docx',
    'hoa-sen/ward.yaml',
  ]);
});
