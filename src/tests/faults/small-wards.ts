import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { testDate, filesOf } from '../portal/built-site.ts';

/** Writes wards of one directive with an attachment each into a content folder. */
export async function writeWards(content: string, wards: readonly string[], word = 'an ninh'): Promise<void> {
  for (const ward of wards) {
    await write(join(content, ward, 'ward.yaml'), [
      `name: Phường ${ward}`,
      `authority: Ủy ban nhân dân phường ${ward}`,
      'city: Thành phố Mẫu',
      `url: https://portal.example/${ward}/`,
    ]);
    await write(join(content, ward, 'directives/giu-gin.md'), [
      '---',
      'title: Về việc giữ gìn trật tự',
      'type: cong-van',
      `issuer: Ủy ban nhân dân phường ${ward}`,
      'published: 2026-05-05',
      'issued: 2026-05-04',
      'attachments: [{file: mau.pdf, title: Mẫu}]',
      '---',
      '',
      `Thực hiện Công văn số 3197/UBND-VX ngày 17/12/2025 của UBND thành phố về ${word}, theo mẫu kèm theo.`,
      '',
      '## 1. Phòng Văn hóa - Xã hội',
      '',
      '- Báo cáo kết quả trước ngày 15/5/2026.',
    ]);
    const file = join(content, ward, 'files/mau.pdf');
    await mkdir(dirname(file), { recursive: true });
    await copyFile('src/importers/fixtures/thong-bao.pdf', file);
  }
}

async function write(file: string, lines: readonly string[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${lines.join('\n')}\n`);
}

/** The arguments of a build of the wards into a folder. */
export const buildOf = (content: string, out: string, ...more: readonly string[]): string[] => [
  ...['--content', content, '--out', out, '--date', testDate],
  ...more,
];

/** The files of a folder by their paths, each as base64. */
export async function bytesIn(dir: string): Promise<Record<string, string>> {
  const files = await filesOf(dir);
  return Object.fromEntries(
    await Promise.all(
      files.sort().map(async (file) => [file, (await readFile(join(dir, file))).toString('base64')] as const),
    ),
  );
}
