import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { interpretWard } from '../../content/interpret.ts';
import { readWard } from '../../content/read-ward.ts';
import { madePdf } from '../../formats/fixtures/made-pdf.ts';
import { barePdf } from '../../formats/pdf/bare-pdf.ts';
import { Refusal } from '../../formats/refusal.ts';
import { XmlError } from '../../formats/xml.ts';
import { attachmentFixes } from './attachments.ts';

vi.mock('../../formats/pdf/bare-pdf.ts');

const fixture = fileURLToPath(new URL('../fixtures/number-zero/content', import.meta.url));
let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'cổng phường '));
  await cp(fixture, home, { recursive: true });
  const ward = join(home, 'phuong-thu');
  for (const folder of ['files', 'news']) await mkdir(join(ward, folder), { recursive: true });
  await writeFile(join(ward, 'files/lich.pdf'), madePdf([[{ text: 'Lịch', x: 50, y: 700 }]]));
  await writeFile(
    join(ward, 'news/lich.md'),
    '---\ntitle: Lịch\npublished: 2026-08-21\n---\n\n[Lịch](../files/lich.pdf).\n',
  );
});
afterAll(() => rm(home, { recursive: true }));
beforeEach(() => void vi.mocked(barePdf).mockReset());

const fixes = async () => attachmentFixes(interpretWard(await readWard(home, 'phuong-thu')), undefined);

describe('a PDF that is to lose its author', () => {
  it.each([
    ['cannot be read', new Refusal('tệp PDF hỏng.')],
    ['holds an office file that cannot be read', new XmlError('malformed')],
  ])('is left alone where it %s', async (_, error) => {
    vi.mocked(barePdf).mockRejectedValue(error);
    expect(await fixes()).toEqual([]);
  });

  it('is not left alone where the program has a mistake', async () => {
    vi.mocked(barePdf).mockRejectedValue(new TypeError('lỗi của ta'));
    await expect(fixes()).rejects.toThrow('lỗi của ta');
  });
});
