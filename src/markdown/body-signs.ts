import { memoizeLast } from '../cache/memory.ts';

/** What a body has besides words, marks and line ends. */
interface BodySigns {
  /** Whether it has no sign that a parser may make something of inside a line, and nothing that counts as two units. */
  isPlain: boolean;
  /** Whether it is plain, and has no white space but line ends and single spaces, and no sign for the number of a note. */
  isEven: boolean;
}

const signs = String.raw`\\*_\`<&[\]~|$\0-\t\v-\x1f`;
const sign = new RegExp(`[${signs}\\ud800-\\udfff\\ufeff]`);
const twoSpaces = / {2}/;
const otherSpace = /[\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const noteNumber = /[¹²³⁰⁴-⁹]/;
/** A quick test for these, but for two spaces. A pattern with all their ranges is ten times as slow. */
const anySign = new RegExp(`[${signs}\\xa0-\\xbf\\u1680\\u2000-\\u200f\\u2028-\\u2079\\u3000-\\uffff]`);

/** The parser and the readers of a body ask in a row. */
export const signsOf = memoizeLast((body: string): BodySigns => {
  const hasSign = anySign.test(body);
  const isPlain = !hasSign || !sign.test(body);
  const hasUneven = hasSign && (otherSpace.test(body) || noteNumber.test(body));
  return { isPlain, isEven: isPlain && !hasUneven && !twoSpaces.test(body) };
});
