import type { TimeJoint, TimePoint } from './quantity.ts';
import { alternatives, after } from './rule.ts';
import { countedThings } from './words.ts';

/** A point of time that was read, and the position after it. */
export interface PointRead {
  point: TimePoint;
  end: number;
}

/** Reads one point at a position of a text; undefined if there is none. */
export type ReadPoint = (text: string, at: number) => PointRead | undefined;

/** Points that follow each other. */
export interface Series {
  points: TimePoint[];
  joints: TimeJoint[];
  /** The position after each point. */
  ends: number[];
}

const most = 12;
/** The joints between points that may have a name of their own: `ngày 5 và ngày 6`. */
function jointsOf(name: string): readonly (readonly [RegExp, TimeJoint])[] {
  const named = `(?:${name}\\s)?`;
  return [
    [new RegExp(`(?:,|;)?\\s(?:và|&)\\s${named}`, 'uy'), 'and'],
    [new RegExp(`,?\\s(?:hoặc|hay)\\s${named}`, 'uy'), 'or'],
    [new RegExp(`\\s?[,;]\\s?${named}`, 'uy'), ','],
    [new RegExp(`,?\\s(?:đến|tới)\\shết\\s${named}`, 'uy'), 'until the end of'],
    [new RegExp(`(?:,?\\s(?:đến|tới)\\s|\\s?[-–—]\\s?(?:đến\\s)?)${named}`, 'uy'), 'to'],
  ];
}
/** How each joint begins: most points have none after them. */
const joined = /\s?[,;&–—-]|\s[vhđt]/y;
const joints = { ngày: jointsOf('ngày'), tháng: jointsOf('tháng'), quý: jointsOf('quý') };

/** The name that each point of a series may have. */
export type PointName = keyof typeof joints;

/** What may follow a list of bare numbers that all have the same name: `tháng 9, 10` before `của`, not before `hộ`. */
const closing = new RegExp(
  `^\\s*(?:$|[.;:)!?]|,|\\s(?!(?:${alternatives(countedThings)}|ngày|tháng|năm|tuổi|đồng|triệu)(?!\\p{L})))`,
  'iu',
);

/** The series of each name that was read last, with the position of each point. */
const lastOf: Partial<Record<PointName, Series & { text: string; starts: number[] }>> = {};

/** Reads points and the joints between them, as many as there are. */
export function readSeries(text: string, at: number, name: PointName, read: ReadPoint): Series | undefined {
  const last = lastOf[name];
  const known = last?.text === text ? last.starts.indexOf(at) : -1;
  const first = known < 0 ? read(text, at) : undefined;
  if (known < 0 && !first) return undefined;
  // In a long row of numbers each of them begins a series: what was read of it is not read again.
  const starts = first ? [at] : last!.starts.slice(known);
  const series: Series = first
    ? { points: [first.point], joints: [], ends: [first.end] }
    : { points: last!.points.slice(known), joints: last!.joints.slice(known), ends: last!.ends.slice(known) };
  while (series.points.length < most) {
    const next = nextPoint(text, series.ends.at(-1)!, name, read);
    if (!next) break;
    series.joints.push(next.joint);
    series.points.push(next.point);
    series.ends.push(next.end);
    starts.push(next.start);
  }
  lastOf[name] = { ...series, text, starts };
  return series;
}

function nextPoint(
  text: string,
  at: number,
  name: PointName,
  read: ReadPoint,
): (PointRead & { start: number; joint: TimeJoint }) | undefined {
  joined.lastIndex = at;
  if (!joined.test(text)) return undefined;
  for (const [form, joint] of joints[name]) {
    form.lastIndex = at;
    if (!form.test(text)) continue;
    const start = form.lastIndex;
    const found = read(text, start);
    if (found) return { ...found, start, joint };
  }
  return undefined;
}

/** Whether the next point ends a period. */
const isPeriod = (joint: TimeJoint | undefined): boolean => joint === 'to' || joint === 'until the end of';

/** The first points of a series. */
export const firstPoints = ({ points, joints: between, ends }: Series, count: number): Series => ({
  points: points.slice(0, count),
  joints: between.slice(0, count - 1),
  ends: ends.slice(0, count),
});

/**
 * A series up to the last point that has a part of its own (a month, a year): `5, 6/5`. Without such a point, the whole
 * series if nothing follows that is counted, else its first point.
 */
export function closedSeries(text: string, series: Series, isWhole: (point: TimePoint) => boolean): Series {
  const last = series.points.findLastIndex(isWhole);
  if (last >= 0) {
    const range = isPeriod(series.joints[last]) && closing.test(after(text, series.ends[last + 1]!));
    return firstPoints(series, last + (range ? 2 : 1));
  }
  return closing.test(after(text, series.ends.at(-1)!)) ? series : firstPoints(series, 1);
}
