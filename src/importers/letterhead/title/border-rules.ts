import { foldSqueezed } from '../../../language/folding.ts';
import { isNumberHead, isUpper } from '../../../language/letters.ts';
import { recipientsHeading } from '../../signature/block-cells.ts';
import { isItem } from '../../signature/items.ts';
import type { HeadCell } from '../cells.ts';
import { isGreeting } from '../greeting.ts';
import { bodies, posts } from './authorities.ts';
import { isLabelled, isNumbered, opens } from './line-beginnings.ts';
import { firstHeadings } from './openings.ts';
import { naming } from './unfinished-words.ts';
import { mustGoOn } from './unfinished.ts';

/** What is known of the page on which a title is printed. */
export interface TitlePage {
  /** Whether each line is a whole paragraph. */
  whole: boolean;
  /** Whether white space is between some lines only, so that it parts paragraphs. */
  gapsTell: boolean;
  /** The name of the issuer as printed in the letterhead, in small letters without marks; empty where unknown. */
  issuer: string;
}

/** A place where a title may end. */
export interface Border {
  /** The lines of the title so far, the last one above the place. */
  title: readonly HeadCell[];
  above: HeadCell;
  below: HeadCell;
  /** The lines under `below`. */
  rest: readonly HeadCell[];
  page: TitlePage;
}

/** A rule that knows whether the title ends at a border. Its name is what `--explain` prints. */
export interface BorderRule {
  name: string;
  ends: boolean;
  applies(border: Border): boolean;
}

/** A letterhead has two columns; a line with more is a row of a table. */
const mostColumns = 2;
const mostLetters = 480;
const mostLines = 9;

/** The rules in their order: the first that applies decides. */
export const borderRules: readonly BorderRule[] = [
  ends('end-mark', ({ above }) => /\.\/\.?$/.test(above.text)),
  ends('greeting', ({ below }) => isGreeting(below.text)),
  ends('recipients', ({ below }) => recipientsHeading.test(below.text)),
  ends('numbered-item', ({ below }) => isNumbered(below.text)),
  ends('list-item', ({ below }) => isItem(below.line.text)),
  ends('table', ({ above, below }) => isTable(below, above)),
  ends('label', ({ below }) => isLabelled(below.text)),
  ends('first-heading', ({ below }) => isFirstHeading(below.text)),
  ends('authority-line', isAuthorityLine),
  ends('too-long', ({ title }) => title.length >= mostLines || lengthOf(title) > mostLetters),
  goesOn('small-letter', ({ below }) => /^[^\p{L}\d]*\p{Ll}/u.test(below.text)),
  ends('bold-above-only', ({ above, below }) => above.line.bold === true && below.line.bold === false),
  goesOn('unfinished', ({ above, below }) => mustGoOn(above.text, below.text)),
  goesOn('both-in-capitals', ({ above, below }) => isUpper(above.text) && isUpper(below.text)),
  ends('opening', ({ below }) => !isUpper(below.text) && opens(below.text)),
  goesOn('both-bold', ({ above, below }) => above.line.bold === true && below.line.bold === true),
  ends('capitals-end', ({ above, below }) => ofCapitals(above.text) && !isUpper(below.text)),
  ends('capitals-begin', ({ above, below }) => !isUpper(above.text) && inCapitals(below.text)),
  ends('ruled-off', ({ below }) => below.ruledOff === true),
  ends('sentence', ({ below, rest, page }) => isSentence(below, rest, page)),
  goesOn('digit', ({ below }) => /^\d/.test(below.text)),
  goesOn('name-expected', ({ above }) => naming.ending(above.text) !== undefined),
  ends('centred-above-only', ({ above, below }) => isCentred(above) === true && isCentred(below) === false),
  ends('white-space', ({ below, page }) => page.gapsTell && below.line.gap),
  goesOn('both-centred', ({ above, below }) => isCentred(above) === true && isCentred(below) === true),
  goesOn('text-begins-later', ({ rest, page }) => beginsLater(rest, page)),
  ends('capital-letter', () => true),
];

