import { ordinalWords } from '../../../language/number-words.ts';
import type { Quantity, TimeJoint, TimePoint, TimeQuantity } from '../../../language/quantities/quantity.ts';
import { readQuantities } from '../../../language/quantities/read-quantities.ts';
import { letterName } from '../../../language/signs/letter-names.ts';
import { countInWords, decimalsInWords, digitsInWords, numberInWords } from './numbers.ts';

/** The year of the last date that was said. It is not said again until a date has another year. */
export interface YearSaid {
  year?: number;
}

/** How a part of a text is said, and why. */
export interface SpokenPhrase {
  written: string;
  said: string;
  /** The name of the rule that decided. */
  rule: string;
}

/** The text right before a quantity, which may hold its name, and the year that was said. */
interface Around {
  before: string;
  said: YearSaid;
}

const jointWords: Readonly<Record<TimeJoint, string>> = {
  ',': ', ',
  and: ' và ',
  or: ' hoặc ',
  to: ' đến ',
  'until the end of': ' đến hết ',
};

/** Words of a point of time. `isFirst`: its name may be before it in the text. */
type SayPoint = (point: TimePoint, time: TimeQuantity, at: number) => string;

const isPeriod = (joint: TimeJoint | undefined): boolean => joint === 'to' || joint === 'until the end of';
const monthInWords = (month: number): string => (month === 4 ? 'tư' : countInWords(month));
const dayInWords = (day: number): string => (day <= 10 ? `mùng ${countInWords(day)}` : countInWords(day));

/** Whether the name of the unit is said again before a point: in a period, and where a point is whole in itself. */
const sayDay: SayPoint = ({ day = 0, month }, { points, joints, named }, at) => {
  const previous = points[at - 1];
  const isNew = at === 0 ? named === 'no' : isPeriod(joints[at - 1]) || previous?.month !== undefined;
  const inMonth = month === undefined ? '' : ` tháng ${monthInWords(month)}`;
  return `${isNew ? 'ngày ' : ''}${dayInWords(day)}${inMonth}`;
};
const sayMonth: SayPoint = ({ month = 0 }, { named }, at) =>
  `${at === 0 && named === 'unit' ? '' : 'tháng '}${monthInWords(month)}`;
const sayQuarter: SayPoint = ({ quarter = 0 }, _, at) => `${at === 0 ? '' : 'quý '}${countInWords(quarter)}`;
const sayHour: SayPoint = ({ hour = 0, minute }) =>
  `${countInWords(hour)} giờ${minute ? ` ${countInWords(minute)}` : ''}`;

const sayPoint: Readonly<Record<Exclude<TimeQuantity['unit'], 'year'>, SayPoint>> = {
  day: sayDay,
  month: sayMonth,
  quarter: sayQuarter,
  hour: sayHour,
};

function sayTime(time: TimeQuantity, { before, said }: Around): string {
  const { unit, points, joints } = time;
  if (unit === 'year') return saySpan(time, before);
  const words = points.map((point, at) => {
    const { year } = point;
    const own = sayPoint[unit](point, time, at);
    if (year === undefined || year === said.year) return own;
    said.year = year;
    return `${own} năm ${countInWords(year)}`;
  });
  const neighbours =
    unit === 'quarter' &&
    points.every(({ quarter }, at) => at === 0 || quarter === points[at - 1]!.quarter! + 1);
  const whole = words.reduce((text, word, at) => {
    const joint = joints[at - 1]!;
    return text + (neighbours && joint === 'to' ? ', ' : jointWords[joint]) + word;
  });
  return opensWithFrom(time) && !/(?<!\p{L})(?:từ|trong|khoảng)\s$/iu.test(before) ? `từ ${whole}` : whole;
}

/** Whether a period is said with `từ`: hours, and days that have no name before them. */
const opensWithFrom = ({ unit, points, joints, named }: TimeQuantity): boolean =>
  isPeriod(joints[0]) &&
  points.length === 2 &&
  (unit === 'hour' || (unit === 'day' && named === 'no' && points[0]!.month !== undefined));

function saySpan({ points, named }: TimeQuantity, before: string): string {
  const [from = '', until] = points.map(({ year = 0 }) => countInWords(year));
  if (until === undefined) return named === 'unit' ? from : `năm ${from}`;
  if (named === 'span') return `${from}, ${until}`;
  const opening = /(?<!\p{L})từ\s$/iu.test(before) ? 'năm ' : named === 'unit' ? '' : 'từ năm ';
  return `${opening}${from} đến năm ${until}`;
}

