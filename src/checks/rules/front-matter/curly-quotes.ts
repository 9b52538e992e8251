import type { ReadWard } from '../../../content/source.ts';
import { asValue } from '../../../content/yaml/text.ts';
import { frontValue } from '../../front-value.ts';
import type { Rule } from '../../rule.ts';

/** Word's quotes are letters to YAML: a value between them is published with them. */
export const curlyQuotes: Rule = {
  name: 'curly-quotes',
  severity: 'warning',
  *find(ward) {
    for (const { file, text, firstLine } of readable(ward)) {
      if (!opening.test(text)) continue;
      for (const [index, line] of text.split('\n').entries()) {
        const mended = withoutCurly(line);
        if (mended === line) continue;
        const column = line.length - line.trimStart().length + 1;
        yield {
          file,
          position: { line: index + firstLine, column },
          message: 'ngoặc kép cong “ ” của Word hiện ra trên trang như chữ thường',
          fixes: [
            { kind: 'write', text: mended.trim() },
            { kind: 'run-command' },
            { kind: 'keep-curly-quotes' },
          ],
        };
      }
    }
  },
};

/** How such a value begins, in the files that have one: most have none. */
const opening = /[:-] +(?:[“”„‘’]|["'][^\n]*[“”„‘’]|\[[^\n]*“)/;

const curly = /[“”„‘’]/;

const wrapped = /^["“”„]([^"“”„]+)["“”„]$|^['‘’]([^'‘’]+)['‘’]$/;

/** A line of front matter whose value stands in Word's quotes, without them; any other line as it is. */
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

/** What can be read and has the right form: elsewhere the error itself speaks of the quotes. */
function* readable({
  yaml,
  documents,
}: ReadWard): Iterable<{ file: string; text: string; firstLine: number }> {
  for (const { file, yaml: whole, issues } of yaml)
    if (whole.faults.length === 0 && issues.length === 0) yield { file, text: whole.text, firstLine: 1 };
  for (const { file, front, data } of documents) if (data) yield { file, text: front.text, firstLine: 2 };
}
