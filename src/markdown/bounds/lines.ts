/**
 * What the parser makes something of inside a line. Of a run of stars or underscores it makes a thing for each two, unless
 * white space is on both sides.
 */
const sign = /(?<=\s)(?:\*+|_+)(?=\s)|\*\*?|__?|~+|`+|[&<[\]|\\@]|:\/\/|www\./gi;

/**
 * How many of them are read in a line. Where a letter of the paragraph is not ASCII, the parser counts the letters from the
 * beginning of the line for each of them. No paragraph of a paper has so many.
 */
const most = 300;

/** What looks like a sign, and is none. Each is one unit, so that places in the body stay. */
const lookalikes: Readonly<Record<string, string>> = {
  '*': '∗',
  _: '＿',
  '~': '∼',
  '`': '｀',
  '&': '＆',
  '<': '‹',
  '[': '［',
  ']': '］',
  '|': '｜',
  '\\': '＼',
  '@': '＠',
  ':': '：',
  '.': '․',
};

/** A body with Vietnamese letters in which no line has more than 300 signs: those behind them are text. */
export const withBoundedLines = (body: string): string =>
  hasMore(body) && /[^\0-\x7f]/.test(body) ? body.split('\n').map(bounded).join('\n') : body;

function bounded(line: string): string {
  if (line.length <= most || !hasMore(line)) return line;
  let count = 0;
  return line.replace(sign, (found) => {
    count += 1;
    return count > most ? found.replace(/[*_~`&<[\]|\\@:.]/g, (each) => lookalikes[each]!) : found;
  });
}

function hasMore(text: string): boolean {
  sign.lastIndex = 0;
  let count = 0;
  while (count <= most && sign.test(text)) count += 1;
  return count > most;
}
