import { parseCode } from '../../domain/document-code.ts';
import { documentTypes, typeByAbbreviation } from '../../domain/document-type.ts';
import type { DocumentTypeId } from '../../domain/document-type.ts';
import { foldSqueezed } from '../../language/folding.ts';
import { isUpper } from '../../language/letters.ts';

const typeNames = documentTypes
  .filter(({ id }) => id !== 'khac')
  .map(({ id, name }) => ({ id, key: foldSqueezed(name) }))
  .sort((a, b) => b.key.length - a.key.length);

/** The type whose name is in a line in capitals, and the text after the name. Marks lost in a scan are allowed. */
export function typeOf(text: string): { id: DocumentTypeId; rest: string } | undefined {
  const line = text.replace(/^[^\p{L}]+/u, '').trim();
  const words = line.split(/\s+/);
  for (const { id, key } of typeNames) {
    const count = key.split(' ').length;
    const name = words.slice(0, count).join(' ');
    if (foldSqueezed(name.replace(/[^\p{L}\s]+$/u, '')) !== key || !isUpper(name)) continue;
    const rest = words.slice(count).join(' ');
    if (
      /[:;]$/.test(line) ||
      (rest !== '' && (count < 2 || !(isUpper(rest) || /^(?:Về|V\/v)(?!\p{L})/u.test(rest))))
    )
      return undefined;
    return { id, rest: /^[^\p{L}\d]*$|^LIÊN (?:NGÀNH|TỊCH|BỘ|SỞ)$/u.test(rest) ? '' : rest };
  }
  return foldSqueezed(line) === 'phieu trinh' && isUpper(line) ? { id: 'khac', rest: '' } : undefined;
}

/** The type that the symbol of a code names: `12/TB-UBND` → `thong-bao`. */
export function typeFromCode(code: string | undefined): DocumentTypeId | undefined {
  if (code === undefined) return undefined;
  const parsed = parseCode(code);
  return parsed?.type ?? typeByAbbreviation(parsed?.symbol.split(/[-/]/)[0] ?? '');
}
