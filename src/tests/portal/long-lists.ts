import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { testContent } from '../test-content.ts';

/** Enough for several shards of the search index, and for a list with many numbered pages. */
export const newsCount = 560;

/** Writes the ward `phuong-dai`, which has one old directive and many news, below a folder of wards. */
export async function makeLongLists(contentDir: string): Promise<void> {
  const news = join(contentDir, 'phuong-dai/news');
  const directives = join(contentDir, 'phuong-dai/directives');
  for (const folder of [news, directives]) await mkdir(folder, { recursive: true });
  const empty = await readFile(join(testContent, 'phuong-trong/ward.yaml'), 'utf8');
  await writeFile(join(contentDir, 'phuong-dai/ward.yaml'), empty.replace('/phuong-trong/', '/phuong-dai/'));
  await writeFile(
    join(directives, 'cap-nuoc.md'),
    '---\ntitle: Cấp nước\ntype: thong-bao\ncode: 31/TB-UBND\nissuer: Ủy ban nhân dân phường Trống\nissued: 2024-12-30\npublished: 2024-12-30\n---\n\nNước chảy mạnh hơn.\n',
  );
  for (let index = 0; index < newsCount; index += 1) {
    const month = String(1 + (Math.floor(index / 28) % 10)).padStart(2, '0');
    const day = String(1 + (index % 28)).padStart(2, '0');
    const year = 2025 + Math.floor(index / 280);
    const text = `---\ntitle: Tổng vệ sinh lần ${index + 1}\npublished: ${year}-${month}-${day}\n---\n\nBà con cùng dọn dẹp.\n`;
    await writeFile(join(news, `tong-ve-sinh-${index + 1}.md`), text);
  }
}
