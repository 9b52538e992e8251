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

/** Signs, and how many of them are read in one stretch of a text. */
export interface MostSigns {
  /** With the flag `g`. */
  sign: RegExp;
  most: number;
}

/** Whether a text has more signs than are read. */
export function hasMoreSigns(text: string, { sign, most }: MostSigns): boolean {
  sign.lastIndex = 0;
  let count = 0;
  while (count <= most && sign.test(text)) count += 1;
  return count > most;
}

/** A text of the same length, in which the signs behind the first `most` are lookalikes. */
export function withoutMoreSigns(text: string, { sign, most }: MostSigns): string {
  let count = 0;
  return text.replace(sign, (found) => {
    count += 1;
    return count > most ? found.replace(/[*_~`&<[\]|\\@:.]/g, (each) => lookalikes[each]!) : found;
  });
}
