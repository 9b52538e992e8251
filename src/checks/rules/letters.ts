import type { Line } from '../lines.ts';
import { linesOf, placeIn } from '../lines.ts';
import type { Rule } from '../model.ts';

/**
 * A rule that looks at each line of a Markdown file for a form, and tells of the first in each line.
 * @param hint what a file holds somewhere that has such a line: most have none
 */
const lineRule = (
  name: string,
  hint: RegExp,
  look: (line: Line) => { index: number; message: string } | undefined,
): Rule => ({
  name,
  severity: 'warning',
  *find({ documents, source }) {
    const unreadable = new Set(source.misfits.map(({ file }) => file));
    for (const document of documents) {
      if (!hint.test(document.text) || unreadable.has(document.file)) continue;
      for (const line of linesOf(document)) {
        const found = look(line);
        if (found)
          yield { file: document.file, position: placeIn(line, found.index), message: found.message };
      }
    }
  },
});

/** Letters typed in parts look the same and are not found by search; portals and feeds read them in NFC. */
export const unicodeForm: Rule = {
  name: 'unicode-form',
  severity: 'warning',
  *find({ documents }) {
    for (const { file, decomposed } of documents) {
      if (decomposed)
        yield {
          file,
          position: decomposed,
          message:
            'chữ có dấu gõ bằng Unicode tổ hợp, khó tìm và dễ hiện sai; chạy npm run check -- --fix để đổi sang Unicode dựng sẵn',
        };
    }
  },
};

const icelandic = /[Ðð]/;
const foreign = /[\u0370-\u03ff\u0400-\u04ff]/;
const mixed = /(?:[a-zà-ỹđ][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][a-zà-ỹđ])/iu;
const invisible = /[\u200b-\u200d\u2060\u00ad\ufeff]/;

/** Letters of other alphabets that only look right. */
export const lookAlike = lineRule(
  'look-alike',
  /[Ðð\u00ad\u0370-\u04ff\u200b-\u200d\u2060\ufeff]/,
  ({ text }) => {
    const at = icelandic.exec(text);
    if (at)
      return {
        index: at.index,
        message: `chữ “${at[0]}” không phải “${at[0] === 'Ð' ? 'Đ' : 'đ'}” của tiếng Việt dù trông giống; chạy npm run check -- --fix để đổi`,
      };
    const hidden = invisible.exec(text);
    if (hidden)
      return { index: hidden.index, message: 'có ký tự ẩn giữa các chữ; xóa và gõ lại chữ ở chỗ này' };
    const strange = foreign.test(text) ? mixed.exec(text) : null;
    return strange
      ? {
          index: strange.index,
          message: `“${strange[0]}” có chữ cái Hy Lạp hoặc Nga trông giống chữ Việt; gõ lại`,
        }
      : undefined;
  },
);

/** Two spaces where the paper has one; the padding of tables, lists and YAML is none. */
export const doubleSpace = lineRule('double-space', /\S {2,}\S/, ({ text, front }) => {
  const at = doubleSpaceAt(text, front);
  return at === undefined
    ? undefined
    : { index: at, message: 'có hai dấu cách liền nhau; bỏ bớt một, hoặc chạy npm run check -- --fix' };
});

/** Where the first doubled space of a line stands. */
export function doubleSpaceAt(text: string, front: boolean): number | undefined {
  if (!text.includes('  ') || /^\s*\||^ {4,}|^\t|`/.test(text)) return undefined;
  const start = (front ? /^\s*(?:- )?(?:[\w-]+:\s*)?(?:- )?/ : /^\s*(?:(?:[-+*>]|\d+[.)])\s+)*/).exec(
    text,
  )![0].length;
  if (front && /^\s*#/.test(text)) return undefined;
  const found = /(?<=\S) {2,}(?=\S)/.exec(text.slice(start));
  return found ? start + found.index : undefined;
}

const misreadings: RegExp[] = [
  /\ufffd/,
  /(?<![\p{L}\d])[lIO|]\d{1,3}(?=[/.]\d)/u,
  /(?<=\d[/.])[lIO|]\d(?!\p{L})/u,
  /(?<=\d)[lIO|o](?=\d)(?!o\d*\p{L})/u,
  /(?<=\p{Ll})[01](?=\p{Ll})/u,
  // A capital inside of a word with Vietnamese letters; `imageAlt` and `JavaScript` are words too.
  /\p{Lu}(?<=[à-ỹ]\p{Ll}{0,6}\p{Lu})\p{Ll}/u,
  /[¡¢¤¦§¨¬¯´¶¸¿ﬁﬂ]/,
  /(?<=\p{L})\|(?=\p{L})/u,
];

/** Quick to look for, and in every misreading. */
const suspect = /[lIO|o]\d|[a-zà-ỹ][01A-ZĐÀ-Ý]|[|\ufffd¡¢¤¦§¨¬¯´¶¸¿ﬁﬂ]/;

/** What recognition reads wrongly again and again: `l2/2026`, `ph0ng`, `phườNg`, stray signs. */
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
