import { expect, it } from 'vitest';
import { fromKeys } from './typed-keys.ts';

it.each([
  ['maajt', 'mật'],
  ['MAATJ', 'MẬT'],
  ['ma65t', 'mật'],
  ['MA6T5', 'MẬT'],
  ['TUYEETJ', 'TUYỆT'],
  ['Toois', 'Tối'],
  ['nguwowif', 'người'],
  ['DDUWOWCJ', 'ĐƯỢC'],
  ['hoar', 'hỏa'],
  ['lieeuj', 'liệu'],
  ['d9o65', 'độ'],
  ['giuwx', 'giữ'],
  ['quyeets', 'quyết'],
  ['cao1', 'cáo'],
  ['MAAST', 'MẤT'],
])('%s is “%s”', (typed, meant) => expect(fromKeys(typed)).toBe(meant.normalize('NFC')));

it.each(['tin', 'www', 'khu3x', 'class', 'HTTPS'])('%s is no typed word', (word) =>
  expect(fromKeys(word)).toBeUndefined(),
);
