/** A line that Word would show as an item of a list: its indent, its mark, and the spaces behind it. */
const item = /^( {0,3})([•●▪◦‣➢❖\uf0b7·–—]|[+-](?=\p{L}))[ \t\u00a0]*(?=[^\s•●▪◦‣➢❖·–—+-])/u;

/** Word's mark of the second level, which a text copied from Word has as a letter: below an item it is no word. */
const second = /^[ \t]*o[ \t\u00a0]+(?=[\p{L}\p{N}“"(])/u;

/** An item as Markdown writes it: its indent and its mark. */
const written = /^(\s*)([-*+]|\d+[.)])\s/;

/** Marks that nothing else begins a line with: their items may stand alone or apart, or run over several lines. */
const bullet = /[•●▪◦‣➢❖\uf0b7·]/;

/** A list in Word's way: its mark, and its lines, counted from 0, as Markdown writes them. */
export interface WordList {
  mark: string;
  items: { line: number; text: string }[];
}

/** What a text holds somewhere that has such lines. */
export const mayHoldWordList = (text: string): boolean =>
  /(?:^|\n)(?: {0,3}(?:[•●▪◦‣➢❖\uf0b7·–—]|[+-][^\s+\-*\d|.,:;>])|[ \t]*o[ \t\u00a0])/.test(text);

/** The lists of a text in Word's way; of a mark that may be a dash of the text, each has at least two items. */
export function wordLists(lines: readonly string[]): WordList[] {
  const lists: WordList[] = [];
  let isCode = false;
  /** The last item of the open list, and the last item of any kind with the column that its text begins at. */
  let last = -1;
  let above: { line: number; column: number } | undefined;
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    const [, indent = '', mark] = (isCode ? null : item.exec(line)) ?? [];
    const open = lists.at(-1);
    if (!isCode && above && second.test(line) && isNear(lines, above.line, index)) {
      const below = { line: index, text: line.replace(second, `${' '.repeat(above.column)}- `) };
      if (open && last >= 0) open.items.push(below);
      else lists.push({ mark: 'o', items: [below] });
      [last, above] = [index, { ...above, line: index }];
    } else if (mark !== undefined) {
      const goesOn = last >= 0 && open?.mark === mark && (last === index - 1 || bullet.test(mark));
      const found = { line: index, text: line.replace(item, '$1- ') };
      if (goesOn && isNear(lines, last, index)) open.items.push(found);
      else lists.push({ mark, items: [found] });
      last = index;
      above = { line: index, column: indent.length + 2 };
    } else {
      const [, margin = '', sign] = (isCode ? null : written.exec(line)) ?? [];
      // A heading, a table or a list of another kind ends the list; the second line of an item does not.
      const isEnd = sign !== undefined || /^\s*(?:#|\||>|```|~~~)/.test(line);
      if (isEnd) last = -1;
      if (isEnd)
        above = sign === undefined ? undefined : { line: index, column: margin.length + sign.length + 1 };
    }
  }
  return lists.filter(({ mark, items }) => items.length > 1 || mark === 'o' || bullet.test(mark));
}

/** Whether between two items stands only a blank line, or only more of the first one. */
function isNear(lines: readonly string[], from: number, to: number): boolean {
  const between = lines.slice(from + 1, to);
  return between.every((line) => line.trim() === '') || between.every((line) => line.trim() !== '');
}
