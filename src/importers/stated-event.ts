import { isDay } from '../domain/dates/calendar-date.ts';
import { weekdayNames, weekdayOf } from '../domain/dates/weekday.ts';
import type { DocumentTypeId } from '../domain/document-type.ts';
import { slugify } from '../language/folding.ts';
import type { FoundQuantity, TimePoint, TimeQuantity } from '../language/quantities/quantity.ts';
import { readQuantities } from '../language/quantities/read-quantities.ts';

/** When and where a paper says that something is, as the key `when` has it. */
export interface StatedEvent {
  from: string;
  to?: string;
  place: string;
}

/** The types of papers that invite people, or tell them to come. */
const inviting: readonly DocumentTypeId[] = ['giay-moi', 'thong-bao'];

/** What may be between `Thời gian` and its colon. */
const activities = ['', 'tổ chức', 'họp', 'diễn ra', 'thực hiện', 'tiêm', 'khám'];

/** Words of a time that is not settled. */
const unsettled = ['dự kiến', 'khoảng', 'sẽ thông báo', 'thông báo sau'];

/** Parts of the day in which hours below 12 may be those after noon. */
const afterNoon = ['chiều', 'tối', 'đêm'];

const label = new RegExp(
  `(?:^|[;.]\\s+)(?:[-+*•–]\\s*|(?:\\d+(?:\\.\\d+)*|[a-zđ]|[IVX]+)[.)]\\s*)?(thời gian|địa điểm)(?:\\s(?:${activities.filter(Boolean).join('|')}))?\\s*:\\s*`,
  'giu',
);
const longestPlace = 300;

/**
 * The event of an invitation or a notice that has one line “Thời gian: …” and one line “Địa điểm: …”, both without doubt:
 * one whole date, or a period of whole dates, and at most the hours of one day. Undefined for all other papers.
 */
export function statedEvent(
  type: DocumentTypeId | undefined,
  paragraphs: readonly string[],
): StatedEvent | undefined {
  if (type === undefined || !inviting.includes(type)) return undefined;
  const labelled = paragraphs.flatMap((text) => labelledIn(text.replace(/\*\*|__/g, '')));
  const [time, ...otherTimes] = labelled.filter(({ name }) => name === 'thời gian');
  const [place, ...otherPlaces] = labelled.filter(({ name }) => name === 'địa điểm');
  if (!time || !place || otherTimes.length + otherPlaces.length > 0) return undefined;
  const span = spanOf(time.text);
  const where = place.text.replace(/[\s.;,/]+$/u, '');
  if (!span || where === '' || where.length > longestPlace) return undefined;
  return { ...span, place: where };
}

function labelledIn(text: string): { name: string; text: string }[] {
  const marks = [...text.matchAll(label)];
  return marks.map((mark, index) => ({
    name: mark[1]!.toLowerCase(),
    text: text.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim(),
  }));
}

/** From when to when; undefined if the words leave a doubt. */
function spanOf(text: string): Pick<StatedEvent, 'from' | 'to'> | undefined {
  const words = text.toLowerCase();
  if (unsettled.some((word) => words.includes(word))) return undefined;
  const times = readQuantities(text).flatMap(timeOf);
  const [days, ...otherDays] = times.filter(({ unit }) => unit === 'day');
  const [hours, ...otherHours] = times.filter(({ unit }) => unit === 'hour');
  if (!days || otherDays.length + otherHours.length > 0) return undefined;
  if (times.length > (hours ? 2 : 1)) return undefined;
  const [first, last] = fromTo(days)?.map((point, _, points) => dayOf(point, points.at(-1)!)) ?? [];
  if (first === undefined || !agreesWithWeekday(words, first)) return undefined;
  if (!hours)
    return days.points.length === 1
      ? { from: first }
      : last === undefined
        ? undefined
        : { from: first, to: last };
  const [begin, end] = fromTo(hours)?.map(minuteOf) ?? [];
  if (begin === undefined || days.points.length > 1) return undefined;
  if (begin < '12' && afterNoon.some((word) => words.includes(word))) return undefined;
  return { from: `${first}T${begin}`, ...(end !== undefined && end > begin && { to: `${first}T${end}` }) };
}

const timeOf = ({ quantity }: FoundQuantity): TimeQuantity[] => (quantity.kind === 'time' ? [quantity] : []);

/** One point, or the two ends of a period. */
const fromTo = ({ points, joints }: TimeQuantity): readonly TimePoint[] | undefined =>
  points.length === 1 || (points.length === 2 && joints[0] === 'to') ? points : undefined;

/** A whole day: the beginning of a period may have its month and year at the end. */
function dayOf({ day, month, year }: TimePoint, last: TimePoint): string | undefined {
  const two = (number: number | undefined): string => String(number ?? '').padStart(2, '0');
  const written = `${year ?? last.year}-${two(month ?? last.month)}-${two(day)}`;
  return isDay(written) ? written : undefined;
}

const minuteOf = ({ hour, minute = 0 }: TimePoint): string | undefined =>
  hour === undefined || hour > 23
    ? undefined
    : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** Whether the weekdays that are named, if any, are that of the day. */
function agreesWithWeekday(words: string, day: string): boolean {
  const slug = `-${slugify(words)}-`;
  const named = weekdayNames.filter((name) => slug.includes(`-${slugify(name)}-`));
  return named.every((name) => name === weekdayNames[weekdayOf(day)]);
}
