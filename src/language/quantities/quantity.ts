/** A point of time with the parts that are written: `6/5` has a day and a month. A year may be in no point. */
export interface TimePoint {
  hour?: number;
  /** Undefined if no minutes are written. */
  minute?: number | undefined;
  day?: number;
  month?: number | undefined;
  quarter?: number;
  year?: number | undefined;
}

/** How two points of time are joined: `,` and `and` make a list, `to` and `until the end of` a period. */
export type TimeJoint = ',' | 'and' | 'or' | 'to' | 'until the end of';

/** The smallest part that the points of a time have. */
export type TimeUnit = 'hour' | 'day' | 'month' | 'quarter' | 'year';

/** One or more points of time, read together: `3, 4/7`, `quý I-II/2027`, `9-11h`. */
export interface TimeQuantity {
  kind: 'time';
  unit: TimeUnit;
  /** In the order of the text; at least one. */
  points: readonly TimePoint[];
  /** The joint before each point but the first. */
  joints: readonly TimeJoint[];
  /** How it is named in the text: by its unit (`ngày 5`), by a holiday, as a school year or term, or not at all. */
  named: 'unit' | 'holiday' | 'span' | 'no';
}

/** A number with its decimals and its unit: `2,5 km`, `1.500.000 đồng`. */
export interface AmountQuantity {
  kind: 'amount';
  /** The digits before the decimal sign, without marks between thousands. */
  whole: string;
  /** The digits after the decimal sign, as written. */
  decimals?: string | undefined;
  /** The words of a unit that is written as a sign: `ki lô mét`. */
  unit?: string | undefined;
  /** Whether a second amount follows after a dash: `5-10%`. */
  opensRange: boolean;
}

/** What a number and the signs around it mean. */
export type Quantity =
  | TimeQuantity
  | AmountQuantity
  /**
   * A part of a whole, with the words of its unit if it is a sign. `fraction`: `4/5 số thửa`; `count`: `12/14 hộ`, twelve of
   * fourteen; `score`: `thắng 2-1`.
   */
  | { kind: 'share'; part: string; of: string; as: 'fraction' | 'count' | 'score'; unit?: string | undefined }
  /** A number plate: `15A-123.45`. */
  | { kind: 'plate'; number: string; letters: string; groups: readonly string[] }
  /** Digits that are said one by one: telephone numbers, accounts, cards, files. Groups of a file may have letters. */
  | { kind: 'digits'; groups: readonly string[] }
  /** Numbers, letters and slashes of a house, a lane, a plot or a class, in order: `12/4A` → `12`, `/`, `4`, `A`. */
  | { kind: 'place'; parts: readonly string[] }
  /** A number with a letter, or a letter: `khoản 1a`, `điểm b`. */
  | { kind: 'section'; number: string; letter: string }
  /** Several numbers with dots: `mục 2.1`, `4.0`. */
  | { kind: 'version'; numbers: readonly string[] }
  /** The issue of a year: `đợt 1/2026`. */
  | { kind: 'issue'; number: string; year: number };

/** A quantity of a text, and why it was read so. */
export interface FoundQuantity {
  start: number;
  end: number;
  quantity: Quantity;
  /** The name of the rule that decided. */
  rule: string;
}
