import { distance } from 'fastest-levenshtein';
import { foldSqueezed } from '../../language/folding.ts';
import { isUpper } from '../../language/letters.ts';
import { squeeze } from '../../language/text.ts';
import { bodies, posts, signs } from './signing-posts.ts';

// `PHÓ BÍ THƯ THƯỜNG TRỰC` is a deputy by itself.
const known = posts.flatMap(([post]) => (/^(?:PHÓ|THỨ|QUYỀN) /.test(post) ? [post] : [post, `PHÓ ${post}`]));
const lexicon = [
  ...known,
  ...signs.flatMap(([letters]) => {
    const after = letters === 'TM' ? [...bodies.map(([body]) => body), ...known] : known;
    return after.map((words) => `${letters}. ${words}`);
  }),
].map((phrase) => ({ phrase, key: key(phrase) }));
// A scan may lose the space between two words.
const lettersOf = (text: string): string => key(text).replaceAll(' ', '');
const byLetters = new Map(lexicon.map((entry) => [entry.key.replaceAll(' ', ''), entry.phrase]));
const byKey = new Map(lexicon.map((entry) => [entry.key, entry.phrase]));
const beginnings = known.map(key).filter((post) => post.length > 6);

// `TM.`, `T/M.`, `T.U.Q.`; and without the mark at the end where there are several letters.
const marked = signs.map(([letters]) => [...letters].join('\\s?[./]?\\s?')).join('|');
const unmarked = signs
  .filter(([letters]) => letters.length > 1)
  .map(([letters]) => [...letters].join('[./]?'))
  .join('|');
const sign = new RegExp(`^(?:(?:${marked})\\s?[./]\\s?|(?:${unmarked})\\s)(?=\\p{Lu})`, 'u');

/** Whether a line begins with the sign for whom someone signs: `TM.`, `KT.`, `TL.`, `TUQ.`, `T/M`, `Q.` */
export const hasSign = (text: string): boolean => sign.test(text);

/** Whether a line is a rank above a signature: `KT. CHỦ TỊCH`, `PHÓ BÍ THƯ THƯỜNG TRỰC`. */
export function isRank(text: string): boolean {
  const line = squeeze(text);
  if (line.length > 90 || !isUpper(line)) return false;
  if (sign.test(line)) return true;
  const own = key(line);
  return byKey.has(own) || beginnings.some((post) => own.startsWith(`${post} `) || own === post);
}

/** Whether a text is exactly one of the known ranks. */
export const isKnownRank = (text: string): boolean => byKey.has(key(text));

/**
 * The rank that a line of a scan most likely has: `NHỦ TỊCH` → `CHỦ TỊCH`, `= ÁNH VĂN PHÒNG` → `CHÁNH VĂN PHÒNG`. A line
 * that is a rank is returned as it is written. Undefined where no rank is near.
 */
export function mendRank(text: string): string | undefined {
  const words = text
    .replace(/[=|_~“”"'‘’<>*\\`]+|\.{2,}/g, ' ')
    .trim()
    .split(/\s+/);
  for (let skip = 0; skip <= Math.min(3, words.length - 1); skip += 1) {
    const line = words.slice(skip).join(' ');
    const known = byKey.get(key(line));
    if (known) return sameLetters(line, known) ? line : known;
    const spaced = hasSign(line) ? byLetters.get(lettersOf(line)) : undefined;
    if (spaced) return spaced;
    if (skip === 0 && isRank(line)) return line;
  }
  for (let skip = 0; skip <= Math.min(2, words.length - 1); skip += 1) {
    const own = key(words.slice(skip).join(' '));
    if (own.length < 6 || !isUpper(words.slice(skip).join(' '))) continue;
    const best = nearestRank(own);
    if (best) return best;
  }
  return undefined;
}

function nearestRank(own: string): string | undefined {
  let best: string | undefined;
  let least = 0.2;
  for (const { phrase, key: other } of lexicon) {
    const share = distance(own, other) / Math.max(own.length, other.length);
    if (share < least) [best, least] = [phrase, share];
  }
  return best;
}

/** Whether two texts have the same letters; ỦY and UỶ are the same. */
const sameLetters = (a: string, b: string): boolean => lettersOnly(a) === lettersOnly(b);
const lettersOnly = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll('UỶ', 'ỦY')
    .replace(/[^\p{L}]/gu, '');

function key(text: string): string {
  return foldSqueezed(text)
    .replace(/^t\s?[./]\s?m\b/, 'tm')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
