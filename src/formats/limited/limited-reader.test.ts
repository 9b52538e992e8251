import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../refusal.ts';
import type { OddTask } from './fixtures/odd-thread.ts';
import { LimitedReader } from './limited-reader.ts';

const patience = 2000;
const reader = new LimitedReader<OddTask, string, string>(
  new URL('./fixtures/odd-thread.ts', import.meta.url),
  { patience, heap: 50, most: 3000 },
);

describe('a file that is read in limits', () => {
  it('gives its answer, and what is told before', async () => {
    const news: string[] = [];
    expect(await reader.read('answer', (each) => news.push(each))).toBe('xong');
    expect(news).toEqual(['nửa tệp']);
  });

  it('has as much time for each page', async () => {
    expect(await reader.read('pages')).toBe('xong');
  });

  it.each<[OddTask, string]>([
    ['hang', 'tệp đọc mãi không xong từ trang 3; hãy tách hoặc xuất lại tệp.'],
    ['swell', 'tệp cần quá nhiều bộ nhớ để đọc; hãy tách hoặc xuất lại tệp.'],
    ['refuse', 'tệp trống.'],
    ['stray', 'tệp hỏng hoặc lồng nhau quá sâu, không đọc được; hãy mở bằng phần mềm khác và lưu lại.'],
  ])('is refused, and the next one is read: %s', async (task, why) => {
    await expect(reader.read(task)).rejects.toThrow(new Refusal(why));
    await expect(reader.read(task)).rejects.toBeInstanceOf(Refusal);
    expect(await reader.read('answer')).toBe('xong');
  });

  it('is refused where the process holds more than it may', async () => {
    const small = new LimitedReader<OddTask, string>(new URL('./fixtures/odd-thread.ts', import.meta.url), {
      patience,
      heap: 50,
      most: 1,
    });
    await expect(small.read('hang')).rejects.toThrow('tệp cần quá nhiều bộ nhớ để đọc');
  });

  it('rejects with a mistake of the program as it is', async () => {
    const error = (await reader.read('fail').catch((each: unknown) => each)) as Error;
    expect(error).not.toBeInstanceOf(Refusal);
    expect(error.stack).toMatch(/^TypeError: không phải lỗi của tệp\n {4}at /);
  });

  it('harms no other by what it does after its end', async () => {
    expect(await reader.read('breakLater')).toBe('xong');
    await sleep(300);
    expect(await reader.read('answer')).toBe('xong');
  });
});
