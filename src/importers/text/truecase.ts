import { memoizeTexts } from '../../cache/memory.ts';
import { isUpper } from '../../language/letters.ts';
import { addAll } from '../../language/lists/long-lists.ts';
import { splitAtMarks } from '../../language/sentences.ts';
import { lowerRest, squeeze, upperFirst } from '../../language/text.ts';
import { noBodies } from '../letterhead/issuer/body-words.ts';
import type { CapitalKind, CapitalState } from './capitals/name-rules.ts';
import {
  endsWithOne,
  followsMaybeNamed,
  inNoNameSet,
  isAbbreviation,
  isInPersonName,
  isInPlaceName,
  isInSchoolName,
  isUnit,
  kinds,
  longestName,
  schoolNames,
  stops,
} from './capitals/name-rules.ts';
import { bareWords, knownPhrases, longestPhrase, officePhrases, phraseKey } from './capitals/phrases.ts';

/** A text with its capitals restored, and the words of which nothing is sure. */
export interface Restored {
  text: string;
  unsure: string[];
}

/**
 * A text in capitals as in running text. For each place, the longest phrase decides: of the paper itself, of the lists of
 * bodies, people, places and holidays. Elsewhere rules: an abbreviation stays, a name of a place has capitals. Where
 * nothing is sure after a word that names may follow, the capitals stay.
 * @param witness running text of the same paper
 */
export function restoreCapitals(text: string, witness: string, kind: CapitalKind): Restored {
  const line = squeeze(text);
  if (!isUpper(line)) return { text: line, unsure: [] };
  const tokens = line.split(' ').map(partsOf);
  const state: CapitalState = {
    words: tokens.map(({ core }) => core),
    done: [],
    unsure: [],
    kind,
    own: witnessed(witness),
  };
  while (state.done.length < tokens.length) {
    const phrase = longest(state);
    if (phrase) addAll(state.done, phrase);
    else state.done.push(byRule(state));
  }
  const restored = tokens.map(({ before, after }, at) => before + state.done[at]! + after).join(' ');
  return { text: upperFirst(restored), unsure: state.unsure };
}

/** The text of `restoreCapitals`. */
export const truecase = (text: string, witness: string, kind: CapitalKind = 'subject'): string =>
  restoreCapitals(text, witness, kind).text;

const partsOf = (token: string): { before: string; core: string; after: string } => {
  const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(token)!;
  return { before, core, after };
};

/**
 * The runs of two to eight words of a text, those not in capitals, and its single words in small letters. The capital at
 * the beginning of a sentence is no evidence, so such a run has an empty first word. Kept for the next text of the paper.
 */
const witnessed = memoizeTexts(1, (text: string): CapitalState['own'] => {
  const phrases = new Map<string, readonly string[]>();
  const small = new Set<string>();
  for (const sentence of splitAtMarks(text)) {
    const words = bareWords(sentence);
    const listed = behindCommas(sentence);
    for (const word of words) if (word === word.toLowerCase()) small.add(word);
    for (let at = 0; at < words.length; at += 1) {
      if (isUpper(words[at]!) && words[at]!.length > 5) continue;
      // “Ngân sách” of “thực hiện Luật Ngân sách” has its capital from the longer name.
      if (at > 1 && !listed.has(at) && isCapital(words[at]!) && isCapital(words[at - 1]!)) continue;
      for (let count = 2; count <= 8 && at + count <= words.length; count += 1) {
        const run = words.slice(at, at + count);
        if (isUpper(run.join(' '))) continue;
        const key = phraseKey(run);
        const known = phrases.get(key);
        if (known === undefined || (known[0] === '' && at > 0))
          phrases.set(key, at === 0 ? ['', ...run.slice(1)] : run);
      }
    }
  }
  return { phrases, small };
});

/** The indices of the words that come right behind a comma. */
function behindCommas(sentence: string): ReadonlySet<number> {
  let count = 0;
  return new Set(sentence.split(',').map((part) => (count += bareWords(part).length)));
}

const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/** The words of the longest phrase that begins at the next word. */
function longest({ words, done, kind, own }: CapitalState): string[] | undefined {
  const at = done.length;
  for (let count = Math.min(longestPhrase, words.length - at); count >= 1; count -= 1) {
    const run = words.slice(at, at + count).filter((word) => word !== '');
    if (run.length === 0 || words[at] === '' || words[at + count - 1] === '') continue;
    const key = phraseKey(run);
    const found =
      (count > 1 ? own.phrases.get(key) : undefined) ??
      knownPhrases.get(key) ??
      (kind === 'body' ? officePhrases.get(key) : undefined);
    if (!found) continue;
    let next = 0;
    return words.slice(at, at + count).map((word) => {
      if (word === '') return '';
      const spelling = found[next++]!;
      // The first word of a sentence of the paper says nothing of its capital, so a list does.
      return spelling === ''
        ? (knownPhrases.get(phraseKey(run.slice(0, 2)))?.[0] ?? firstOf(word, at))
        : spelling;
    });
  }
  return undefined;
}

const firstOf = (word: string, at: number): string =>
  at === 0 ? lowerRest(word) : isAbbreviation(word) ? word : word.toLowerCase();

function byRule(state: CapitalState): string {
  const { words, done, kind, own } = state;
  const at = done.length;
  const word = words[at]!;
  const lower = word.toLowerCase().replaceAll('uỷ', 'ủy');
  if (word === '' || /\d/.test(word) || /^[IVX]+$/.test(word) || isAbbreviation(word)) return word;
  if (kind === 'place') return lowerRest(word);
  if (/^(?:phường|quận)$/.test(lower) && /^\d/.test(words[at + 1] ?? '')) return upperFirst(lower);
  const near = done.slice(-longestName).filter((each) => each !== '');
  const before = phraseKey(near);
  if (endsWithOne(before, schoolNames) && !stops(lower)) return lowerRest(word);
  if (isInPersonName(state) && !stops(lower)) return lowerRest(word);
  if (isUnit(lower, words[at - 1], words[at + 1])) return lower;
  if (isInPlaceName(state, lower)) return lowerRest(word);
  if (isInSchoolName(before, near) && !stops(lower)) return lowerRest(word);
  if (inNoNameSet.has(lower)) return lower;
  // The first word has a capital in any case.
  const isInNoBody =
    noBodies.beginning(words.slice(Math.max(0, at - 1), at + longestName).join(' ')) !== undefined;
  if (at === 0 || (kind === 'body' && endsWithOne(before, kinds) && !isInNoBody)) return lowerRest(word);
  if (own.small.has(lower)) return lower;
  state.unsure.push(word);
  return followsMaybeNamed(state) ? word : lower;
}
