import { isSyllable } from '../letters.ts';

const tones: Readonly<Record<string, string>> = {
  ...{ s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' },
  ...{ 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' },
};
const [circumflex, horn, breve] = ['\u0302', '\u031b', '\u0306'];

/** The marks that a key sets, in Telex and in VNI, on the vowels that it may stand behind. */
const marks: readonly { key: string; on: string; mark: string }[] = [
  ...['a', 'e', 'o'].map((key) => ({ key, on: key, mark: circumflex })),
  { key: 'w', on: 'ou', mark: horn },
  { key: 'w', on: 'a', mark: breve },
  { key: '6', on: 'aeo', mark: circumflex },
  { key: '7', on: 'ou', mark: horn },
  { key: '8', on: 'a', mark: breve },
];

/**
 * A word that was typed in Telex or VNI with no keyboard for it, as it was meant: `TUYEETJ` is “TUYỆT”, `ma65t` is “mật”.
 * Undefined where no key sets a mark, or what comes of it is no Vietnamese syllable.
 */
export function fromKeys(typed: string): string | undefined {
  const letters: string[] = [];
  let tone = '';
  let isChanged = false;
  for (const letter of typed) {
    const small = letter.toLowerCase();
    const vowels = [...letters.keys()].filter((at) => /^[aeiouy]/i.test(letters[at]!));
    const rule = marks.find(
      ({ key, on }) => key === small && vowels.some((at) => isBareVowel(letters[at]!, on)),
    );
    if ((small === 'd' || small === '9') && letters.length === 1 && /^d$/i.test(letters[0]!))
      letters[0] = letters[0] === 'D' ? 'Đ' : 'đ';
    else if (rule) mark(letters, vowels, rule);
    else if (tones[small] !== undefined && vowels.length > 0 && tone === '') tone = tones[small];
    else {
      letters.push(letter);
      continue;
    }
    isChanged = true;
  }
  if (!isChanged) return undefined;
  const word = withTone(letters, tone).join('').normalize('NFC');
  return isSyllable(word) ? word : undefined;
}

const isBareVowel = (letter: string, on: string): boolean =>
  letter.length === 1 && on.includes(letter.toLowerCase());

/** Sets a mark on the last vowel that may have it; a horn on both of “uo”. */
function mark(
  letters: string[],
  vowels: readonly number[],
  { on, mark: sign }: { on: string; mark: string },
): void {
  const at = vowels.findLast((each) => isBareVowel(letters[each]!, on))!;
  letters[at] += sign;
  if (sign === horn && /^o/i.test(letters[at]!) && /^u$/i.test(letters[at - 1] ?? ''))
    letters[at - 1] += sign;
}

/** The letters with a tone on the vowel that has it: one with a mark, else the last but one, or the last before a consonant. */
function withTone(letters: readonly string[], tone: string): string[] {
  const isGlide = /^(?:gi|qu)$/i.test(letters.slice(0, 2).join(''));
  const all = [...letters.keys()].filter((at) => /^[aeiouy]/i.test(letters[at]!));
  const vowels = isGlide && all.length > 1 ? all.slice(1) : all;
  const last = vowels.at(-1);
  if (tone === '' || last === undefined) return [...letters];
  const bearer =
    vowels.findLast((at) => letters[at]!.length > 1) ??
    (last < letters.length - 1 || vowels.length === 1 ? last : vowels.at(-2)!);
  return letters.map((letter, at) => (at === bearer ? letter + tone : letter));
}
