/** A line that Word would show as an item of a list: its indent, its mark, and the spaces behind it. */
const item = /^( {0,3})([•●▪◦‣➢❖\uf0b7·–—]|[+-](?=\p{L}))[ \t\u00a0]*(?=[^\s•●▪◦‣➢❖·–—+-])/u;

/** Marks that nothing else begins a line with: their items may stand apart, or run over several lines. */
const bullet = /[•●▪◦‣➢❖\uf0b7·]/;

/** What a text holds somewhere that has such lines. */
export const mayHoldWordList = (text: string): boolean =>
  /(?:^|\n) {0,3}(?:[•●▪◦‣➢❖\uf0b7·–—]|[+-][^\s+\-*\d|.,:;>])/.test(text);

/** The lines, counted from 0, that are items of a list in Word's way; each list has at least two, with one mark. */
export function wordLists(lines: readonly string[]): { mark: string; lines: number[] }[] {
  const lists: { mark: string; lines: number[] }[] = [];
  let isCode = false;
  let last = -1;
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    const mark = isCode ? undefined : item.exec(line)?.[2];
    const open = lists.at(-1);
    if (mark === undefined) {
      // A heading, a table or a list of another kind ends the list; the second line of an item does not.
      if (/^\s*(?:#|\||>|[-*+]\s|\d+[.)]\s|```|~~~)/.test(line)) last = -1;
      continue;
    }
    const goesOn = last >= 0 && open?.mark === mark && (last === index - 1 || bullet.test(mark));
    if (goesOn && isNear(lines, last, index)) open.lines.push(index);
    else lists.push({ mark, lines: [index] });
    last = index;
  }
  return lists.filter((list) => list.lines.length > 1);
}

/** An item as Markdown writes it. */
export const asItem = (line: string): string => line.replace(item, '$1- ');

/** Whether between two items stands only a blank line, or only more of the first one. */
function isNear(lines: readonly string[], from: number, to: number): boolean {
  const between = lines.slice(from + 1, to);
  return between.every((line) => line.trim() === '') || between.every((line) => line.trim() !== '');
}
