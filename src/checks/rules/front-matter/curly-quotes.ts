import { asValue } from '../../../content/yaml/value-text.ts';
import { frontValue } from '../../front-value.ts';
import type { DocumentOffence, Rule } from '../../rule.ts';

/** A value in the curly quotation marks of Word: YAML reads these as letters of the value, and pages show them. */
export const curlyQuotes: Rule = {
  name: 'curly-quotes',
  severity: 'warning',
  *inDocument({ front, data }) {
    if (data) yield* inYaml(front.text, 2);
  },
  *inWard({ yaml }) {
    for (const { file, yaml: whole, issues } of yaml)
      if (whole.faults.length === 0 && issues.length === 0)
        for (const offence of inYaml(whole.text, 1)) yield { file, ...offence };
  },
};

/** Looks at a text without errors; in the others, the message of the error speaks of the quotation marks. */
function* inYaml(text: string, firstLine: number): Iterable<DocumentOffence> {
  if (!opening.test(text)) return;
  for (const [index, line] of text.split('\n').entries()) {
    const corrected = withoutCurly(line);
    if (corrected === line) continue;
    const column = line.length - line.trimStart().length + 1;
    yield {
      position: { line: index + firstLine, column },
      message: 'ngoặc kép cong “ ” của Word hiện ra trên trang như chữ thường',
      fixes: [
        { kind: 'write', text: corrected.trim() },
        { kind: 'run-command' },
        { kind: 'keep-curly-quotes' },
      ],
    };
  }
}

/** A quick test for files that may have such a value. */
const opening = /[:-] +(?:[“”„‘’]|["'][^\n]*[“”„‘’]|\[[^\n]*“)/;

const curly = /[“”„‘’]/;

const wrapped = /^["“”„]([^"“”„]+)["“”„]$|^['‘’]([^'‘’]+)['‘’]$/;

/** Returns a line of front matter without the curly quotation marks around its value; any other line unchanged. */
export function withoutCurly(line: string): string {
  if (!curly.test(line)) return line;
  const { start = '', value = '' } = frontValue(line) ?? {};
  if (value.startsWith('['))
    return (
      start + value.replace(/“([^“”"]+)”/g, (_, item: string) => (/^[\w-]+$/.test(item) ? item : `"${item}"`))
    );
  const [, double, single] = wrapped.exec(value) ?? [];
  const text = (double ?? single)?.trim();
  return text && curly.test(value.charAt(0) + value.at(-1)!) ? start + asValue(text) : line;
}
