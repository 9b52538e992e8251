import { lineRule } from './line-rule.ts';

const misreadings: RegExp[] = [
  /\ufffd/,
  /(?<![\p{L}\d])[lIO|]\d{1,3}(?=[/.]\d)/u,
  /(?<=\d[/.])[lIO|]\d(?!\p{L})/u,
  /(?<=\d)[lIO|o](?=\d)(?!o\d*\p{L})/u,
  /(?<=\p{Ll})[01](?=\p{Ll})/u,
  // A capital letter inside a word with Vietnamese letters; `imageAlt` and `JavaScript` are right.
  /\p{Lu}(?<=[à-ỹ]\p{Ll}{0,6}\p{Lu})\p{Ll}/u,
  /[¡¢¤¦§¨¬¯´¶¸¿ﬁﬂ]/,
  /(?<=\p{L})\|(?=\p{L})/u,
];

/** A quick test: each misreading has one of these. */
const suspect = /[lIO|o]\d|[a-zà-ỹ][01A-ZĐÀ-Ý]|[|\ufffd¡¢¤¦§¨¬¯´¶¸¿ﬁﬂ]/;

/** Words that text recognition often reads wrongly: `l2/2026`, `ph0ng`, `phườNg`, stray signs. */
export const misreading = lineRule('misreading', suspect, ({ text, front }) => {
  if (/^\s*\|/.test(text) || (front && /^\s*(?:#|- file:|file:|image:|audio:)/.test(text))) return undefined;
  if (!suspect.test(text)) return undefined;
  const bare = text.replace(
    /\]\([^)]*\)|<[^>]*>|https?:\S+|[\w.-]+@[\w.-]+|`[^`]*`|[a-z0-9]+(?:-[a-z0-9]+)+/g,
    (part) => ' '.repeat(part.length),
  );
  const found = misreadings.map((form) => form.exec(bare)).find((match) => match !== null);
  if (!found) return undefined;
  const from = bare.lastIndexOf(' ', found.index) + 1;
  const word = /^\S+/.exec(bare.slice(from))?.[0] ?? found[0];
  return { index: from, message: `“${word.slice(0, 40)}” giống chữ máy quét đọc nhầm; so với bản giấy` };
});