function sayShare({ part, of, as, unit }: Extract<Quantity, { kind: 'share' }>): string {
  if (as === 'score') return `${numberInWords(part)} ${numberInWords(of)}`;
  const isPart = as === 'fraction';
  const whole = isPart && Number(of) === 4 ? 'tư' : numberInWords(of);
  return `${numberInWords(part)} ${isPart ? 'phần' : 'trên'} ${whole}${unit ? ` ${unit}` : ''}`;
}

const sayPlace = (parts: readonly string[], before = ''): string =>
  parts
    .map((part) => {
      if (part === '/') return 'trên';
      return /\d/.test(part) ? (sayOrdinal(part, before) ?? numberInWords(part)) : part;
    })
    .join(' ');

/** A quantity in words. */
function say(quantity: Quantity, around: Around): string {
  switch (quantity.kind) {
    case 'time':
      return sayTime(quantity, around);
    case 'plate':
      return `${numberInWords(quantity.number)} ${sayPlace(quantity.letters.match(/\p{L}|\d/gu)!)}, ${digitsInWords(quantity.groups)}`;
    case 'digits':
      return digitsInWords(quantity.groups);
    case 'share':
      return sayShare(quantity);
    case 'place':
      return sayPlace(quantity.parts, around.before);
    case 'section':
      return `${quantity.number === '' ? '' : `${numberInWords(quantity.number)} `}${letterName(quantity.letter)}`;
    case 'version':
      return quantity.numbers.map(numberInWords).join(' chấm ');
    case 'issue':
      return `${numberInWords(quantity.number)} năm ${countInWords(quantity.year)}`;
    case 'amount':
      return sayAmount(quantity, around.before);
  }
}

function sayAmount(
  { whole, decimals, unit, opensRange }: Extract<Quantity, { kind: 'amount' }>,
  before: string,
): string {
  const number = sayOrdinal(whole, before) ?? sayName(whole, before) ?? numberInWords(whole);
  const parts = [number, decimals && `phẩy ${decimalsInWords(decimals)}`, unit, opensRange && 'đến '];
  return parts.filter(Boolean).join(' ');
}

/** The nought of a name is said: `Đề án 06`. */
const sayName = (whole: string, before: string): string | undefined =>
  /^0\d$/.test(whole) && /(?<!\p{L})(?:đề án|chỉ thị)\s?$/iu.test(before)
    ? digitsInWords([whole])
    : undefined;

const afterOrdinal = /(?<!\p{L})thứ\s(?:[2-7](?:,\s?|\s?[-–]\s?|,?\s(?:và|hoặc)\s)){0,5}$/iu;
/** `thứ 4` is `thứ tư`, in a list of days of the week too: `thứ 2, 4`. */
const sayOrdinal = (whole: string, before: string): string | undefined =>
  afterOrdinal.test(before) ? ordinalWords[Number(whole) - 1] : undefined;

/**
 * A text with its numbers, dates, periods and amounts in words.
 * @param said is changed: give the same object for all texts of a script
 * @param tell gets each phrase and why it is said so
 */
export function withQuantitiesInWords(
  text: string,
  said: YearSaid,
  tell: (phrase: SpokenPhrase) => void,
): string {
  let read = '';
  let at = 0;
  for (const { start, end, quantity, rule } of readQuantities(text)) {
    const words = say(quantity, { before: text.slice(Math.max(0, start - 20), start), said });
    tell({ written: text.slice(start, end), said: words, rule });
    const apart = /\p{L}$/u.test(text.slice(Math.max(at, start - 1), start)) ? ' ' : '';
    const next = /^\p{L}/u.test(text.slice(end, end + 2)) && !words.endsWith(' ') ? ' ' : '';
    read += `${text.slice(at, start)}${apart}${words}${next}`;
    at = end;
  }
  return (
    (read + text.slice(at))
      // `năm` is both “five” and “year”: a comma keeps them apart.
      .replace(/tháng năm năm (?=hai|một)/g, 'tháng năm, năm ')
      .replace(/([Mm]ùng|[Mm]ồng) mùng /g, '$1 ')
      .replace(/[Tt]ừ từ /g, (twice) => twice.slice(0, 3))
  );
}
