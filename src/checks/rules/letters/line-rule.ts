import type { Line } from '../../lines.ts';
import { linesOf, placeIn } from '../../lines.ts';
import type { Problem, Rule } from '../../rule.ts';

/**
 * Makes a rule that looks at each line of a Markdown file and reports one offence for each line at most.
 * @param hint a quick test for files that may have such a line
 */
export const lineRule = (
  name: string,
  hint: RegExp,
  look: (line: Line) => FoundInLine | undefined,
): Rule => ({
  name,
  severity: 'warning',
  *inDocument(document, around) {
    if (!hint.test(document.text) || !around.isUtf8(document.file)) return;
    for (const line of linesOf(document)) {
      const found = look(line);
      if (!found) continue;
      const { index, ...offence } = found;
      yield { position: placeIn(line, index), ...offence };
    }
  },
});

/** An offence in a line, at an index of its text. */
type FoundInLine = Problem & { index: number };
