import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FormJudge } from './form-changes.ts';

const now = Date.parse('2026-11-27T08:00:00+07:00');
let home: string;
let judge: FormJudge;

const news = (title: string, more = ''): string =>
  `---\ntitle: ${title}\npublished: 2026-11-20\n${more}---\n\nSáng thứ bảy, [mẫu đơn](../../files/mau.pdf) ở tổ 3.\n`;
const paper = (code: string): string =>
  `---\ntitle: Tổ chức tổng vệ sinh\ntype: thong-bao\ncode: ${code}\nissuer: Ủy ban nhân dân phường\nissued: 2026-11-20\npublished: 2026-11-20\n---\n\nNội dung.\n`;

const files = {
  'ward.yaml':
    'name: Phường Ven Sông\nauthority: Ủy ban nhân dân phường Ven Sông\ncity: Thành phố Mẫu\nurl: https://portal.example/ven-song/\n',
  'news/2026/don-rac.md': news('Dọn rác'),
  'news/2026/se-dang.md': news('Sẽ đăng', 'draft: true\n'),
  'news/2026/hong.md': '---\ntitle: Hỏng\npublished: 2026-11-20\nla: x\n---\n\nChữ.\n',
  'directives/2026/ve-sinh.md': paper('12/TB-UBND'),
  'pages/gioi-thieu.md': '---\ntitle: Giới thiệu\n---\n\nChữ.\n',
};

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'cong-phuong-judge '));
  for (const [path, text] of Object.entries(files)) {
    const file = join(home, 'ven-song', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  for (const name of ['mau.pdf', 'thua.pdf'])
    await cp('src/importers/fixtures/thong-bao.pdf', join(home, 'ven-song/files', name));
  judge = new FormJudge(home, 'ven-song');
});
afterAll(() => rm(home, { recursive: true, force: true }));

const refusals = async (path: string, content: string | Uint8Array | undefined): Promise<string> =>
  (await judge.judge([{ path, content }], now)).refusals.join('\n');

it.each<[string, string, string | undefined]>([
  ['a published text with other words', 'news/2026/don-rac.md', news('Dọn rác ven sông')],
  ['a new text', 'news/2026/moi.md', news('Bài mới')],
  [
    'a draft with mistakes',
    'news/2026/se-dang.md',
    '---\ntitle: Sẽ đăng\ndraft: true\nla: x\n---\n\n[hỏng](khong-co.md)\n',
  ],
  ['the removal of a draft', 'news/2026/se-dang.md', undefined],
  ['the removal of an attachment that no text has', 'files/thua.pdf', undefined],
])('%s: may be written', async (_name, path, content) => {
  expect(await refusals(path, content)).toBe('');
});

it.each<[string, string, string | undefined, RegExp]>([
  [
    'a published text with an unknown key',
    'news/2026/don-rac.md',
    news('Dọn rác', 'la: x\n'),
    /không dựng được với bài này.*\ndòng 4: .*la(?!.*Bản nháp)/s,
  ],
  [
    'a new text with an unknown key',
    'news/2026/moi.md',
    news('Mới', 'la: x\n'),
    /dòng 4: .*bật Bản nháp rồi lưu/s,
  ],
  ['a published text without a title', 'news/2026/don-rac.md', news(''), /title|tiêu đề/],
  [
    'a published text with a broken link',
    'news/2026/don-rac.md',
    news('Dọn rác').replace('mau.pdf', 'mat.pdf'),
    /mat\.pdf/,
  ],
  [
    'a published text that becomes a draft',
    'news/2026/don-rac.md',
    news('Dọn rác', 'draft: true\n'),
    /“Dọn rác” đã đăng nên không thành bản nháp/,
  ],
  ['the removal of a published text', 'news/2026/don-rac.md', undefined, /Chưa xóa “Dọn rác”.*Thu hồi/],
  ['the removal of a page', 'pages/gioi-thieu.md', undefined, /trang đã đăng/],
  ['the removal of a text whose form is not valid', 'news/2026/hong.md', undefined, /Chưa xóa/],
  [
    'the removal of an attachment of a published text',
    'files/mau.pdf',
    undefined,
    /mau\.pdf đang đăng cùng bài “Dọn rác”/,
  ],
])('%s: is refused in words', async (_name, path, content, words) => {
  expect(await refusals(path, content)).toMatch(words);
});

it('an attachment of a published text is not replaced; a new one is checked with its text', async () => {
  const pdf = await readFile('src/importers/fixtures/thong-bao.pdf');
  expect(await refusals('files/mau.pdf', pdf)).toContain('đang đăng cùng bài');
  const text = news('Dọn rác').replace('mau.pdf', 'moi.pdf');
  const both = (bytes: Uint8Array) =>
    judge.judge(
      [
        { path: 'files/moi.pdf', content: bytes },
        { path: 'news/2026/don-rac.md', content: text },
      ],
      now,
    );
  expect((await both(pdf)).refusals).toEqual([]);
  expect((await both(Buffer.from('không phải PDF'))).refusals.join()).toContain('moi.pdf');
});

it('a draft is saved with the messages of its mistakes, and mistakes of other files are not its own', async () => {
  const { refusals, messages } = await judge.judge(
    [{ path: 'news/2026/se-dang.md', content: news('Sẽ đăng', 'draft: true\nla: x\n') }],
    now,
  );
  expect(refusals).toEqual([]);
  expect(messages).toEqual([expect.stringContaining('dòng 5: ')]);
});

it('a text that makes another one wrong is refused: two papers of one number', async () => {
  expect(await refusals('directives/2026/ve-sinh-lai.md', paper('12/TB-UBND'))).toMatch(
    /^dòng 4: cùng số[^]*ve-sinh\.md: dòng 4: cùng số/m,
  );
});
