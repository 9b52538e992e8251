/** Deeper quotations and lists are in no paper, and a tree of thousands of levels cannot be walked. */
const deepest = 16;

const sign = '(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))';
/** A line of the same sign alone is a rule, and nests nothing. Most lines have no second sign, which is looked for first. */
const tooDeep = new RegExp(
  `^(?=(?:[ \\t]*${sign}){2})(?!(?:[ \\t]*-)+[ \\t]*$|(?:[ \\t]*\\*)+[ \\t]*$)((?:[ \\t]*${sign}){${deepest}}[ \\t]*\\d{0,9})([>+*.)-])`,
  'gm',
);

/** What looks like a sign of nesting, and is none. Each is one unit, so that places in the body stay. */
const lookalikes: Readonly<Record<string, string>> = {
  '>': '›',
  '-': '–',
  '+': '＋',
  '*': '∗',
  '.': '․',
  ')': '）',
};

/** A body in which no line opens more than 16 quotations and lists: what follows them is text. Places stay the same. */
export const withBoundedNesting = (body: string): string =>
  body.replace(tooDeep, (_, kept: string, last: string) => kept + lookalikes[last]!);
