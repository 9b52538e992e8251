/** A way to mistype one word of a text. */
export interface TypingFault {
  name: string;
  change: (text: string, random: () => number) => string;
}

const neighbours: Record<string, string> = {
  q: 'w', w: 'e', e: 'r', r: 't', t: 'y', y: 'u', u: 'i', i: 'o', o: 'p', a: 's', s: 'd', d: 'f', f: 'g', g: 'h', h: 'j', j: 'k', k: 'l', l: 'k', c: 'v', v: 'b', b: 'n', n: 'm', m: 'n',
}; // prettier-ignore

/** Changes one word of at least three letters that a rule can change. */
const inOneWord =
  (change: (word: string, place: number) => string): TypingFault['change'] =>
  (text, random) => {
    const words = text.split(' ');
    const start = Math.floor(random() * words.length);
    for (let step = 0; step < words.length; step += 1) {
      const at = (start + step) % words.length;
      const word = words[at]!;
      if (word.length < 3) continue;
      const changed = change(word, 1 + Math.floor(random() * (word.length - 2)));
      if (changed !== word) return words.with(at, changed).join(' ');
    }
    return text;
  };

const sound = (from: RegExp, to: (found: string) => string): TypingFault['change'] =>
  inOneWord((word) => word.replace(from, to));
const swapped =
  (one: string, other: string) =>
  (found: string): string =>
    found === one ? other : one;

export const faults: readonly TypingFault[] = [
  { name: 'dropped letter', change: inOneWord((word, at) => word.slice(0, at) + word.slice(at + 1)) },
  { name: 'doubled letter', change: inOneWord((word, at) => word.slice(0, at) + word.slice(at - 1)) },
  {
    name: 'swapped letters',
    change: inOneWord((word, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2)),
  },
  {
    name: 'neighbour key',
    change: inOneWord(
      (word, at) => word.slice(0, at) + (neighbours[word[at]!] ?? word[at]!) + word.slice(at + 1),
    ),
  },
  {
    name: 'hỏi and ngã',
    change: inOneWord((word) =>
      word
        .normalize('NFD')
        .replace(/[\u0309\u0303]/, swapped('\u0309', '\u0303'))
        .normalize('NFC'),
    ),
  },
  {
    name: 'd, gi, r',
    change: sound(/^(?:d|gi|r)(?=[aăâeêioôơuưy])/, (found) => (found === 'd' ? 'gi' : 'd')),
  },
  { name: 's, x', change: sound(/^[sx]/, swapped('s', 'x')) },
  { name: 'ch, tr', change: sound(/^(?:ch|tr)/, swapped('ch', 'tr')) },
  { name: 'n, l', change: sound(/^[nl](?![gh])/, swapped('n', 'l')) },
  { name: 'c, k', change: sound(/^[ck](?=[aăâeêiouôơưy])/, swapped('c', 'k')) },
];
