import type { UnsurePlace } from '../paper.ts';
import type { Grid } from './grid.ts';

/** A stretch of text on a page, without a gap as wide as the gap between two columns. */
export interface Segment {
  text: string;
  markdown?: string;
  x0: number;
  x1: number;
  /** Distance of its middle from the top of the page. */
  y: number;
  /** Its upper and lower edge, where they are known. */
  y0?: number;
  y1?: number;
  /** Height of its letters. */
  size: number;
  /** The number of its first letters in the order of setting, where the file has one. */
  order?: number;
  /** Whether all of it is bold; undefined where the file does not tell. */
  bold?: boolean;
  /** How sure recognition is, 0 to 100. */
  confidence?: number;
  /** Words with digits of which recognition is not sure. */
  unsure?: string[];
  places?: UnsurePlace[];
}

/** A page's segments, its size and its ruled tables. All numbers are in one unit, from the left and from the top. */
export interface Sheet {
  segments: Segment[];
  width: number;
  height: number;
  grids?: Grid[];
}

/** Whether a text ends where a letterhead leaves room for a number: a wide space behind it does not begin a column. */
export const blankAhead = (text: string): boolean =>
  /(?:^|[\s,.;:])(?:ngày|tháng|năm|số)\s*:?[\s.…_]*$/iu.test(text);
