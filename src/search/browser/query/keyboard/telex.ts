import type { SyllableKeys } from './spell.ts';

const tones = 'sfrxj';
const hats: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };

/**
 * Reads a word as Telex keys: `dduwowngf` → `đường`. The keys of tones and marks may be at the end: `duongdwf`.
 * Undefined if it has no such key, or if a key was typed again to undo it (`ass` is `as`).
 * @param far whether the second a, e or o may be after other letters: `caan`, and `cana`
 */
export function readTelex(word: string, far: boolean): SyllableKeys | undefined {
  const [, start = '', rest = ''] = /^([b-df-hj-np-tvxz]*)([aeiouyw][a-z]*)$/.exec(word) ?? [];
  if (rest === '') return undefined;
  let bar = start === 'dd';
  let letters = bar ? 'd' : start;
  let tone = 0;
  const marks: string[] = [];
  for (const [place, key] of [...rest].entries()) {
    const before = rest.charAt(place - 1);
    const vowels = letters.slice(bar ? 1 : start.length);
    if (tones.includes(key)) {
      if (before === key) return undefined;
      tone = tones.indexOf(key) + 1;
    } else if (key === 'z') {
      if (tone === 0) return undefined;
      tone = 0;
    } else if (key === 'd' && letters.startsWith('d') && !bar) bar = true;
    else if (key === 'w') {
      if (before === 'w') return undefined;
      const held = /[aou]/.test(vowels);
      if (!held) letters += 'u';
      marks.push(held ? 'ăơư' : 'ư');
    } else if (key in hats && vowels.includes(key) && (far || vowels.endsWith(key))) {
      const hat = hats[key]!;
      // The third one is the second letter of `xoong`.
      if (marks.includes(hat)) {
        marks.splice(marks.indexOf(hat), 1);
        letters += key;
      } else marks.push(hat);
    } else letters += key;
  }
  return letters === word ? undefined : { letters, bar, marks, tone };
}
