import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Enough for the newest page of a list and two numbered pages before it. */
const newsCount = 65;

/** Writes the ward `phuong-dai`, whose list of news has several pages, below a folder of wards. */
export async function makeLongLists(contentDir: string): Promise<void> {
  const news = join(contentDir, 'phuong-dai/news');
  await mkdir(news, { recursive: true });
  const empty = await readFile('src/tests/portal/fixtures/phuong-trong/ward.yaml', 'utf8');
  await writeFile(join(contentDir, 'phuong-dai/ward.yaml'), empty.replace('/phuong-trong/', '/phuong-dai/'));
  for (let index = 0; index < newsCount; index += 1) {
    const day = String(1 + (index % 28)).padStart(2, '0');
    const month = String(1 + Math.floor(index / 28)).padStart(2, '0');
    const text = `---\ntitle: Tổng vệ sinh lần ${index + 1}\npublished: 2026-${month}-${day}\n---\n\nBà con cùng dọn dẹp.\n`;
    await writeFile(join(news, `tong-ve-sinh-${index + 1}.md`), text);
  }
}
