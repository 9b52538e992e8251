import { expect, it } from 'vitest';
import { hiddenText, hideText } from './hidden-text.ts';

it.each(['van-ban/2026/lich-moi/', 'replaced'])('%s is one word, and is read again', (text) => {
  expect(hideText(text)).toMatch(/^þ[0-9a-f]+þ$/);
  expect(hiddenText(hideText(text))).toBe(text);
});

it.each(['', 'þþ', 'van-ban/', 'þ7þ'])('“%s” has no hidden text', (word) => {
  expect(hiddenText(word)).toBeUndefined();
});
