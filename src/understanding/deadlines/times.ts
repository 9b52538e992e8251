import { memoizeTexts } from '../../cache/memory.ts';
import { foldLetters, withAnyMarks } from '../../language/folding.ts';
import { greatest } from '../../language/lists/long-lists.ts';
import type { FoundQuantity, TimeQuantity } from '../../language/quantities/quantity.ts';
import { readQuantities } from '../../language/quantities/read-quantities.ts';
import { alternatives } from '../../language/quantities/rule.ts';
import { endsAt } from '../../language/text.ts';
import type { Setting } from './setting-words.ts';
import { doneWords, limitedActs, linkWords, settingWords } from './setting-words.ts';

/** A time of a sentence with the words around it that decide whether it is a deadline. */
export interface TimeInSentence {
  time: TimeQuantity;
  /** How the words before it set a deadline; undefined if they do not. */
  setting: Setting | undefined;
  /** Where its words begin (`hoàn thành trước ngày`) and end, in the sentence. */
  start: number;
  end: number;
  /** Whether a word of completion is right before it: `xong trước ngày`. */
  done: boolean;
  /** The month that ends a part of a year: 6 in `6 tháng đầu năm 2026`. */
  lastMonth: number | undefined;
  /** The text from the last full stop or semicolon before it to its words. */
  before: string;
  /** The end of `before` from its last comma or colon on. */
  part: string;
  /** The text after it up to the next full stop or semicolon. */
  after: string;
}

const reach = 140;
/** How much of its clause a time is judged by. */
const clauseReach = 400;
const pattern = (words: readonly string[]): string =>
  withAnyMarks(alternatives(words)).replaceAll(' ', '\\s');
const notInWord = '(?<![\\p{L}\\p{N}])';
const weekday = '(?:thứ\\s\\p{L}+|chủ\\snhật)';
const hour = '\\d{1,2}\\s?(?:giờ|h|g|:)\\s?(?:\\d{2})?(?:\\s?phút)?';
const partOfYear = '(?:\\d{1,2}|ba|sáu|chín)\\stháng\\sđầu';
const links = `(?:(?:${pattern(linkWords)}|${weekday}|${hour}|${partOfYear})[\\s,(]+)*$`;

/** Finds words right before a time, with the links between, at the end of a text. */
type WordsBefore = (head: string) => RegExpExecArray | null;

/** Most times have none of the words before them: this is matched backwards first, or it would begin at each letter. */
function before(form: string): WordsBefore {
  const words = `${notInWord}(?:${form})${links}`;
  const [search, ends] = [new RegExp(words, 'iu'), new RegExp(`(?<=${words})`, 'iuy')];
  return (head) => (endsAt(ends, head) ? search.exec(head) : null);
}
const done = `(?<done>(?:${pattern(doneWords)})\\s)?`;
const wordsFor = (isLimit: boolean): string =>
  pattern(settingWords.flatMap(({ words, sets }) => ((sets === 'a time limit') === isLimit ? [words] : [])));
const act = `(?:${pattern(limitedActs)})(?![\\p{L}])`;
const set = before(
  `${done}(?<set>${wordsFor(false)})[\\s:(]+|(?<limit>${wordsFor(true)})(?![\\p{L}])[\\s:(]*(?:${act}[\\s:,]*)*`,
);
const session = before('trình\\s(?:[^\\d.;]{0,60}\\s)?(?:phiên|kỳ)\\shọp\\s(?:[^\\d.;]{0,40}\\s)?');
const from = before('(?:trong\\s)?(?:thời\\sgian\\s)?từ\\s');
const until = before('từ\\s(?:nay|(?=[^.;:]{0,60}\\d)[^.;:]{2,70}?)\\s(?:cho\\s)?(?:đến|tới)\\s');
const half = /(?<!\p{L})(\d{1,2}|ba|sáu|chín)\stháng\sđầu\snăm\s$/iu;
const numbers: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };
const settingOf = new Map(settingWords.map(({ words, sets }) => [foldLetters(words), sets]));

