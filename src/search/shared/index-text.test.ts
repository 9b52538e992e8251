import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../language/folding.ts';
import { fromIndexText, toIndexText } from './index-text.ts';

describe('a text in the index', () => {
  it.each([
    ['đường', 'ḍường'],
    ['HĐND', 'HḌND'],
    ['đường'.normalize('NFD'), 'ḍường'],
    ['sức khỏe', 'sức khỏe'],
    ['Paṇḍita', 'Paṇd\u0323ita'],
  ])('%s → %s', (text, indexed) => {
    expect(toIndexText(text)).toBe(indexed);
    expect(fromIndexText(indexed)).toBe(text.normalize('NFC'));
  });

  it('can be read back, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fromIndexText(toIndexText(text))).toBe(text.normalize('NFC'));
      }),
    );
  });

  it('folds as Pagefind folds it', () => {
    const folded = toIndexText('Đôn đốc').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    expect(folded).toBe(foldLetters('Đôn đốc'));
  });
});
