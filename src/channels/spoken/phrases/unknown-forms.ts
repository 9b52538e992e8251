/** Nouns that a writer may repeat before a short form: `Ban BCH`. */
const repeatedNouns: ReadonlySet<string> = new Set([
  'ban', 'sở', 'bộ', 'phòng', 'trạm', 'hội', 'đoàn', 'tổ', 'số', 'nhà', 'khu', 'người', 'ủy', 'cán', 'ứng', 'thẻ',
]); // prettier-ignore

/** The words of a short form without those that are written before it. */
export function withoutRepeat(said: string, before: string): string {
  const words = said.split(' ');
  const heard = before.toLowerCase();
  if (words.length < 2 || !heard.includes(words[0]!.toLowerCase())) return said;
  const written = heard.trimEnd().split(' ');
  for (let count = Math.min(words.length - 1, written.length); count > 0; count -= 1) {
    const opening = words.slice(0, count).map((word) => word.toLowerCase());
    const isRepeated = opening.join(' ') === written.slice(-count).join(' ');
    if (isRepeated && (count > 1 || repeatedNouns.has(opening[0]!))) return words.slice(count).join(' ');
  }
  return said;
}

/** Whether a word in capitals can be spoken like a name: no mark of Vietnamese, and vowels between its consonants. */
export const isName = (written: string): boolean =>
  /^[A-Z]{4,12}$/.test(written) &&
  !/[BCDFGHJKLMNPQRSTVWXZ]{3}/.test(written) &&
  (written.match(/[AEIOUY]/g)?.length ?? 0) >= written.length * 0.4;
