/** A line that is an item of a list in Word: its indent, its mark, and the spaces after the mark. */
const item = /^( {0,3})([•●▪◦‣➢❖\uf0b7·–—]|[+-](?=\p{L}))[ \t\u00a0]*(?=[^\s•●▪◦‣➢❖·–—+-])/u;

/** The mark of the second level in Word, which becomes the letter “o” in a copied text. */
const second = /^[ \t]*o[ \t\u00a0]+(?=[\p{L}\p{N}“"(])/u;

/** An item of a Markdown list: its indent and its mark. */
const written = /^(\s*)([-*+]|\d+[.)])\s/;

/** Marks that never begin a line of text: a list may have only one such item, and items of several lines. */
const bullet = /[•●▪◦‣➢❖\uf0b7·]/;

/** A list of Word: its mark, and its items as Markdown writes them, with their line counted from 0. */
export interface WordList {
  mark: string;
  items: { line: number; text: string }[];
}

/** A quick test for texts that may have such lines. */
export const mayHoldWordList = (text: string): boolean =>
  /(?:^|\n)(?: {0,3}(?:[•●▪◦‣➢❖\uf0b7·–—]|[+-][^\s+\-*\d|.,:;>])|[ \t]*o[ \t\u00a0])/.test(text);

/** Finds the lists of Word in a text. If the mark may also be a dash of the text, a list has at least two items. */
export function wordLists(lines: readonly string[]): WordList[] {
  const lists: WordList[] = [];
  let isCode = false;
  /** The line of the last item of the open list; the line of the last item of any list, and the column of its text. */
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

/** Whether there is only a blank line, or the rest of the first item, between two items. */
function isNear(lines: readonly string[], from: number, to: number): boolean {
  const between = lines.slice(from + 1, to);
  return between.every((line) => line.trim() === '') || between.every((line) => line.trim() !== '');
}
