import type * as FileSystem from 'node:fs';
import { readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseMarkdownFile } from '../yaml/front-matter.ts';
import { asText, WardFolder } from './fixtures/ward-folder.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof FileSystem>();
  return { ...fs, readFileSync: vi.fn(fs.readFileSync) };
});
vi.mock(import('../yaml/front-matter.ts'), async (original) => {
  const real = await original();
  return { ...real, parseMarkdownFile: vi.fn(real.parseMarkdownFile) };
});

const wardFile = 'name: Phường Thử\nauthority: UBND\ncity: Mẫu\nurl: https://portal.example/thu/\n';
const units = 'units:\n  - id: van-hoa\n    name: Phòng Văn hóa - Xã hội\n';
const directive = (title: string, more = ''): string =>
  [
    ...['---', `title: ${title}`, 'type: cong-van', 'issuer: Ủy ban nhân dân phường Thử'],
    ...['published: 2026-05-05', 'issued: 2026-05-04', '---', ''],
    ...['Thực hiện Công văn số 3197/UBND-VX ngày 17/12/2025 của UBND thành phố.', ''],
    ...['## 1. Phòng Văn hóa - Xã hội', '', `- Báo cáo kết quả trước ngày 15/5/2026.${more}`],
  ].join('\n');
const news = '---\ntitle: Tin\npublished: 2026-05-05\n---\n\nXem [tệp](../files/a.pdf).\n';

let folder: WardFolder;

beforeEach(async () => {
  folder = new WardFolder();
  folder.write('ward.yaml', wardFile);
  folder.write('directives/a.md', directive('Về việc A'));
  folder.write('directives/b.md', directive('Về việc B'));
  folder.write('news/c.md', news);
  folder.write('files/a.pdf', '%PDF-1.4 a');
  await folder.read();
});
afterEach(() => folder.remove());

/** The Markdown files that a reading opens, and how many it parses. */
async function work(read = () => folder.read()): Promise<{ opened: string[]; parsed: number }> {
  vi.mocked(readFileSync).mockClear();
  vi.mocked(parseMarkdownFile).mockClear();
  const result = await read();
  const work = {
    opened: vi
      .mocked(readFileSync)
      .mock.calls.map(([path]) => String(path).slice(folder.path('').length + 1))
      .filter((path) => path.endsWith('.md'))
      .sort(),
    parsed: vi.mocked(parseMarkdownFile).mock.calls.length,
  };
  expect(asText(result)).toBe(asText(await folder.readFresh()));
  return work;
}

const replaced = (text: string): void => {
  folder.write('b.md', text);
  renameSync(folder.path('b.md'), folder.path('directives/a.md'));
};

