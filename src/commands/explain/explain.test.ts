import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { cacheVariable } from '../../cache/project.ts';
import { testContent } from '../../tests/test-content.ts';
import { runExplain } from './explain.ts';
import type { Explanation } from './explanation.ts';

const home = mkdtempSync(join(tmpdir(), 'giai thich '));
vi.stubEnv(cacheVariable, join(home, 'nhớ'));
afterAll(() => rmSync(home, { recursive: true }));

const content = join(home, 'nội dung');
cpSync(join(testContent, 'phuong-mau'), join(content, 'phuong-thu'), { recursive: true });
const write = (name: string, front: string, body: string): void =>
  writeFileSync(
    join(content, 'phuong-thu', 'directives', `${name}.md`),
    `---\ntitle: Phân công trực đêm\ntype: thong-bao\nissuer: Ủy ban nhân dân phường Thử\nissued: 2026-08-20\npublished: 2026-08-21\n${front}---\n\n${body}\n`,
  );
write(
  'truc-dem',
  'code: 77/TB-UBND\ntasks:\n  - unit: Tổ 5\n    text: Dọn nhà văn hóa\n    role: support\n',
  'Căn cứ Kế hoạch số 12/KH-UBND ngày 05/8/2026 của UBND phường.\n\n## 1. Công an phường\n\n- Tuần tra quanh chợ, hoàn thành trước ngày 15/9/2026.\n- Thường xuyên nhắc nhở các hộ kinh doanh.\n- Bảo vệ lễ hội diễn ra trong tháng 9/2026.',
);
write('truc-dem-hai', 'code: 78/TB-UBND\nprogres: {}\n', 'Chữ.');

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const status = await runExplain([...args, '--content', content], out, err);
  return { status, out: String(out.read() ?? ''), err: String(err.read() ?? '') };
}

describe('a document is found', () => {
  it.each<[how: string, name: string]>([
    ['by its name', 'phuong-thu/directives/truc-dem'],
    ['by its reference', 'directives/truc-dem'],
    ['by the end of its reference', 'truc-dem'],
    ['by its name with the ending', 'phuong-thu/directives/truc-dem.md'],
    ['by its path', resolve(content, 'phuong-thu/directives/truc-dem.md')],
    ['by its code', '77/TB-UBND'],
    ['by its code in another spelling', '77 / tb-ubnd'],
  ])('%s', async (_, name) => {
    const { status, out } = await run(name, '--json');
    const explained = JSON.parse(out) as Explanation[];
    expect([status, explained.map(({ document }) => document)]).toEqual([
      0,
      ['phuong-thu/directives/truc-dem'],
    ]);
  });
});

it('prints the rule that decided, and the words that it went by', async () => {
  const { out } = await run('77/TB-UBND');
  for (const line of [
    'phuong-thu/directives/truc-dem: Phân công trực đêm',
    'Nhiệm vụ (4):',
    'Công an phường (chủ trì): “Tuần tra quanh chợ, hoàn thành trước ngày 15/9/2026.”',
    'mã: tuan-tra-quanh-cho-hoan-thanh-',
    'hạn: 15/09/2026, vì: ',
    'không phải hạn: “trong tháng 9/2026”, vì: ngày diễn ra một sự kiện [an event]',
    'Tổ 5 (phối hợp): “Dọn nhà văn hóa”',
    'vì: người biên tập thêm trong khóa tasks [added-by-editor]: “Tổ 5”',
    'Câu đã xét mà không phải nhiệm vụ',
    'Dẫn chiếu (1):',
    '12/KH-UBND, Kế hoạch, ngày 05/08/2026, của UBND phường',
    'căn cứ, ở phần mở đầu, vì: có số, ký hiệu [a code]: “Kế hoạch số 12/KH-UBND”',
    'Số và chữ viết tắt khi đọc trên loa',
    '“UBND” đọc là “Ủy ban nhân dân”',
  ])
    expect(out).toContain(line);
});

it('explains several documents at once, and says of which it cannot be done', async () => {
  const { status, out, err } = await run('truc-dem', 'directives/truc-dem-hai', '2026/lich-thu-gom-rac');
  expect(status).toBe(1);
  expect(out.match(/^phuong-thu.*$/gm)).toEqual([
    'phuong-thu/directives/truc-dem: Phân công trực đêm',
    expect.stringContaining('phuong-thu/directives/2026/lich-thu-gom-rac: '),
  ]);
  expect(err).toContain('truc-dem-hai.md: phần đầu tệp có lỗi nên chưa đọc được');
});

it('every rule that decides in the model ward has a sentence', async () => {
  const files = ['directives', 'plans', 'news'].flatMap((folder) =>
    readdirSync(resolve(testContent, 'phuong-mau', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(content, 'phuong-thu', folder, file)),
  );
  const { out } = await run(...files, '--json');
  const reasons = (JSON.parse(out) as Explanation[]).flatMap(({ tasks, passed, citations, phrases }) => [
    ...tasks.flatMap(({ reason, deadline, otherTimes }) => [
      ...[reason, ...otherTimes],
      ...(deadline ? [deadline] : []),
    ]),
    ...[...passed, ...phrases, ...citations.flatMap(({ places }) => places)],
  ]);
  expect(reasons.length).toBeGreaterThan(500);
  expect([...new Set(reasons.filter(({ why }) => why === undefined).map(({ rule }) => rule))]).toEqual([]);
});

it('a name that no document has is a wrong call, with the nearest name', async () => {
  let printed = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((printed += String(text))));
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended');
  });
  await run('phuong-thu/directives/truc-demm');
  expect(exit).toHaveBeenCalledWith(2);
  expect(printed).toContain('Lỗi: không có văn bản nào là “phuong-thu/directives/truc-demm”');
  expect(printed).toContain('có phải “phuong-thu/directives/truc-dem”?');
});
