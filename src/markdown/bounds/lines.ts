/** What the parser makes something of inside a line; of a run of one sign it makes one thing. */
const sign = /\*+|_+|~+|`+|[&<[\]|\\@]|:\/\/|www\./gi;

/**
 * How many of them are read in a line with letters that are not ASCII. For each of them the parser counts the letters from
 * the beginning of the line. No paragraph of a paper has so many.
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

/** A body in which no line with Vietnamese letters has more than 300 signs: those behind them are text. */
export const withBoundedLines = (body: string): string =>
  hasMore(body) ? body.split('\n').map(bounded).join('\n') : body;

function bounded(line: string): string {
  if (line.length <= most || !/[^\0-\x7f]/.test(line) || !hasMore(line)) return line;
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
