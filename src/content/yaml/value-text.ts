/** Writes a text as a YAML value: plain where that is safe, else in quotes. */
export const asValue = (text: string): string =>
  /^[\p{L}\p{N}/(](?:(?!: | #).)*$/u.test(text) && !text.endsWith(':') ? text : quote(text);

/** Writes a text in the quotes that need no escapes inside, if there are such. */
export const quote = (text: string): string =>
  text.includes('"') && !text.includes("'") ? `'${text}'` : `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** Keys of the first level whose value is a list of texts. */
const textLists = new Set(['to', 'recipients', 'replaces', 'amends', 'implements']);

/**
 * Splits one line of text at semicolons into the lines of a YAML list, each with its indent: `  - Như trên`. Returns
 * undefined if only commas could split it, or if the key takes no list of texts.
 */
export function listLines(key: string, written: string): string[] | undefined {
  if (!textLists.has(key) || /^[["'“”-]/.test(written)) return undefined;
  const items = written
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length === 0 || (items.length === 1 && written.includes(','))) return undefined;
  return items.map((item) => `  - ${asValue(item.replace(/^- /, ''))}`);
}
