import { expect, it } from 'vitest';
import { printable } from './printable.ts';

it.each([
  ['Phường Ái Quốc: “31/12/2025”', 'Phường Ái Quốc: “31/12/2025”'],
  ['a\nb\r\u001b[2Kc\0\u0085', String.raw`a\u000ab\u000d\u001b[2Kc\u0000\u0085`],
  ['a\u202egnp.exe\u2066', String.raw`a\u202egnp.exe\u2066`],
  ['::error::x', ': :error::x'],
  ['  ::add-mask::x', '  : :add-mask::x'],
  ['a ::error::x', 'a ::error::x'],
  [
    'a ##[error]b ##vso[task.setvariable]c ##teamcity[x]',
    'a # #[error]b # #vso[task.setvariable]c # #teamcity[x]',
  ],
  ['## 1. Mục [mẫu](x)', '## 1. Mục [mẫu](x)'],
])('%j is printed as %j', (text, printed) => {
  expect(printable(text)).toBe(printed);
});
