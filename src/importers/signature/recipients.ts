import { isNoise, isRule, isUpper, quality, trimCrumbs } from '../../language/letters.ts';
import { keptCopy, signedMark } from './block-cells.ts';
import { hasSurname, isName, mendName, officerIn } from './person.ts';
import { isRank, mendRank } from './positions.ts';

/**
 * Whether a cell belongs to the list of recipients.
 * @param last the cell of the list above; empty where the list has no cell yet
 * @param place whether the cell is an item, whether white space is before it, and how many cells the list has
 */
export function isOfRecipients(
  cell: string,
  last: string,
  { item, gap, count }: { item: boolean; gap: boolean; count: number },
): boolean {
  if (item) return !isRank(cell.replace(/^[-–\s]+/, ''));
  if (officerIn(cell) !== undefined) return false;
  if (isRank(cell) || signedMark.test(cell) || isRule(cell)) return false;
  if (/^\(.*\)[\s;.]*$/.test(cell)) return true;
  if (count === 0) return !isNoise(cell);
  if (mendRank(cell) && isUpper(cell)) return false;
  if (keptCopy.test(last))
    return (
      !gap &&
      !/\.$/.test(last) &&
      !isName(cell) &&
      quality(cell) > 0.8 &&
      cell.length < 40 &&
      /[,&-]$/.test(last)
    );
  if (isName(cell) && hasSurname(cell) && !/[;,]$/.test(cell)) return false;
  return quality(cell) > 0.5;
}

/**
 * Parts a text into an item and what was printed beside it in the right column: a rank, a name, crumbs of a stamp.
 * @param noisy whether recognition left crumbs in the block
 */
export function splitAside(text: string, noisy: boolean): [string, string] {
  const sign =
    /^(.*?[\p{L};,.:)])\s+((?:TM|T\/M|KT|TL|TUQ|Q)\s?[./]\s*\p{Lu}{2}.*)$/u.exec(text) ??
    /^()((?:TM|T\/M|KT|TL|TUQ|Q)\s?[./]\s*\p{Lu}{2}.*)$/u.exec(text);
  if (sign) return [sign[1] ?? '', sign[2] ?? ''];
  const parts = /^(.*?;)\s*(\S.*)$/u.exec(text);
  if (parts) {
    const aside = trimCrumbs(parts[2] ?? '');
    if (
      aside === '' ||
      isNoise(aside) ||
      (noisy && !/[;.]$/.test(aside)) ||
      mendRank(aside) ||
      isName(mendName(aside)) ||
      (aside.length < 14 && !/;$/.test(aside) && quality(aside) < 0.8)
    )
      return [parts[1] ?? '', aside];
  }
  return [text, ''];
}

/** A text without the crumbs at its end that are not words. */
export const trimTail = (text: string): string =>
  text.replace(/(?:\s+(?:[^\s\p{L}\d]+|[^\s]*[^\p{L}\d\s;.,:&()/-][^\s]*|\p{L}\)?|[^\s(]{1,3}\)))+$/u, '');

/** `Lưu: VT`, where recognition read `VI` or `VỊ` for the `VT` of văn thư. */
export const mendOffice = (text: string): string =>
  text.replace(/^(L[ưu]u\s*[:;]?\s*)V[IỊÍÌ1lT](?=$|[\s,;.])/u, '$1VT');
