import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { cacheVariable } from '../cache/project.ts';
import { runPlan } from './plan.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'chia việc '));
  for (const [ward, files] of Object.entries({ 'an-bien': 900, 'cat-bi': 5, 'dong-hai': 5 })) {
    mkdirSync(join(root, 'content', ward, 'directives'), { recursive: true });
    for (let file = 0; file < files; file += 1)
      writeFileSync(join(root, 'content', ward, 'directives', `${file}.md`), '');
  }
  mkdirSync(join(root, 'empty'));
});
afterAll(() => rmSync(root, { recursive: true }));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Runs `npm run plan` in this process, in a folder of three wards. */
async function plan(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  vi.stubEnv(cacheVariable, join(root, 'cache'));
  const printed = { out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((printed.out += String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((printed.err += String(text))));
  vi.spyOn(process, 'exit').mockImplementation((status) => {
    throw new Ended(Number(status));
  });
  const content = args.includes('--content') ? [] : ['--content', join(root, 'content')];
  try {
    return { status: await runPlan([...args, ...content], process.stdout), ...printed };
  } catch (error) {
    if (error instanceof Ended) return { status: error.status, ...printed };
    throw error;
  }
}

class Ended extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`exit ${status}`);
    this.status = status;
  }
}

describe('npm run plan', () => {
  it('prints in one line which wards each machine builds', async () => {
    expect(await plan('--shards', '2')).toEqual({
      status: 0,
      out: '{"include":[{"shard":1,"wards":["an-bien"]},{"shard":2,"wards":["cat-bi","dong-hai"]}]}\n',
      err: '',
    });
  });

  it('leaves out shards without a ward', async () => {
    const { out } = await plan('--shards', '9');
    expect((JSON.parse(out) as { include: unknown[] }).include.length).toBe(3);
    expect((await plan('--shards', '9', '--content', join(root, 'empty'))).out).toBe('{"include":[]}\n');
  });

  it('says in Vietnamese how it is called', async () => {
    const { status, out } = await plan('--help');
    expect(status).toBe(0);
    expect(out).toMatch(/^Cách dùng: npm run plan -- \[tùy chọn\]/);
  });

  it.each([
    [[], 'Lỗi: thiếu tùy chọn: --shards <N>.'],
    [['--shards', '0'], 'Lỗi: giá trị không hợp lệ: --shards <N>: “0” không phải một số từ 1 đến 9999.'],
    [['--shards', '2', 'ai-quoc'], 'Lỗi: thừa đối số.'],
    [['--shards', '2', '--content', 'nope'], 'Lỗi: không có thư mục nội dung “nope”.'],
  ])('ends a wrong call with status 2: %j', async (args, message) => {
    expect(await plan(...args)).toEqual({
      status: 2,
      out: '',
      err: `${message}\nXem cách dùng: npm run plan -- --help\n`,
    });
  });
});
