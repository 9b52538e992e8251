import { afterEach, expect, it, vi } from 'vitest';
import { runDev } from './dev.ts';
import { runEdit } from './edit.ts';
import { runPublish } from './publish/publish.ts';
import { runStart } from './start.ts';
import { thisTerminal } from './terminal/ask.ts';

afterEach(() => vi.restoreAllMocks());

const commands = {
  dev: (args: readonly string[]) => runDev(args, thisTerminal()),
  edit: (args: readonly string[]) => runEdit(args, thisTerminal()),
  start: (args: readonly string[]) => runStart(args),
  publish: (args: readonly string[]) => runPublish(args),
};

it.each<[name: keyof typeof commands, args: string[], message: string]>([
  ['dev', ['--content', 'không có'], 'Lỗi: không có thư mục nội dung “không có”.'],
  ['dev', ['--port', '0'], 'Lỗi: cổng mạng “0” không phải một số từ 1 đến 65535, như 4321.'],
  ['edit', ['--content', 'không có'], 'Lỗi: không có thư mục nội dung “không có”.'],
  ['edit', ['--port', '70000'], 'Lỗi: cổng mạng “70000” không phải một số từ 1 đến 65535, như 4321.'],
  ['edit', ['--wards'], 'Lỗi: không có tùy chọn này: --wards.'],
  ['start', ['--content', 'không có'], 'Lỗi: không có thư mục nội dung “không có”.'],
  ['start', ['--port', 'abc'], 'Lỗi: cổng mạng “abc” không phải một số từ 1 đến 65535, như 4321.'],
  ['start', ['--port', '0'], 'Lỗi: cổng mạng “0” không phải một số từ 1 đến 65535, như 4321.'],
  ['start', ['--port', '70000'], 'Lỗi: cổng mạng “70000” không phải một số từ 1 đến 65535, như 4321.'],
  ['dev', ['--content', ''], 'Lỗi: giá trị không hợp lệ: --content <DIR>: đường dẫn để trống.'],
  ['publish', ['--to', ''], 'Lỗi: giá trị không hợp lệ: --to <DIR>: đường dẫn để trống.'],
  ['publish', ['--to', ' '], 'Lỗi: giá trị không hợp lệ: --to <DIR>: đường dẫn để trống.'],
  ['publish', ['--to', '--watch'], 'Lỗi: giá trị không hợp lệ: --to <DIR>: “--watch” không phải đường dẫn.'],
  [
    'publish',
    ['--to', 'web@may-chu:'],
    'Lỗi: giá trị không hợp lệ: --to <DIR>: “web@may-chu:” thiếu thư mục ở máy kia; viết như user@host:/srv/portal.',
  ],
])('%s %j ends with a message and status 2', async (name, args, message) => {
  let printed = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((printed += String(text))));
  vi.spyOn(process, 'exit').mockImplementation((status) => {
    throw new Error(`exit ${String(status)}`);
  });
  await expect(commands[name](args)).rejects.toThrow('exit 2');
  expect(printed).toBe(`${message}\nXem cách dùng: npm run ${name} -- --help\n`);
});