const names = ['ngày', 'tháng', 'quý', 'năm'];
/** The place before a number that follows the name of a time with any marks, as scans have them. */
const afterName = new RegExp(
  `(?=\\s\\d|\\s[IV])(?<=${notInWord}(?:${names.map((name) => `(${withAnyMarks(name)})`).join('|')}))`,
  'giu',
);

/** The same text, as long as before, with the names of times before numbers in their own marks. */
function mended(text: string): string {
  let whole = text;
  afterName.lastIndex = 0;
  for (let found = afterName.exec(text); found; found = afterName.exec(text)) {
    const { index: end } = found;
    // An empty match would be found again.
    afterName.lastIndex = end + 1;
    const name = names.find((_, place) => found![place + 1] !== undefined)!;
    if (!whole.startsWith(name, end - name.length))
      whole = whole.slice(0, end - name.length) + name + whole.slice(end);
  }
  return whole;
}

/**
 * A year, a number after a sign of dates, or a number after the name of a time. All begin with a digit or a roman
 * capital, which most sentences have not: what is before it is looked at backwards.
 */
const timeSign =
  /[\dIV](?<=(?:[Nn][Gg]\S[Yy]|[Nn][Gg]|[Qq][Uu]\S)\s{0,9}:?\s{1,9}[\dIV]|(?:19|20)\d\d|\d\s*[/.-]\s*\d)/;

/** A quick test: a text that fails it has no day, month, quarter or year. White space is as written. */
export const mayHaveTime = (text: string): boolean => timeSign.test(text);

/** Finds the days, months, quarters and years of a sentence in NFC without double spaces. */
export const timesIn = memoizeTexts(200, (text: string): readonly TimeInSentence[] => {
  if (!mayHaveTime(text)) return [];
  const quantities = readQuantities(mended(text));
  return quantities.flatMap(({ start, end, quantity }, index) =>
    quantity.kind === 'time' && quantity.unit !== 'hour'
      ? [timeAt(text, { start, end, quantity }, quantities[index - 1])]
      : [],
  );
});

function timeAt(
  text: string,
  { start: at, end, quantity: time }: { start: number; end: number; quantity: TimeQuantity },
  previous: FoundQuantity | undefined,
): TimeInSentence {
  const from0 = Math.max(0, at - reach);
  const head = text.slice(from0, at);
  const [match, setting] = settingBefore(head, time, previous === undefined ? -1 : previous.start - from0);
  const start = from0 + (match?.index ?? head.length);
  const near = text.slice(Math.max(0, start - clauseReach), start);
  const rest = near.slice(greatest(['. ', '; '].map((mark) => near.lastIndexOf(mark) + 1)));
  const following = text.slice(end, end + clauseReach);
  const stop = /[.;](?:\s|$)/.exec(following);
  return {
    time,
    setting,
    start,
    end,
    done: match?.groups?.['done'] !== undefined,
    lastMonth: time.unit === 'year' ? monthOf(half.exec(head)?.[1]) : undefined,
    before: rest,
    part: rest.slice(greatest([', ', ': '].map((mark) => rest.lastIndexOf(mark) + 1))),
    after: following.slice(0, stop?.index),
  };
}

function settingBefore(
  head: string,
  time: TimeQuantity,
  previous: number,
): [RegExpExecArray | undefined, Setting | undefined] {
  const joint = time.joints.at(-1);
  const period = joint === 'to' || joint === 'until the end of' ? from(head) : until(head);
  if (period && (time.points.length > 1 || previous >= period.index || /^từ\snay/iu.test(period[0])))
    return [period, 'the end of a period'];
  const match = set(head);
  const submitted = match || !/họp/i.test(head) ? undefined : session(head);
  if (submitted) return [submitted, 'within a period'];
  if (!match) return [undefined, undefined];
  const words = match.groups!['set'];
  const setting = words === undefined ? 'a time limit' : settingOf.get(foldLetters(words))!;
  if (setting !== 'within a period') return [match, setting];
  if (match.groups!['done'] !== undefined) return [match, 'done by a time'];
  return [match, time.unit === 'day' ? 'on a day' : setting];
}

const monthOf = (count: string | undefined): number | undefined =>
  count === undefined ? undefined : (numbers[count.toLowerCase()] ?? Number(count));