/** Whether a line is surely the first of the text, whatever is above it. */
export function isSureStart(cell: HeadCell, page: TitlePage): boolean {
  const { text } = cell;
  return (
    isGreeting(text) ||
    isNumbered(text) ||
    isLabelled(text) ||
    isItem(cell.line.text) ||
    isFirstHeading(text) ||
    (!isUpper(text) && opens(text)) ||
    namesAuthority(text, page.issuer)
  );
}

const isFirstHeading = (text: string): boolean =>
  isUpper(text) && firstHeadings.beginning(text) !== undefined;

/** Whether a line is a table of its own, or the first head of one. */
const isTable = ({ line, index, text }: HeadCell, above: HeadCell): boolean =>
  ((line.table !== undefined || line.text.split('\t').length > mostColumns) && index !== above.index) ||
  isNumberHead(text);

function isAuthorityLine({ above, below, page }: Border): boolean {
  if (!isUpper(below.text) || mustGoOn(above.text)) return false;
  return (
    posts.beginning(below.text) !== undefined ||
    namesAuthority(below.text, page.issuer) ||
    (!isUpper(above.text) && bodies.beginning(below.text) !== undefined)
  );
}

/** Whether a line in capitals is the name of the issuer, or of its head. */
function namesAuthority(text: string, issuer: string): boolean {
  if (issuer === '' || !isUpper(text)) return false;
  const key = foldSqueezed(text.replace(/[^\p{L}\d\s]+/gu, ' '));
  return key === issuer || (posts.beginning(text) !== undefined && key.endsWith(issuer));
}

/** Whether a line, or the paragraph that it begins, ends like a sentence. */
function isSentence(below: HeadCell, rest: readonly HeadCell[], page: TitlePage): boolean {
  if (page.whole) return endsSentence(below.text) || below.text.length > 200;
  if (endsSentence(below.text) && below.text.length > 20) return true;
  if (!page.gapsTell) return false;
  const next = rest.findIndex((cell) => cell.line.gap || isSureStart(cell, page));
  const last = next < 0 ? rest.at(-1) : rest[next - 1];
  return below.line.gap && last !== undefined && endsSentence(last.text);
}

/** Whether a text ends with a mark that ends a sentence, or introduces one. */
export const endsSentence = (text: string): boolean => /[.:;][”"]?$/.test(text) && !/…$|\.{3}$/.test(text);

/** Whether the text begins a few lines below, and no sentence ends before. A line right above a list belongs to the list. */
function beginsLater(rest: readonly HeadCell[], page: TitlePage): boolean {
  const at = rest.slice(0, 4).findIndex((cell) => isSureStart(cell, page) || cell.ruledOff === true);
  return (
    at >= 0 && !isItem(rest[at]!.line.text) && rest.slice(0, at).every(({ text }) => !endsSentence(text))
  );
}

/** Whether a line is in the middle of the page, and shorter than a line; undefined where its place is unknown. */
export function isCentred({ line }: HeadCell): boolean | undefined {
  const { left, right } = line;
  if (left === undefined || right === undefined) return undefined;
  return Math.abs(left - (1 - right)) < 0.06 && left > 0.03;
}

/** Whether a line has several words, all in capitals; a word alone may be an abbreviation. */
const ofCapitals = (text: string): boolean => isUpper(text) && text.includes(' ');
const inCapitals = (text: string): boolean => isUpper(text) && text.length > 8;
const lengthOf = (title: readonly HeadCell[]): number =>
  title.reduce((sum, { text }) => sum + text.length, 0);

function ends(name: string, applies: BorderRule['applies']): BorderRule {
  return { name, ends: true, applies };
}
function goesOn(name: string, applies: BorderRule['applies']): BorderRule {
  return { name, ends: false, applies };
}
