import { privateDataIn } from '../../domain/privacy/private-data.ts';
import type { PrivateKind } from '../../domain/privacy/private-datum.ts';
import { privateKinds } from '../../domain/privacy/private-datum.ts';
import type { SourceLine } from '../../domain/privacy/private-line.ts';
import { textLines } from '../../domain/privacy/private-line.ts';
import { tableLines } from '../../domain/privacy/table-lines.ts';
import { ownTexts } from './own-texts.ts';
import type { AttachmentText } from './read-files.ts';

/** The kinds of private data in the text of a file, in the order of their rules. @param thisYear nobody is born later */
export function privateDataOf(
  { lines, tables }: Pick<AttachmentText, 'lines' | 'tables'>,
  thisYear: number,
): PrivateKind[] {
  const cells = new Set(tables.flat(2));
  const [own = [], ...readings] = ownTexts(lines);
  // The words of a cell are read in its row, where they have a head.
  const outside = (text: string): boolean => !cells.has(text.trim());
  const titles = titlesOf(tables, own, outside);
  const texts = [
    ...[own, ...readings].map((text) => textLines(sourceLines(text.filter(outside)))),
    ...tables.map((rows, number) => [
      ...textLines(sourceLines(titles[number]!)),
      ...tableLines(
        rows.map((row, source) => row.map((text) => ({ source, index: 0, text }))),
        false,
      ),
    ]),
  ];
  const found = new Set(
    texts
      .flatMap(privateDataIn)
      .filter(({ bornIn = 0, isUnclaimed }) => bornIn <= thisYear && !isUnclaimed)
      .map(({ kind }) => kind),
  );
  return privateKinds.filter((kind) => found.has(kind));
}

const sourceLines = (texts: readonly string[]): SourceLine[] =>
  texts.map((text, source) => ({ source, text }));

/** How many lines above a table may be its title. */
const longestTitle = 4;

/** The lines right above each table, as far as they are no words of another table. */
function titlesOf(
  tables: readonly string[][][],
  lines: readonly string[],
  outside: (text: string) => boolean,
): string[][] {
  /** The places of each line, the last one first. */
  const places = new Map<string, number[]>();
  for (const [at, line] of [...lines.entries()].reverse()) {
    const text = line.trim();
    const own = places.get(text);
    if (own) own.push(at);
    else places.set(text, [at]);
  }
  let from = 0;
  return tables.map((rows) => {
    const [first = '', next] = rows.flat().filter((text) => text !== '');
    const own = places.get(first) ?? [];
    const begins = (at: number): boolean =>
      at >= from && (next === undefined || lines[at + 1]?.trim() === next);
    while (own.length > 0 && !begins(own.at(-1)!)) own.pop();
    const at = own.at(-1);
    if (at === undefined) return [];
    from = at;
    const above = lines.slice(Math.max(0, at - longestTitle), at);
    return above.slice(above.findLastIndex((line) => !outside(line)) + 1);
  });
}
