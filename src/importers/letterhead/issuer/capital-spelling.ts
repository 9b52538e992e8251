import { foldSqueezed } from '../../../language/folding.ts';
import { firstWords, wordsOfNames } from './capital-words.ts';

const byFolded = new Map(wordsOfNames.map((words) => [foldSqueezed(words), words]));
const byFoldedFirst = new Map(firstWords.map((word) => [foldSqueezed(word), word]));

/** A line in capitals of a body's name with the marks that recognition often misreads; any other line as it is. */
export function spellCapitals(text: string): string {
  const words = text.split(' ');
  for (let at = 0; at < words.length; at += 1) {
    const pair = words.slice(at, at + 2).join(' ');
    const right = pair === pair.toUpperCase() ? byFolded.get(foldSqueezed(pair)) : undefined;
    if (right !== undefined) words.splice(at, 2, ...right.split(' '));
  }
  const [first = '', ...others] = words;
  const right = first === first.toUpperCase() && others.length > 0 && byFoldedFirst.get(foldSqueezed(first));
  return [right || first, ...others].join(' ');
}
