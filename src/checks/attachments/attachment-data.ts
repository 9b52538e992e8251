import { privateDataIn } from '../../domain/privacy/private-data.ts';
import type { PrivateKind } from '../../domain/privacy/private-datum.ts';
import { privateKinds } from '../../domain/privacy/private-datum.ts';
import { textLines } from '../../domain/privacy/private-line.ts';
import { tableLines } from '../../domain/privacy/table-lines.ts';
import type { AttachmentText } from './read-files.ts';

/** The kinds of private data in the text of a file, in the order of their rules. @param thisYear nobody is born later */
export function privateDataOf(
  { lines, tables }: Pick<AttachmentText, 'lines' | 'tables'>,
  thisYear: number,
): PrivateKind[] {
  const cells = new Set(tables.flat(2));
  const texts = [
    // The words of a cell are read in its row, where they have a head.
    textLines(lines.flatMap((text, source) => (cells.has(text.trim()) ? [] : [{ source, text }]))),
    ...tables.map((rows) =>
      tableLines(
        rows.map((row, source) => row.map((text) => ({ source, index: 0, text }))),
        false,
      ),
    ),
  ];
  const found = new Set(
    texts
      .flatMap(privateDataIn)
      .filter(({ bornIn = 0, isUnclaimed }) => bornIn <= thisYear && !isUnclaimed)
      .map(({ kind }) => kind),
  );
  return privateKinds.filter((kind) => found.has(kind));
}
