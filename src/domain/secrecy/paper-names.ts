import { documentTypes } from '../document-type.ts';

const types = documentTypes.filter(({ family }) => family === 'administrative' || family === 'party');

/** What papers are called, in small letters: their types, parts and other names. */
export const paperNames: readonly string[] = [
  ...types.map(({ name }) => name.toLowerCase()),
  ...['phụ lục', 'danh sách', 'hồ sơ', 'sơ đồ', 'bản đồ', 'đề cương', 'tài liệu', 'văn bản'],
];

/** The abbreviations of types, as names of files begin with them: `KH`, `BC`. */
export const paperAbbreviations: readonly string[] = types.flatMap(({ abbreviation, seenAs = [] }) =>
  abbreviation === undefined ? seenAs : [abbreviation, ...seenAs],
);
