/** A kind of YAML text: how much of it is read, and the words for it in messages. */
export interface YamlBounds {
  /** What the text is, as a message begins. */
  name: string;
  characters: number;
  lines: number;
  /** How many `: ` it may have. */
  colons: number;
  /** How many commas it may have. */
  commas: number;
  /** What to do with a text that is too long. */
  cure: string;
}

/** No paper has as much: gray-matter looks at blank lines in the square of the time. */
export const frontMatterBounds: YamlBounds = {
  name: 'phần thông tin đầu tệp',
  characters: 100_000,
  lines: 5_000,
  colons: 6_000,
  commas: 6_000,
  cure: 'chuyển bớt xuống phần nội dung',
};

/** A ward.yaml has a hundredth of it; a references.yaml with so many lines names 4,000 documents. */
export const wardFileBounds: YamlBounds = {
  name: 'tệp này',
  characters: 300_000,
  lines: 12_000,
  colons: 12_500,
  commas: 12_500,
  cure: 'bỏ bớt các mục không dùng',
};

/** Why a YAML text is not read, in Vietnamese; undefined if it is within its bounds. */
export function excessOf(yaml: string, bounds: YamlBounds): string | undefined {
  const { name, characters, lines, colons, commas, cure } = bounds;
  if (yaml.length > characters || hasMore(yaml, lineEnd, lines - 1))
    return `${name} dài quá ${inThousands(characters)} chữ hoặc ${inThousands(lines)} dòng; ${cure}`;
  const most = [
    { sign: 'dấu ngoặc', form: brackets, count: mostBrackets },
    { sign: 'dấu nháy', form: quotes, count: mostQuotes },
    { sign: 'dấu phẩy', form: /,/g, count: commas },
    { sign: 'dấu “:”', form: /: /g, count: colons },
  ];
  if (!most.some(({ form, count }) => hasMore(yaml, form, count))) return undefined;
  const listed = most.map(({ sign, count }) => `${inThousands(count)} ${sign}`);
  return `${name} có hơn ${listed.slice(0, -1).join(', ')} hoặc ${listed.at(-1)}; bỏ bớt các dấu này, hoặc viết mỗi mục của danh sách trên một dòng`;
}

/** All that a pattern with `m` takes for the end of a line. */
const lineEnd = /[\n\u2028\u2029]/g;

// Signs of which YAML makes something each, or tells what is wrong with it. No file has so many of them.
/** Brackets, names of values, and a list that begins inside a line. */
const brackets = /[[\]{}]|[:-] +-|\? |(?<!\S)[&*!]/g;
const mostBrackets = 2_000;
const quotes = /["']/g;
const mostQuotes = 10_000;

/** Whether a text has more matches of a pattern with `g` than `most`. */
export function hasMore(text: string, pattern: RegExp, most: number): boolean {
  pattern.lastIndex = 0;
  for (let count = 0; pattern.test(text); count += 1) if (count >= most) return true;
  return false;
}

const inThousands = (count: number): string => String(count).replace(/(?=\d{3}$)/, '.');
