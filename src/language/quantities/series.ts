import type { TimeJoint, TimePoint } from './quantity.ts';
import { after, alternatives, isSpace } from './rule.ts';
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
/** No series of so many points is longer, in UTF-16 units. */
export const longestSeries = 500;

/** What may be between two points. */
interface JointForm {
  joint: TimeJoint;
  /** The signs of which it has one first, or after one space. */
  signs: string;
  form: RegExp;
}

/** The joints between points that may have a name of their own: `ngày 5 và ngày 6`. */
function jointsOf(name: string): readonly JointForm[] {
  const form = (source: string): RegExp => new RegExp(`(?:${source})(?:${name}\\s)?`, 'uy');
  return [
    { joint: 'and', signs: ',;v&', form: form('[,;]?\\s(?:và|&)\\s') },
    { joint: 'or', signs: ',h', form: form(',?\\s(?:hoặc|hay)\\s') },
    { joint: ',', signs: ',;', form: form('\\s?[,;]\\s?') },
    { joint: 'until the end of', signs: ',đt', form: form(',?\\s(?:đến|tới)\\shết\\s') },
    { joint: 'to', signs: ',đt-–—', form: form(',?\\s(?:đến|tới)\\s|\\s?[-–—]\\s?(?:đến\\s)?') },
  ];
}

const joints = { ngày: jointsOf('ngày'), tháng: jointsOf('tháng'), quý: jointsOf('quý') };

/** The name that each point of a series may have. */
export type PointName = keyof typeof joints;

/** Whether a point has a part of its own, which those before it may share: a month, a year. */
const isWhole: Record<PointName, (point: TimePoint) => boolean> = {
  ngày: ({ month }) => month !== undefined,
  tháng: ({ year }) => year !== undefined,
  quý: ({ year }) => year !== undefined,
};

/** What may follow a list of bare numbers that all have the same name: `tháng 9, 10` before `của`, not before `hộ`. */
const closing = new RegExp(
  `^\\s*(?:$|[.;:)!?]|,|\\s(?!(?:${alternatives(countedThings)}|ngày|tháng|năm|tuổi|đồng|triệu)(?!\\p{L})))`,
  'iu',
);

/** Points of a row, as far as they were read, of which a series has some. */
interface Row extends Series {
  text: string;
  /** The position of each point. */
  starts: number[];
  /** The index of the point with which the last series began. */
  first: number;
  /** The index of the last point that has a part of its own; -1 if there is none. */
  lastWhole: number;
}

/** The row of each name that was read last: each of its numbers begins a series, and none is read again for it. */
const rows: Partial<Record<PointName, Row>> = {};

/**
 * Reads points and the joints between them, as many as there are.
 * @param whole whether a series in which no point has a part of its own (a month, a year) is none
 */
export function readSeries(
  text: string,
  at: number,
  name: PointName,
  read: ReadPoint,
  { whole = false } = {},
): Series | undefined {
  const row = knownRow(text, at, name) ?? newRow(text, at, name, read);
  if (!row) return undefined;
  while (row.points.length - row.first < most) {
    const next = nextPoint(text, row.ends.at(-1)!, name, read);
    if (!next) break;
    row.joints.push(next.joint);
    add(row, name, next, next.start);
  }
  if (whole && row.lastWhole < row.first) return undefined;
  const end = row.first + most;
  return {
    points: row.points.slice(row.first, end),
    joints: row.joints.slice(row.first, end - 1),
    ends: row.ends.slice(row.first, end),
  };
}

function knownRow(text: string, at: number, name: PointName): Row | undefined {
  const row = rows[name];
  if (row?.text !== text) return undefined;
  for (let index = row.first; index < row.starts.length; index += 1) {
    if (row.starts[index] !== at) continue;
    row.first = index;
    return row;
  }
  return undefined;
}

function newRow(text: string, at: number, name: PointName, read: ReadPoint): Row | undefined {
  const point = read(text, at);
  if (!point) return undefined;
  const row: Row = { text, points: [], joints: [], ends: [], starts: [], first: 0, lastWhole: -1 };
  add(row, name, point, at);
  rows[name] = row;
  return row;
}

function add(row: Row, name: PointName, { point, end }: PointRead, start: number): void {
  if (isWhole[name](point)) row.lastWhole = row.points.length;
  row.points.push(point);
  row.ends.push(end);
  row.starts.push(start);
}

function nextPoint(
  text: string,
  at: number,
  name: PointName,
  read: ReadPoint,
): (PointRead & { start: number; joint: TimeJoint }) | undefined {
  const sign = text.charAt(isSpace(text, at) ? at + 1 : at);
  if (sign === '') return undefined;
  for (const { joint, signs, form } of joints[name]) {
    if (!signs.includes(sign)) continue;
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
