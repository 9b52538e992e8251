/** A text as YAML reads it: plain where it may be, else in quotes. */
export const asValue = (text: string): string =>
  /^[\p{L}\p{N}/(](?:(?!: | #).)*$/u.test(text) && !text.endsWith(':') ? text : quote(text);

/** A text in the quotes that need the least inside. */
export const quote = (text: string): string =>
  text.includes('"') && !text.includes("'") ? `'${text}'` : `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** Keys at the margin that hold a list of texts. */
const textLists = new Set(['to', 'recipients', 'replaces', 'amends', 'implements']);

/**
 * The lines of the list that one line of text stands for, each with its indent: `  - Như trên`. Semicolons part its items;
 * undefined where commas may, too, and for a key that holds no such list.
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
