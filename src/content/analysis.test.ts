import { describe, expect, test, vi } from 'vitest';
import { directiveSchema } from '../domain/schema/document.ts';
import { readBody } from '../markdown/read-body.ts';
import { rememberingAnalyst } from './analysis.ts';

const read = vi.hoisted(() => vi.fn());
vi.mock('../understanding/citations/citation.ts', async (original) => {
  const real: typeof import('../understanding/citations/citation.ts') = await original();
  return {
    ...real,
    readCitations: (...args: Parameters<typeof real.readCitations>) => (read(), real.readCitations(...args)),
  };
});

const front = directiveSchema.parse({
  title: 'Đôn đốc thực hiện nhiệm vụ',
  type: 'cong-van',
  issuer: 'Ủy ban nhân dân phường Mẫu',
  published: '2026-05-05',
  issued: '2026-05-04',
});
const body = `Thực hiện Công văn số 3197/UBND-VX ngày 17/12/2025 của UBND thành phố.\n\n## 1. Phòng Văn hóa - Xã hội\n\n- Báo cáo kết quả trước ngày 15/5/2026. ${process.pid}`;

describe('a text that has not changed is not read again', () => {
  test('from one command to the next, with the same result', () => {
    const first = rememberingAnalyst('content', 'thu-nghiem');
    const analysis = first.analyse({ body, data: front, units: [] }, readBody(body));
    expect(analysis.citations.map(({ code }) => code)).toEqual(['3197/UBND-VX']);
    expect(analysis.tasks.map(({ due }) => due)).toEqual(['2026-05-15']);
    expect(read).toHaveBeenCalledTimes(1);
    first.keep();

    const second = rememberingAnalyst('content', 'thu-nghiem');
    expect(second.analyse({ body, data: front, units: [] }, readBody(body))).toEqual(analysis);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['another word', `${body} Khẩn trương.`, front, []],
    ['another date', body, { ...front, issued: '2027-05-04' }, []],
    [
      'another unit of the ward',
      body,
      front,
      [{ id: 'van-hoa-xa-hoi', name: 'Phòng Văn hóa - Xã hội', aliases: [] }],
    ],
  ])('%s is', (_name, changed, data, units) => {
    const analyst = rememberingAnalyst('content', 'thu-nghiem');
    const before = read.mock.calls.length;
    analyst.analyse({ body: changed, data, units }, readBody(changed));
    expect(read).toHaveBeenCalledTimes(before + 1);
  });
  test('but with another version of the code or of a package it is', async () => {
    const first = rememberingAnalyst('content', 'thu-nghiem-2');
    first.analyse({ body, data: front, units: [] }, readBody(body));
    first.keep();
    const before = read.mock.calls.length;
    vi.resetModules();
    const versionOf = vi.fn((entry: string) => `other ${entry}`);
    vi.doMock('../cache/version.ts', () => ({ versionOf }));
    const { rememberingAnalyst: another } = await import('./analysis.ts');
    another('content', 'thu-nghiem-2').analyse({ body, data: front, units: [] }, readBody(body));
    expect(read).toHaveBeenCalledTimes(before + 1);
    // version.test.ts shows that this module goes through every room that an analysis depends on.
    expect(versionOf.mock.calls).toEqual([['src/content/interpret.ts']]);
  });
});
