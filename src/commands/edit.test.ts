import { afterEach, describe, expect, it, vi } from 'vitest';
import { thisTerminal } from './ask.ts';
import { runEdit } from './edit.ts';

afterEach(() => vi.restoreAllMocks());

describe('a wrong call of edit', () => {
  it.each([
    [['--content', 'không có'], 'Lỗi: không có thư mục nội dung “không có”.'],
    [['--port', '70000'], 'Lỗi: cổng mạng “70000” không phải một số từ 1 đến 65535, như 4321.'],
    [['--wards'], 'Lỗi: không có tùy chọn này: --wards.'],
  ])('%j ends with a sentence and status 2', async (args, message) => {
    let told = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((told += String(text))));
    vi.spyOn(process, 'exit').mockImplementation((status) => {
      throw new Error(`exit ${String(status)}`);
    });
    await expect(runEdit(args, thisTerminal())).rejects.toThrow('exit 2');
    expect(told).toBe(`${message}\nXem cách dùng: npm run edit -- --help\n`);
  });
});
