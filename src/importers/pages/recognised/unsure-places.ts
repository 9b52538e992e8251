import { tidy } from '../../../language/letters.ts';
import { greatest, least } from '../../../language/lists/long-lists.ts';
import type { Doubt, UnsurePlace } from '../../paper.ts';
import type { Segment } from '../sheet.ts';

const sureWord = 70;
const sureLine = 75;
/** Words of context on each side. */
const around = 3;

interface Word {
  text: string;
  confidence: number;
}

/**
 * The words of a line of which recognition was not sure, in quotation marks with the words around them:
 * `… công khai, “mình” bạch các khoản …`. Words near each other are one place. Of a line that is not sure as a whole, the
 * least sure word is given at least.
 * @param line how sure recognition was of the line as a whole, 0 to 100
 */
export function unsurePlaces(words: readonly Word[], line: number): UnsurePlace[] {
  const lettered = words.map(({ text, confidence }, at) => ({
    at,
    confidence,
    counts: /\p{L}{2}/u.test(text),
  }));
  let unsure = lettered.filter(({ confidence, counts }) => counts && confidence < sureWord);
  if (unsure.length === 0 && line < sureLine)
    unsure = lettered.sort((a, b) => a.confidence - b.confidence).slice(0, 1);
  const groups: (typeof unsure)[] = [];
  for (const word of unsure) {
    const last = groups.at(-1)?.at(-1);
    if (last && word.at - last.at < around) groups.at(-1)!.push(word);
    else groups.push([word]);
  }
  return groups.map((group) => ({
    text: quote(words, new Set(group.map(({ at }) => at))),
    confidence: least(group.map(({ confidence }) => confidence)),
  }));
}

/** The unsure places of a page in the order of its lines, as one doubt. */
export function pageDoubts(page: number, segments: readonly Segment[]): Doubt[] {
  const places = [...segments].sort((a, b) => a.y - b.y).flatMap(({ places = [] }) => places);
  return places.length > 0
    ? [{ field: 'body', page, message: 'đọc không chắc, so với bản giấy', places }]
    : [];
}

function quote(words: readonly Word[], unsure: ReadonlySet<number>): string {
  const [first, last] = [least(unsure), greatest(unsure)];
  // Near the end of a line more words of the other side are shown.
  const from = Math.max(0, Math.min(first - around, words.length - 2 * around));
  const end = Math.min(words.length, Math.max(last + 1 + around, 2 * around));
  const shown = words.slice(from, end).map(({ text }, at) => {
    const word = tidy(text);
    return unsure.has(from + at) ? word.replace(/[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u, '“$&”') : word;
  });
  return `${from > 0 ? '… ' : ''}${shown.join(' ')}${end < words.length ? ' …' : ''}`;
}
