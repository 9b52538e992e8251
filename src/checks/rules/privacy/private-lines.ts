import type { ReadDocument } from '../../../content/source.ts';
import type { Line } from '../../lines.ts';
import { placeIn, writtenLines } from '../../lines.ts';
import type { DocumentOffence } from '../../rule.ts';

export const allow = 'nếu pháp luật buộc công khai thì nêu lý do trong allow';

/** Quick tests for files that may have such a line. */
export const hints = {
  number: /\d{3}[ .]?\d{3}[ .]?\d{3}/,
  account: /\d(?:[ .-]?\d){5}/,
  birth: /sinh|(?<!\p{L})sn(?!\p{L})/iu,
  phone: /(?:84|0)[ .-]?[35789]\d/,
};

type Look = (line: Line, index: number, lines: readonly Line[]) => number | undefined;

export function* inLines(
  document: ReadDocument,
  hint: RegExp,
  look: Look,
  message: string,
): Iterable<DocumentOffence> {
  if (!hint.test(document.text)) return;
  const lines = writtenLines(document);
  for (const [index, line] of lines.entries()) {
    const at = look(line, index, lines);
    if (at !== undefined)
      yield { position: placeIn(line, at), message: `dòng này ${message}`, redacts: 'line' };
  }
}

export const textsOf = (lines: readonly (Line | undefined)[]): string[] =>
  lines.filter((line) => line !== undefined).map(({ text }) => text);
