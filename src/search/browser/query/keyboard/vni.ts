import type { SyllableKeys } from './spell.ts';

const marksOf: Readonly<Record<string, string>> = { 6: 'âêô', 7: 'ơư', 8: 'ă' };

/**
 * Reads a word as VNI keys: `d9u7o7ng2` → `đường`. The digits may be at the end: `duong972`. Undefined if it has no such
 * digit, or two tones, as the numbers in `to12` and in codes have.
 */
export function readVni(word: string): SyllableKeys | undefined {
  if (!/^[a-z]+\d[a-z\d]*$/.test(word)) return undefined;
  const digits = word.replace(/[a-z]/g, '');
  const letters = word.replace(/\d/g, '');
  if (/0|([1-689]).*\1/.test(digits)) return undefined;
  const bar = digits.includes('9');
  const toned = [...digits].filter((digit) => digit <= '5');
  if (toned.length > 1 || (bar && !letters.startsWith('d'))) return undefined;
  const marks = [...digits].flatMap((digit) => marksOf[digit] ?? []);
  return { letters, bar, marks, tone: Number(toned[0] ?? 0) };
}
