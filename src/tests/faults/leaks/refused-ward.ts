import { join } from 'node:path';
import { Marks } from './marks.ts';
import { writeNew } from './write-new.ts';

/** Writes a ward with papers that are refused. @returns the words in them, in none of which a message has a place */
export async function writeRefusedWard(content: string, ward: string): Promise<Marks> {
  const marks = new Marks();
  const word = (place: string): string => marks.of(`refused: ${place}`);
  const paper = (title: string, ...body: string[]): Buffer =>
    Buffer.from(
      `---\ntitle: Thông báo ${word(title)}\ntype: thong-bao\nissuer: Ủy ban nhân dân phường Dấu\nissued: 2026-11-10\npublished: 2026-11-10\n---\n\n${body.join('\n\n')}\n`,
    );
  const files = {
    'ward.yaml': Buffer.from(
      `name: Phường Dấu\nauthority: Ủy ban nhân dân phường Dấu\ncity: Thành phố Mẫu\nurl: https://portal.example/${ward}/\n`,
    ),
    'directives/2026/mat.md': paper(
      'title of a secret paper',
      'MẬT',
      `Chỗ ${word('text of a secret paper')}  kín.`,
    ),
    'directives/2026/so.md': paper(
      'title of a paper with a number',
      `Ông ${word('the owner of a number')}  , số định danh 001300000019, xem [hồ sơ](../../files/${word('a link beside a number')}.pdf).`,
    ),
    'directives/2026/lien-ket.md': paper(
      'title of a paper with a password',
      `Xem [kho](https://ten:${word('a password')}@kho.example/).`,
    ),
  };
  for (const [path, bytes] of Object.entries(files)) await writeNew(join(content, ward, path), bytes);
  return marks;
}
