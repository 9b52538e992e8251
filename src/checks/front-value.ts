/** A line of front matter with one value: the text before the value, and the value. */
export interface FrontValue {
  /** `title: `, `  - `, `  - file: ` */
  start: string;
  value: string;
}

/** Splits a line `key: value` or `- value`; undefined for any other line. */
export function frontValue(line: string): FrontValue | undefined {
  const [, start, value] = /^(\s*(?:- +)?(?:[\p{L}\w-][\p{L}\w -]*: +)?)(\S.*?)\s*$/u.exec(line) ?? [];
  return start !== undefined && value !== undefined && /[-:] +$/.test(start) ? { start, value } : undefined;
}