describe('a command reads', () => {
  it.each<[string, () => void, string[], number]>([
    ['nothing where nothing changed', () => undefined, [], 0],
    [
      'a changed file alone',
      () => folder.write('directives/a.md', directive('Về việc A', ' Khẩn trương.')),
      ['directives/a.md'],
      1,
    ],
    [
      'a file that was only touched, without parsing it',
      () => folder.write('directives/a.md', directive('Về việc A')),
      ['directives/a.md'],
      0,
    ],
    [
      'a file of the same size and time',
      () =>
        folder.keepingTime('directives/a.md', () => folder.write('directives/a.md', directive('Về việc C'))),
      ['directives/a.md'],
      1,
    ],
    [
      'a file in its place of the same size and time',
      () => folder.keepingTime('directives/a.md', () => replaced(directive('Về việc C'))),
      ['directives/a.md'],
      1,
    ],
    [
      'a file that was removed and written again',
      () => {
        rmSync(folder.path('directives/a.md'));
        folder.write('directives/a.md', directive('Về việc C'));
      },
      ['directives/a.md'],
      1,
    ],
    [
      'a new file alone',
      () => folder.write('directives/d.md', directive('Về việc D')),
      ['directives/d.md'],
      1,
    ],
    [
      'a renamed file alone',
      () => renameSync(folder.path('directives/a.md'), folder.path('directives/d.md')),
      ['directives/d.md'],
      1,
    ],
    ['nothing where a file was removed', () => rmSync(folder.path('directives/a.md')), [], 0],
    [
      'no text where ward.yaml changed',
      () => folder.write('ward.yaml', `${wardFile}phone: 0220 3 000 000\n`),
      [],
      0,
    ],
    [
      'all texts where the units changed, which tasks are read with',
      () => folder.write('ward.yaml', wardFile + units),
      ['directives/a.md', 'directives/b.md', 'news/c.md'],
      3,
    ],
    ['no text where an attachment changed', () => folder.write('files/a.pdf', '%PDF-1.4 b'), [], 0],
  ])('%s', async (_what, change, opened, parsed) => {
    change();
    expect(await work()).toEqual({ opened, parsed });
    expect(await work()).toEqual({ opened: [], parsed: 0 });
  });

  it('all files again that were changed just before they were read', async () => {
    const all = ['directives/a.md', 'directives/b.md', 'news/c.md'];
    folder.clockAhead(0);
    folder.write('directives/a.md', directive('Về việc C'));
    expect(await work()).toEqual({ opened: all, parsed: 1 });
    expect(await work()).toEqual({ opened: all, parsed: 0 });
    folder.clockAhead(60);
    expect(await work()).toEqual({ opened: all, parsed: 0 });
    expect(await work()).toEqual({ opened: [], parsed: 0 });
  });

  it.each([
    ['with a mistake in its form', '---\ntitle: A\nissued: hôm qua\n---\n'],
    ['that is not UTF-8', Buffer.from(news.replace('Tin', 'Ti\xf4n'), 'latin1')],
  ])('a file again %s', async (_what, bytes) => {
    folder.write('news/c.md', bytes);
    expect(await work()).toEqual({ opened: ['news/c.md'], parsed: 1 });
    expect(await work()).toEqual({ opened: ['news/c.md'], parsed: 1 });
  });

  it('a file at its first use, and nothing of it if it has changed since', async () => {
    const [first, second] = (await folder.read()).documents;
    folder.write('directives/a.md', directive('Về việc C'));
    expect(first!.data).toMatchObject({ title: 'Về việc A' });
    expect(first!.tasks.map(({ due }) => due)).toEqual(['2026-05-15']);
    expect(() => first!.text).toThrow('directives/a.md vừa được sửa trong lúc lệnh đang chạy; hãy chạy lại');
    expect(second!.facts.headings).toHaveLength(1);
  });
});

describe('the next reading of a command', () => {
  it('has the same documents where their files are the same', async () => {
    const before = (await folder.read()).documents;
    folder.write('directives/a.md', directive('Về việc C'));
    const { opened, parsed } = await work(() => folder.readAgain());
    expect({ opened, parsed }).toEqual({ opened: ['directives/a.md'], parsed: 1 });
    const after = (await folder.readAgain()).documents;
    expect(after.map((document, index) => document === before[index])).toEqual([false, true, true]);
  });
});

describe('what is kept', () => {
  const written = async (change: () => void): Promise<string[]> => {
    const before = folder.cached();
    change();
    await folder.read();
    return [...folder.cached()]
      .filter(([path, time]) => before.get(path) !== time)
      .map(([path]) => path.replace(/^.*\//, '').replace(/\d+$/, 'N'))
      .sort();
  };

  it.each<[string, () => void, string[]]>([
    ['nothing where nothing changed', () => undefined, []],
    [
      'no tasks where they are the same',
      () => folder.write('directives/a.md', directive('Về việc C')),
      ['documents-N'],
    ],
    [
      'one part where a text changed',
      () => folder.write('directives/a.md', directive('Về việc A', ' Khẩn trương.')),
      ['documents-N', 'tasks-N'],
    ],
    ['one part where a text was removed', () => rmSync(folder.path('news/c.md')), ['documents-N', 'tasks-N']],
    ['files where one changed', () => folder.write('files/a.pdf', '%PDF-1.4 b'), ['files-N']],
  ])('is written anew: %s', async (_what, change, parts) => {
    expect(await written(change)).toEqual(parts);
    expect(await written(() => undefined)).toEqual([]);
  });
});

describe('an attachment', () => {
  const seen = async () => (await folder.read()).source.files.get('a.pdf');

  it.each<[string, () => void]>([
    ['has other bytes', () => folder.write('files/a.pdf', 'không phải PDF')],
    [
      'has other bytes of the same size and time',
      () => folder.keepingTime('files/a.pdf', () => folder.write('files/a.pdf', 'PDF%-1.4 a')),
    ],
    [
      'is a link to another file',
      () => {
        folder.write('files/b.pdf', '%PDF-1.4 b');
        rmSync(folder.path('files/a.pdf'));
        symlinkSync('b.pdf', folder.path('files/a.pdf'));
      },
    ],
  ])('is read again where it %s', async (_what, change) => {
    const before = await seen();
    change();
    const after = await seen();
    expect(after?.digest).not.toBe(before?.digest);
    expect(after).toEqual((await folder.readFresh()).source.files.get('a.pdf'));
  });
});
