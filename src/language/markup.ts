import { stringifyEntities } from 'stringify-entities';

const markupCharacters = ['&', '<', '>', '"'];

/** Escapes a text for HTML or XML, for use in an element or in an attribute with double quotes. */
export const escapeMarkup = (text: string): string =>
  stringifyEntities(text, { subset: markupCharacters, useNamedReferences: true });

/** Escapes a text for HTML or XML, for use in an element alone: quotes stay. */
export const escapeText = (text: string): string =>
  stringifyEntities(text, { subset: ['&', '<', '>'], useNamedReferences: true });

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/**
 * Reads character references: numbers, and the few names that the built pages and feeds have. By hand, since a library
 * brings the table of all 2,231 names of HTML. An unknown name stays as it is.
 */
export const decodeMarkup = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos|nbsp));/gi,
    (whole, hex?: string, decimal?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16))
        : (named[name.toLowerCase()] ?? whole),
  );

/**
 * JSON for the inside of a `<script>`: `</script>` would end the element, and `<!--` would start a comment. In JSON `<`
 * is only in strings, where it may be escaped.
 */
export const jsonForScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The characters that XML 1.0 forbids or advises against. One of them makes a whole feed unreadable. */
const xmlControls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** Removes the characters that XML 1.0 forbids; half a surrogate pair becomes `�`. */
export const withoutControls = (text: string): string => text.toWellFormed().replace(xmlControls, '');
