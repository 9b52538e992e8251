import type { ReadDocument, ReadWard } from '../../../content/source.ts';
import type { Line } from '../../lines.ts';
import { linesOf, placeIn } from '../../lines.ts';
import type { Offence } from '../../rule.ts';

export const allow = 'nếu pháp luật buộc công khai thì nêu lý do trong allow';

/** Quick tests for files that may have such a line. */
export const hints = {
  number: /\d{3}[ .]?\d{3}[ .]?\d{3}/,
  account: /\d(?:[ .-]?\d){5}/,
  birth: /sinh|(?<!\p{L})sn(?!\p{L})/iu,
  phone: /(?:84|0)[ .-]?[35789]\d/,
};

type Look = (line: Line, index: number, lines: readonly Line[]) => number | undefined;

export function* inLines(ward: ReadWard, hint: RegExp, look: Look, message: string): Iterable<Offence> {
  for (const document of ward.documents) {
    if (!hint.test(document.text)) continue;
    for (const [index, line, lines] of numbered(document)) {
      const at = look(line, index, lines);
      if (at !== undefined)
        yield {
          file: document.file,
          position: placeIn(line, at),
          message: `dòng này ${message}`,
          redacts: 'line',
        };
    }
  }
}

function* numbered(document: ReadDocument): Iterable<[number, Line, readonly Line[]]> {
  const lines = linesOf(document).filter(({ text }) => text.trim() !== '');
  for (const [index, line] of lines.entries()) yield [index, line, lines];
}

export const textsOf = (lines: readonly (Line | undefined)[]): string[] =>
  lines.filter((line) => line !== undefined).map(({ text }) => text);
