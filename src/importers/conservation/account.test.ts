import { describe, expect, it } from 'vitest';
import { paperDocx } from '../../bench/paper-docx.ts';
import { notice } from '../fixtures/notice.ts';
import type { Omission, PaperText, UnderstoodPaper } from '../paper.ts';
import { readPaperFile } from '../readers/read.ts';
import { understand } from '../understand.ts';
import type { LetterAccount } from './account.ts';
import { accountFor } from './account.ts';

const sentences = [
  'Sáng thứ Bảy, các tổ dân phố quét dọn đường, ngõ và tưới cây trước cửa nhà mình.',
  'Trạm Y tế phát thuốc diệt muỗi cho từng hộ, hướng dẫn cách pha và cách dùng.',
  'Công ty Cây xanh cắt tỉa cành khô trên phố Mơ và phố Mận trước ngày 14 tháng 3.',
];
const text = `ỦY BAN NHÂN DÂN
PHƯỜNG HOA SEN
Số: 7/TB-UBND

Hoa Sen, ngày 02 tháng 3 năm 2026

THÔNG BÁO
Về việc tổng vệ sinh

${sentences.join('\n\n')}

Nơi nhận:
- Các tổ dân phố;
- Lưu: VT.

CHỦ TỊCH

Lê Thị Na
`;
const refuse = (): Promise<never> => Promise.reject(new Error('no picture'));
const txt = new TextEncoder().encode(text);
const read = async (name: string, bytes: Uint8Array): Promise<[PaperText, UnderstoodPaper]> => {
  const paper = await readPaperFile(name, bytes, refuse);
  return [paper, understand(paper)];
};

/** Accounts for the text above where the draft is another than it should be. */
async function accountAfter(change: (found: UnderstoodPaper) => UnderstoodPaper): Promise<LetterAccount> {
  const [paper, found] = await read('x.txt', txt);
  return await accountFor(change(found), paper, txt, new Map());
}
const body = (change: (body: string) => string) => (found: UnderstoodPaper) => ({
  ...found,
  body: change(found.body),
});
const texts = ({ lost, added, moved }: LetterAccount): string[][] =>
  [lost, added, moved].map((places) => places.map((place) => place.text));

describe('the account of a paper', () => {
  it('is even where nothing is lost', async () => {
    const account = await accountAfter((found) => found);
    expect(texts(account)).toEqual([[], [], []]);
    expect(account.isShort).toBe(false);
    expect(account.omitted).toMatchObject([{ name: 'letterhead' }, { name: 'signature-note', count: 7 }]);
  });

  it.each<[string, (found: UnderstoodPaper) => UnderstoodPaper, string[][]]>([
    ['a lost sentence', body((all) => all.replace(sentences[1]!, '')), [[sentences[1]!], [], []]],
    ['a lost word', body((all) => all.replace('từng ', '')), [['từng'], [], []]],
    ['a lost number', body((all) => all.replace('14', '')), [['14'], [], []]],
    ['a doubled sentence', body((all) => `${all}\n\n${sentences[2]}`), [[], [sentences[2]!], []]],
    ['an invented word', body((all) => `${all}\n\nMuộn nhất`), [[], ['Muộn nhất'], []]],
    [
      'sentences in another order',
      body((all) => all.replace(sentences[0]!, '') + `\n\n${sentences[0]}`),
      [[], [], [sentences[0]!]],
    ],
    [
      'a lost recipient',
      (found) => ({ ...found, recipients: found.recipients.slice(1) }),
      [['Các tổ dân phố;'], [], []],
    ],
    [
      'a lost omission',
      (found) => ({
        ...found,
        omitted: found.omitted.filter(({ name }: Omission) => name !== 'signature-note'),
      }),
      [['Nơi nhận:'], [], []],
    ],
  ])('%s', async (_, change, found) => {
    const account = await accountAfter(change);
    expect(texts(account)).toEqual(found);
    if (found[2]!.length === 0) expect(account.isShort).toBe(true);
  });

  it('minds no Markdown', async () => {
    const marked = body((all) =>
      all
        .replace('Trạm Y tế', '[**Trạm** *Y tế*](https://tram.example/y_te(1))')
        .replace('phố Mơ', 'phố Mơ[^1] ![cây](image:0)')
        .replace('14 tháng 3.', '14\\. tháng 3\\.\n\n[^1]:')
        .replace(/^/, '## '),
    );
    expect(texts(await accountAfter(marked))).toEqual([[], [], []]);
  });

  it('does not ask Word for the numbers that it only shows', async () => {
    const bytes = paperDocx(notice);
    const [paper, found] = await read('x.docx', bytes);
    expect(found.body).toContain('## 1. Các tổ dân phố');
    expect(texts(await accountFor(found, paper, bytes, new Map()))).toEqual([[], [], []]);
  });
});
