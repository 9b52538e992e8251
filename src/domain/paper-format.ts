/**
 * The formats of papers that `npm run import` reads, each with the endings of its files. How a format is read is in
 * `importers/readers/read.ts`.
 */
const table = {
  docx: ['docx'],
  doc: ['doc'],
  pdf: ['pdf'],
  jpg: ['jpg', 'jpeg'],
  png: ['png'],
  txt: ['txt'],
  edxml: ['edxml'],
} as const;

export type PaperFormat = keyof typeof table;

const paperFormats = Object.keys(table) as PaperFormat[];

/** The formats as editors read them: `.docx, .doc, .pdf`. */
export const paperFormatList = paperFormats.map((format) => `.${format}`).join(', ');

/** The format of a file by its ending; undefined if `npm run import` does not read such files. */
export function paperFormatOf(name: string): PaperFormat | undefined {
  const ending = endingOf(name);
  return paperFormats.find((format) => (table[format] as readonly string[]).includes(ending));
}

/** The ending of a file's name, without its dot, in small letters; the whole name if it has no dot. */
export const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
