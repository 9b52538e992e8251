import { describe, expect, it } from 'vitest';
import { codeToken, codeTokens } from './code-token.ts';

describe('the tokens of codes', () => {
  it.each([
    [['57-NQ/TW'], 'þ57ønqøtwþ þ57ønqþ'],
    [['…/UBND-VHXX'], 'þubndøvhxxþ'],
    [['45/QĐ-UBND', '45/KH-UBND'], 'þ45øqdøubndþ þ45øqdþ þ45økhøubndþ þ45økhþ'],
    [['giấy mời'], ''],
    [[], ''],
  ])('%j → %s', (codes, tokens) => {
    expect(codeTokens(codes)).toBe(tokens);
  });

  it('no token is the beginning of another', () => {
    expect(codeToken('455-qd').startsWith(codeToken('45-qd'))).toBe(false);
    expect(codeToken('45-qd-ubnd').startsWith(codeToken('45-qd'))).toBe(false);
  });

  it('stay one word as Pagefind reads words', () => {
    const token = codeToken('45-2025-nq-hdnd');
    expect(token).toMatch(/^[\p{Ll}\p{N}]+$/u);
    expect(token.normalize('NFD')).toBe(token);
    expect(token.toLowerCase()).toBe(token);
  });
});
