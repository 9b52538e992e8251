import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { paperDocx } from '../../bench/paper-docx.ts';
import { notice } from '../fixtures/notice.ts';
import { taskTable } from '../fixtures/task-table.ts';
import type { UnderstoodPaper } from '../paper.ts';
import { understand } from '../understand.ts';
import { readPaperFile } from './read.ts';
import { startRecogniser } from './scan.ts';

const recogniser = startRecogniser();
afterAll(() => recogniser.close());

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const read = async (name: string, bytes = fixture(name)): Promise<UnderstoodPaper> =>
  understand(await readPaperFile(name, bytes, recogniser.recognise));

const front = {
  title: 'Tổng vệ sinh môi trường',
  type: 'thong-bao',
  code: '12/TB-UBND',
  issuer: 'Ủy ban nhân dân phường Hoa Sen',
  place: 'Hoa Sen',
  issued: '2026-03-05',
};
const end = {
  recipients: ['Như trên', 'Lưu: VT'],
  signer: { authority: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Nguyễn Thị Hoa' },
  channels: ['portal', 'radio'],
};
const body = `Ủy ban nhân dân phường thông báo như sau:

## 1. Các tổ dân phố

- Vận động Nhân dân quét dọn trước **ngày 10/3/2026**;
  - Ngõ, hẻm.

## 2. Trung tâm Dịch vụ sự nghiệp công

Đăng thông báo trên Cổng thông tin điện tử và đài truyền thanh phường./.`;

describe('one document in every format', () => {
  it('Word, with numbers and dashes that Word only shows', async () => {
    expect(await read('thong-bao.docx', paperDocx(notice))).toMatchObject({ ...front, ...end, body });
  });

  it('PDF', async () => {
    expect(await read('thong-bao.pdf')).toMatchObject({ ...front, ...end, body: body.replaceAll('**', '') });
  });

  it('old Word, where the second list begins anew', async () => {
    const found = await read('thong-bao.doc');
    expect(found).toMatchObject({ ...front, ...end, body: body.replace('## 2.', '## 1.') });
  });

  it('a picture of the upper half of the page', { timeout: 60_000 }, async () => {
    const paper = await readPaperFile('thong-bao.png', fixture('thong-bao.png'), recogniser.recognise);
    expect(paper.scan).toBe(true);
    expect(understand(paper)).toMatchObject({
      ...front,
      body: expect.stringContaining('thông báo như sau:') as string,
    });
  });

  const rows = taskTable.blocks[1]!.rows!.map((row) => `| ${row.join(' | ')} |`);
  const [head = '', ...others] = rows;
  const tableBody = [head, '| --- | --- | --- | --- |', ...others].join('\n');

  it.each(['docx', 'pdf'])('a table in %s', async (format) => {
    const found = format === 'docx' ? await read('bang.docx', paperDocx(taskTable)) : await read('bang.pdf');
    expect(found.body).toBe(`${taskTable.blocks[0]!.text}\n\n${tableBody}\n\n${taskTable.blocks[2]!.text}`);
  });

  it(
    'a table in a picture that lies askew, and the advice to compare its cells',
    { timeout: 60_000 },
    async () => {
      const found = await read('bang.jpg');
      expect(found.body).toContain(tableBody);
      expect(found.doubts).toContainEqual({
        field: 'body',
        page: 1,
        message:
          'bảng đọc từ bản quét: so từng ô; dòng đầu: “TT | Nội dung công việc | Đơn vị chủ trì | Thời hạn”',
      });
    },
  );

  it('nothing of a picture with a red stamp of secrecy', { timeout: 60_000 }, async () => {
    await expect(read('dau-mat.jpg')).rejects.toThrow('dấu chỉ độ mật');
  });
});
