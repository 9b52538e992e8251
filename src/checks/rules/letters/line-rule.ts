import type { Line } from '../../lines.ts';
import { linesOf, placeIn } from '../../lines.ts';
import type { Offence, Rule } from '../../rule.ts';

/**
 * A rule that looks at each line of a Markdown file for a form, and tells of the first in each line.
 * @param hint what a file holds somewhere that has such a line: most have none
 */
export const lineRule = (
  name: string,
  hint: RegExp,
  look: (line: Line) => FoundInLine | undefined,
): Rule => ({
  name,
  severity: 'warning',
  *find({ documents, source }) {
    const unreadable = new Set(source.misfits.map(({ file }) => file));
    for (const document of documents) {
      if (!hint.test(document.text) || unreadable.has(document.file)) continue;
      for (const line of linesOf(document)) {
        const found = look(line);
        if (!found) continue;
        const { index, ...offence } = found;
        yield { file: document.file, position: placeIn(line, index), ...offence };
      }
    }
  },
});

/** What a rule finds in a line: at which index of its text. */
type FoundInLine = Pick<Offence, 'message' | 'fixes'> & { index: number };
