import { parseCode } from '../../domain/document-code.ts';
import { indexKeys } from './code-query.ts';

// Letters that are in no Vietnamese text, that Pagefind does not change, and at which it does not split words.
const edge = 'þ';
const joint = 'ø';

/**
 * The word in the index for the key of a code: `45-qd-ubnd` → `þ45øqdøubndþ`.
 *
 * Pagefind finds every word that begins with the query, or else the longest word that the query begins with. Because of
 * the letters at both ends a token finds only itself: `45` does not find `455`, and no other text finds a token.
 */
export const codeToken = (key: string): string => `${edge}${key.replaceAll('-', joint)}${edge}`;

/** The keys of some codes, each once. Texts that are no codes are left out. */
export function codeKeys(codes: readonly string[]): string[] {
  const keys = codes.flatMap((code) => {
    const parsed = parseCode(code);
    return parsed ? indexKeys(parsed) : [];
  });
  return [...new Set(keys)];
}

/** The tokens of all keys of some codes, in one text. */
export const codeTokens = (codes: readonly string[]): string => codeKeys(codes).map(codeToken).join(' ');
