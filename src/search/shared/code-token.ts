import { parseCode } from '../../domain/document-code.ts';
import { indexKeys } from './code-query.ts';

// Letters that no Vietnamese text has and that Pagefind neither folds nor splits at.
const edge = 'þ';
const joint = 'ø';

/**
 * The word under which the index keeps a code's key: `45-qd-ubnd` → `þ45øqdøubndþ`.
 *
 * Pagefind finds every word that begins with what is asked for, or else the longest word that what is asked for begins
 * with. The edge at both ends makes a token find itself alone: `45` never finds `455`, and no text a token.
 */
export const codeToken = (key: string): string => `${edge}${key.replaceAll('-', joint)}${edge}`;

/** The words under which the index keeps some codes, as written: all their keys; what is no code has none. */
export function codeTokens(codes: readonly string[]): string {
  const keys = codes.flatMap((code) => {
    const parsed = parseCode(code);
    return parsed ? indexKeys(parsed) : [];
  });
  return [...new Set(keys)].map(codeToken).join(' ');
}
