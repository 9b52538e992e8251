import { parseCode } from '../../domain/document-code.ts';
import { documentTypes, typeByAbbreviation } from '../../domain/document-type.ts';
import type { DocumentTypeId } from '../../domain/document-type.ts';
import { foldSqueezed } from '../../language/folding.ts';
import { isUpper } from '../../language/letters.ts';
import { otherTypeNames } from './other-type-names.ts';

const typeNames = [
  ...documentTypes.filter(({ id }) => id !== 'khac'),
  ...otherTypeNames.map(([name, id]) => ({ id, name })),
]
  .map(({ id, name }) => ({ id, name: name.toLowerCase(), key: foldSqueezed(name) }))
  .sort((a, b) => b.key.length - a.key.length);

/** The type whose name is in a line in capitals, and the text after the name. Marks lost in a scan are allowed. */
export function typeOf(text: string): { id: DocumentTypeId; rest: string } | undefined {
  const line = text.replace(/^[^\p{L}]+/u, '').trim();
  const words = line.split(/\s+/);
  for (const { id, name: printed, key } of typeNames) {
    const count = key.split(' ').length;
    const name = words.slice(0, count).join(' ');
    const bare = name.replace(/[^\p{L}\s]+$/u, '');
    if (foldSqueezed(bare) !== key || !isUpper(name)) continue;
    const rest = words.slice(count).join(' ');
    // `PHƯỜNG AN KHÁNH` has a mark that “phương án” has not, so it is no misread “PHƯƠNG ÁN”.
    if (rest !== '' && !hasLostMarks(bare, printed)) continue;
    if (
      /[:;]$/.test(line) ||
      (rest !== '' && (count < 2 || !(isUpper(rest) || /^(?:Về|V\/v)(?!\p{L})/u.test(rest))))
    )
      return undefined;
    if (/^[^\p{L}\d]*$|^LIÊN (?:NGÀNH|TỊCH|BỘ|SỞ)$/u.test(rest)) return { id, rest: '' };
    return { id, rest };
  }
  return undefined;
}

/** Whether each letter of a text has no mark that the same letter of a name has not. The letters are the same. */
function hasLostMarks(text: string, name: string): boolean {
  const lettersOf = (one: string): string[] =>
    [...one.toLowerCase().normalize('NFC')].map((letter) => letter.replace('đ', 'd\u0335').normalize('NFD'));
  const right = lettersOf(name);
  return lettersOf(text).every((letter, at) => [...letter].every((part) => right[at]?.includes(part)));
}

/** The type that the symbol of a code names: `12/TB-UBND` → `thong-bao`. */
export function typeFromCode(code: string | undefined): DocumentTypeId | undefined {
  if (code === undefined) return undefined;
  const parsed = parseCode(code);
  return parsed?.type ?? typeByAbbreviation(parsed?.symbol.split(/[-/]/)[0] ?? '');
}
