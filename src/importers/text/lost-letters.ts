import { isSyllable } from '../../language/letters.ts';
import { addTo } from '../../language/lists/groups.ts';
import { squeeze } from '../../language/text.ts';
import type { Doubt, UnsurePlace } from '../paper.ts';
import type { Paragraph } from './paragraphs.ts';

/** Vowels with marks: the letters that a font with holes lacks. Tones do not matter here. */
const vowels = [...'aăâeêioôơuưy', 'iê', 'uô', 'ươ', 'oa', 'uy', 'uâ', 'yê', 'ia', 'ua', 'ưa'];
const consonants = /^(?:ngh?|gh?|kh|nh|ph|qu|th|tr|ch|gi|[bcdđhklmnprstvx])$/iu;
const coda = /^(?:ch|ng|nh|[cmnptiuoy])$/u;

/**
 * A doubt for each word with a hole, whose letters a font of the file lacks: `h p đồng`, `th c hiện`. The text is kept as
 * it is.
 */
export function lostLetterDoubts(paragraphs: readonly Paragraph[], title = ''): Doubt[] {
  const places = new Map<number, UnsurePlace[]>();
  for (const { text, table, page } of paragraphs)
    for (const each of table?.flat() ?? [text])
      for (const place of placesIn(each)) addTo(places, page, place);
  const inTitle = placesIn(title);
  return [
    ...(inTitle.length > 0 ? [{ field: 'title', message, places: inTitle }] : []),
    ...[...places].map(([page, own]) => ({ field: 'body', page, message, places: own })),
  ];
}

const message = 'mất chữ trong tệp, gõ lại theo bản gốc';

const placesIn = (text: string): UnsurePlace[] =>
  holesIn(text).map(({ word, around }) => ({ text: `“${word}”: … ${around} …`, confidence: 0 }));

/** The words with holes in a text, each with the words around it. */
function holesIn(text: string): { word: string; around: string }[] {
  const words = squeeze(text.replace(/\*\*|\\/g, '')).split(' ');
  const found: { word: string; around: string }[] = [];
  for (let at = 0; at + 1 < words.length; at += 1) {
    const [before, after] = [words[at]!, words[at + 1]!.replace(/[,.;:)]+$/, '')];
    if (!isHole(before.replace(/^[(“"]/, ''), after, words[at - 1])) continue;
    found.push({
      word: `${before} ${after}`,
      around: words.slice(Math.max(0, at - 3), at + 5).join(' '),
    });
    at += 1;
  }
  return found;
}

/** Whether two neighbours are the ends of one syllable, between which a vowel is lost. A unit after a number is none. */
function isHole(before: string, after: string, previous = ''): boolean {
  return (
    consonants.test(before) &&
    coda.test(after) &&
    !/\d$/.test(previous) &&
    (before !== before.toUpperCase() || before.length === 1) &&
    vowels.some((vowel) => isSyllable(`${before.toLowerCase()}${vowel}${after}`))
  );
}
