import type { DocumentTypeId } from '../../domain/document-type.ts';
import { documentTypes } from '../../domain/document-type.ts';
import { foldLetters } from '../../language/folding.ts';
import { matchesOf } from '../../language/text.ts';

/** The name of a type before a code, and where it begins. The type is undefined if the words are “văn bản”. */
export interface TypeWords {
  type: DocumentTypeId | undefined;
  start: number;
}

const byName = new Map(
  documentTypes
    .filter(({ id }) => id !== 'khac')
    .map(({ id, name }): [string, DocumentTypeId] => [foldLetters(name), id]),
);
/** The names of all types as alternatives of a pattern for folded text, the longest first. */
export const typeNames = [...byName.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(' ', '\\s+'))
  .join('|');

// Words between the name of a type and the code: “Thông báo kết luận số”, “Kế hoạch liên tịch số”.
const qualifiers =
  '(?:\\s+(?:ket\\s+luan|hanh\\s+dong|phoi\\s+hop|lien\\s+(?:nganh|tich)|chuyen\\s+de|chi\\s+dao|hoa\\s+toc|khan))*';
// Matched backwards from the code.
const justBefore = new RegExp(
  `(?<=(?<![a-z0-9])((?:van\\s+ban|${typeNames})${qualifiers}[\\s:,(*_"“”]{0,6}(?:so[\\s:.*_]{0,5})?))`,
  'y',
);
const typeHere = new RegExp(`van\\s+ban|${typeNames}`, 'y');
const ofParliament = /(?<![a-z0-9])(nghi\s+quyet|bo\s+luat|luat|phap\s+lenh)(?=\s[^.;:]{0,120}$)/g;

/** The type that the words directly before a code at `at` name. */
export function typeBefore(folded: string, at: number): TypeWords | undefined {
  const reach = folded.slice(Math.max(0, at - 60), at);
  justBefore.lastIndex = reach.length;
  const match = justBefore.exec(reach);
  if (!match) return undefined;
  const start = at - match[1]!.length;
  typeHere.lastIndex = start;
  return { type: typeOfName(typeHere.exec(folded)![0]), start };
}

/** The type of a code such as `…/QH15`: the last law or resolution that the sentence names before it. */
export function parliamentTypeBefore(folded: string, at: number): DocumentTypeId | undefined {
  const name = matchesOf(ofParliament, folded.slice(Math.max(0, at - 140), at)).at(-1)?.[1];
  return name === undefined ? undefined : typeOfName(name);
}

/** The type with a folded name. White space in the name counts as one space. */
export const typeOfName = (name: string): DocumentTypeId | undefined =>
  byName.get(name) ?? (/\s/.test(name) ? byName.get(name.replace(/\s+/g, ' ')) : undefined);
