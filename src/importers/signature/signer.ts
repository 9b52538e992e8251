import { isSyllable, isUpper, trimCrumbs } from '../../language/letters.ts';
import { addAll } from '../../language/lists/long-lists.ts';
import type { Signer } from '../paper.ts';
import { isUnit } from '../text/capitals/name-rules.ts';
import { signedMark } from './block-cells.ts';
import { hasSurname, isName, likelyName, mayBeName, mendName, titleCase } from './person.ts';
import { hasSign, isKnownRank, mendRank } from './positions.ts';

/** The signer from the right column: ranks, then a name. */
export function readSigner(cells: readonly string[]): Signer | undefined {
  const ranks: string[] = [];
  let name: string | undefined;
  for (const [at, cell] of cells.entries()) {
    const text = trimCrumbs(cell);
    const endsRank = ranks.length > 0 && name === undefined && endsRankAbove(text, ranks.at(-1)!);
    const capitals =
      isUpper(text) && hasSurname(text) && text.split(' ').length <= 4 && !endsRank && !mendRank(text);
    const rank = capitals ? undefined : mendRank(cell);
    const candidate = mendName(text);
    if (name !== undefined && (rank || isPostOfNext(text, cells.slice(at + 1)))) break;
    if (endsRank) ranks.push(`${ranks.pop()!} ${text}`);
    else if (rank && name === undefined) ranks.push(rank);
    else if (
      ranks.length > 0 &&
      name === undefined &&
      isUpper(text) &&
      !capitals &&
      (goesOn(text) || isKnownRank(`${ranks.at(-1)} ${text}`))
    )
      ranks.push(text);
    else if (
      isName(candidate) ||
      (ranks.length > 0 && name === undefined && (capitals || mayBeName(candidate)))
    )
      name = capitals ? titleCase(text) : candidate;
  }
  if (ranks.length === 0 && name !== undefined) addAll(ranks, unknownRank(cells));
  if (name === undefined && ranks.length > 0) name = likelyName(cells);
  if (ranks.length === 0 && name === undefined) return undefined;
  const signs = ranks.findLastIndex((rank) => hasSign(rank) && !/^Q\b/.test(rank));
  const authority = ranks.slice(0, signs + 1).join('\n');
  const position = ranks.slice(signs + 1).join(' ');
  return {
    ...(authority ? { authority } : {}),
    ...(position ? { position } : {}),
    ...(name ? { name } : {}),
  };
}

/** A rank is broken into two lines only where it has about this many letters. */
const leastBroken = 14;

/** Whether a line is the end of the long rank above, a place or one word: `TRƯỞNG CÔNG AN` / `PHƯỜNG`. */
const endsRankAbove = (text: string, above: string): boolean => {
  const [word = '', next] = text.toLowerCase().split(' ');
  const isWord = next === undefined && word.length > 2 && isSyllable(word);
  return above.length >= leastBroken && isUpper(text) && (isWord || isUnit(word, '', next));
};

/** Whether a line in capitals below a name is the post of a further signer, whose name comes below. */
const isPostOfNext = (text: string, below: readonly string[]): boolean =>
  isUpper(text) && goesOn(text) && below.some((cell) => isName(mendName(trimCrumbs(cell))));

/** Whether a line may be a position, or the second line of a long one: it has only words, no crumbs of a stamp. */
export const goesOn = (text: string): boolean =>
  text.split(/[\s,]+/).length > 1 &&
  text.split(/[\s,]+/).every((word) => word === '' || isSyllable(word) || /^[-–&]$/.test(word));

/** The line in capitals right above the name, where the post is not a known one: `TRƯỞNG ĐƠN VỊ`. */
function unknownRank(cells: readonly string[]): string[] {
  const at = cells.findIndex((cell) => isName(mendName(trimCrumbs(cell))));
  const above = at > 0 ? cells.slice(0, at).findLast((cell) => !signedMark.test(cell)) : undefined;
  return above !== undefined && isUpper(above) && !/\d/.test(above) && goesOn(above) ? [above] : [];
}
