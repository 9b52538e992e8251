/**
 * How many cells the parser adds in all to rows that are shorter than the heads of their tables. Each costs as much as a
 * written one, and a row of two letters may get hundreds.
 */
const mostAdded = 10_000;

/** The line below the heads: `|---|:-:|`, also in a quotation or in an item. */
const divider = /^(?=[^|]*\|)[\s>|:-]*-[\s>|:-]*$/;
const blank = /^[\s>]*$/;

/** A body whose tables get at most 10,000 cells that nobody wrote. A table that would get more is text. */
export function withBoundedTables(body: string): string {
  if (!body.includes('|')) return body;
  const lines = body.split('\n');
  let table: { divider: number; columns: number; added: number } | undefined;
  let added = 0;
  lines.forEach((line, at) => {
    if (blank.test(line)) table = undefined;
    else if (table) {
      const more = Math.max(0, table.columns - countOf(line, '|'));
      table.added += more;
      added += more;
      if (added > mostAdded) {
        lines[table.divider] = lines[table.divider]!.replaceAll('|', '｜');
        added -= table.added;
        table = undefined;
      }
    } else if (divider.test(line)) table = { divider: at, columns: countOf(line, '|'), added: 0 };
  });
  return lines.join('\n');
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
