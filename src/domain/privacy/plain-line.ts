import { composed } from '../../language/signs/composed.ts';

/** A line as readers see it, and where its letters are in the line as it is written. */
export interface PlainLine {
  text: string;
  /** The index in the written line of an index in `text`. */
  at(index: number): number;
}

/** What may be in a line that is not read as it is written; other lines are not changed. */
const special = /[&*_[\]<>\\`~']|[^\x20-\x7e\u00a1-\u024f\u1e00-\u1eff\u2013\u2014\u2018-\u201d\u2026]|:\/\//;

/**
 * Signs of Markdown, entities, hidden letters, other digits and spaces, addresses. Of a link the text, the title and the
 * number or letter box that it calls stay.
 */
const token = new RegExp(
  [
    /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<entity>nbsp|amp|ensp|emsp|thinsp));/,
    /(?<target>\]\((?:tel:|mailto:)?(?<address>[^()\s]{0,2000}))/,
    /(?<web>(?:https?:\/\/|www\.)[^\s"')|]{1,2000})/,
    /(?<mark>\\(?=[!-/:-@\[-`\{-~])|\*{1,3}|(?<![\p{L}\d])_{1,3}|_{1,3}(?![\p{L}\d])|~~|`+|!?\[|\]|<\/?[a-z][a-z\d]{0,9}\s{0,5}\/?>|[<>])/u,
    /(?<hidden>[\p{Cf}\u034f])/u,
    /(?<digit>[^\P{Nd}\d]|[\u2460-\u2468\u00b2\u00b3\u00b9])/u,
    /(?<space>[^\S ])/,
    /(?<dash>[\u2010-\u2012\u2212\ufe63\uff0d])/,
    /(?<apostrophe>(?<![^\s|,;])'(?=\d))/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);

/** A line without signs of markup and hidden letters, with digits of ASCII and simple spaces, composed. */
export function plainLine(line: string): PlainLine {
  const written = line.includes('\u0130') ? line.replaceAll('\u0130', 'I') : line;
  if (!special.test(written)) return { text: written, at: (index) => index };
  const source = /\p{M}/u.test(written) ? composed(written) : written;
  const parts: string[] = [];
  const starts: number[] = [];
  const places: number[] = [];
  let length = 0;
  const add = (text: string, place: number): void => {
    if (text === '') return;
    parts.push(text);
    starts.push(length);
    places.push(place);
    length += text.length;
  };
  let from = 0;
  for (const match of source.matchAll(token)) {
    add(source.slice(from, match.index), from);
    add(readOf(match), match.index);
    from = match.index + match[0].length;
  }
  add(source.slice(from), from);
  return {
    text: parts.join(''),
    at(index) {
      const part = lastAtMost(starts, index);
      return part < 0 ? index : places[part]! + Math.min(index - starts[part]!, parts[part]!.length - 1);
    },
  };
}

/** What is read where a token is written. */
function readOf({ 0: all, groups = {} }: RegExpMatchArray): string {
  const { decimal, hex, entity, target, address, web, digit, space, dash } = groups;
  if (decimal ?? hex) {
    const code = parseInt((decimal ?? hex)!, decimal ? 10 : 16);
    return code > 0x10ffff || code < 0x20 ? ' ' : String.fromCodePoint(code).normalize('NFKC').slice(0, 1);
  }
  if (entity) return entity === 'amp' ? '&' : ' ';
  if (target) return /:(?!\/\/)/.test(target) ? ` ${address!}` : ' ';
  if (web) return / /.test(web) ? web : '…';
  if (digit) return digitOf(digit);
  if (dash) return '-';
  if (space) return space === '\t' ? '\t' : ' ';
  return /^<br/i.test(all) ? ' ' : '';
}

/** The digit of ASCII for a digit of any script. */
function digitOf(letter: string): string {
  const plain = letter.normalize('NFKC');
  if (/^\d$/.test(plain)) return plain;
  // The ten digits of a script follow one another, and the tenth is before something else.
  for (let value = 0; value < 10; value += 1)
    if (!/^\p{Nd}$/u.test(String.fromCodePoint(letter.codePointAt(0)! - value - 1))) return String(value);
  return '0';
}

/** The index of the last of ascending numbers that is not above a number; -1 if there is none. */
export function lastAtMost(ascending: readonly number[], most: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
