import { expect, it } from 'vitest';
import { seal, unseal } from './sealed.ts';

it('a sealed text is read again with its secret alone', () => {
  const sealed = seal('bản nháp 2026/họp', 'một');
  expect(unseal(sealed, 'một')).toBe('bản nháp 2026/họp');
  expect(() => unseal(sealed, 'hai')).toThrow();
  expect(Buffer.from(sealed, 'base64').toString()).not.toContain('nháp');
  expect(seal('bản nháp 2026/họp', 'một')).not.toBe(sealed);
});
