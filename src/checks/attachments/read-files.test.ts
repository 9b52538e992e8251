import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { shortDigest } from '../../cache/digest.ts';
import type { MadePage } from '../../formats/fixtures/made-pdf.ts';
import { madePdf } from '../../formats/fixtures/made-pdf.ts';
import { writeZip } from '../../formats/zip.ts';
import { readFiles } from './read-files.ts';

const home = await mkdtemp(join(tmpdir(), 'đọc tệp '));
const place = (name: string): string => join(home, name);
const read = (...names: string[]) =>
  readFiles(
    names.map((name) => ({
      absolute: place(name),
      digest: existsSync(place(name)) ? shortDigest(readFileSync(place(name))) : '',
    })),
  );
const page = (text: string): MadePage => [{ text, x: 50, y: 700 }];
const docx = (part: string, xml: string): Uint8Array =>
  writeZip(new Map([[part, new TextEncoder().encode(xml)]]));

beforeAll(async () => {
  const files: [string, Uint8Array | string][] = [
    ['lich.pdf', madePdf([page('Thu Hai'), page('Thu Tu')])],
    ['don.docx', docx('word/document.xml', '<d><p>Đơn</p></d>')],
    ['hong.pdf', '%PDF-1.4 nothing more'],
    ['hong.docx', docx('word/document.xml', '<d><p>Đơn')],
    ['bom.docx', docx('word/document.xml', `<d>${'<p>'.repeat(1000)}${'</p>'.repeat(999)}`)],
    // To read this takes some seconds.
    ['nang.docx', docx('word/document.xml', `<d>${'<p>a</p>'.repeat(4_000_000)}</d>`)],
  ];
  for (const [name, bytes] of files) await writeFile(place(name), bytes);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true, force: true });
});

describe('files that are read in a process of their own', () => {
  it('give what they hold, and what readers see of them', () => {
    expect(read('lich.pdf', 'don.docx')).toMatchObject([
      { pages: ['Thu Hai', 'Thu Tu'] },
      { lines: ['Đơn'], pages: ['Đơn'] },
    ]);
  });

  it('say why they were not read, and stop no other', () => {
    expect(read('hong.pdf', 'hong.docx', 'bom.docx', 'don.docx')).toMatchObject([
      { unread: 'tệp PDF hỏng, không mở được; hãy xuất lại tệp PDF' },
      { unread: 'tệp hỏng, không đọc được; hãy mở bằng phần mềm đã làm ra tệp rồi lưu lại' },
      { unread: expect.stringContaining('tệp hỏng') },
      { pages: ['Đơn'] },
    ]);
  });

  it('are given up where one takes too long, which stops no other', () => {
    vi.stubEnv('CONG_PHUONG_FILE_LIMIT', '1200');
    expect(read('nang.docx', 'don.docx')).toMatchObject([
      { unread: 'tệp đọc mãi không xong; hãy tách hoặc xuất lại tệp' },
      { pages: ['Đơn'] },
    ]);
  });

  it('are not read where they are gone', () => {
    expect(read('mat.pdf')).toEqual([undefined]);
  });

  it('are not read where they are other files than were asked for', () => {
    expect(readFiles([{ absolute: place('don.docx'), digest: 'khác' }])).toEqual([undefined]);
  });
});
