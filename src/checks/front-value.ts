/** A line of front matter that holds one value: what stands before it, and the value. */
export interface FrontValue {
  /** `title: `, `  - `, `  - file: ` */
  start: string;
  value: string;
}

/** Takes a line `key: value` or `- value` apart; undefined for any other. */
export function frontValue(line: string): FrontValue | undefined {
  const [, start, value] = /^(\s*(?:- +)?(?:[\p{L}\w-][\p{L}\w -]*: +)?)(\S.*?)\s*$/u.exec(line) ?? [];
  return start !== undefined && value !== undefined && /[-:] +$/.test(start) ? { start, value } : undefined;
}
