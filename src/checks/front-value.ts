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

/** A text as YAML reads it: plain where it may be, else in quotes. */
export const asValue = (text: string): string =>
  /^[\p{L}\p{N}/(](?:(?!: | #).)*$/u.test(text) && !text.endsWith(':') ? text : quote(text);

/** A text in the quotes that need the least inside. */
export const quote = (text: string): string =>
  text.includes('"') && !text.includes("'") ? `'${text}'` : `"${text.replace(/[\\"]/g, '\\$&')}"`;
