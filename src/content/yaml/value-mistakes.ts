import { bareCode } from '../../domain/letterhead-form.ts';
import { listLines, listWords } from './text.ts';

/**
 * What is wrong with a value as it stands on its line, and how to write it.
 * @param start what stands before it: `title: `, `- `
 */
export function slipOfValue(start: string, value: string): string | undefined {
  const bare = start === 'code: ' ? bareCode(value) : undefined;
  if (bare !== undefined)
    return `thừa chữ “Số” ở trước; hãy viết code: ${bare}, hoặc chạy npm run check -- --fix`;
  const list = value.includes(': ') ? listLines(start.replace(/: $/, ''), value) : undefined;
  if (list)
    return `nội dung phải là danh sách; ${listWords(start.slice(0, -2), list)}, hoặc chạy npm run check -- --fix`;
  const slip = slips.find(([form]) => form.test(value));
  return slip?.[1](start, value);
}

/** A value as YAML reads it, whatever is in it. */
const quoted = (start: string, text: string): string =>
  `${start}${text.includes('"') && !text.includes("'") ? `'${text}'` : `"${text.replace(/"/g, '\\"')}"`}`;

/** `"Phong trào "Sạch""` without the quotes that were to frame it; `"Sạch" và "xanh"` as it is. */
const withoutFrame = (value: string): string =>
  /^"[^"]*\s"/.test(value) ? value.replace(/^"|(?<=")"$/g, '') : value;

const unclosed = (sign: string, closing: string): string =>
  `dấu ${sign} mở ở đây chưa đóng; thêm ${closing} ở cuối nội dung, và viết cả nội dung trên một dòng`;

const slips: [form: RegExp, message: (start: string, value: string) => string | undefined][] = [
  [
    /^[“”„].*:(?: |$)|^"[^"]*”$|^[“”„][^"]*"$/,
    (start, value) =>
      `ngoặc kép cong “ ” của Word không đóng khung được nội dung; hãy viết ${quoted(start, value.replace(/^["“”„]|["“”]$/g, ''))}, hoặc chạy npm run check -- --fix`,
  ],
  [/^"(?:[^"\\]|\\.)*$/, () => unclosed('"', '"')],
  [/^'[^']*$/, () => unclosed("'", "'")],
  [/^\[[^\]]*$/, () => unclosed('“[”', '“]”')],
  [
    /^"[^"\\]*"\s*[^\s#]/,
    (start, value) =>
      `ngoặc kép đóng lại trước khi hết nội dung; hãy viết ${quoted(start, withoutFrame(value))}`,
  ],
  [
    /^'(?:[^']|'')*'\s*[^\s#']/,
    (start, value) => `dấu nháy đóng lại trước khi hết nội dung; hãy viết ${quoted(start, value)}`,
  ],
  [
    /^\[[^\]]*\]\s*[^\s#]/,
    (start, value) =>
      `nội dung bắt đầu bằng “[” nên phải đặt trong ngoặc kép; hãy viết ${quoted(start, value)}`,
  ],
  [
    /^[^"'[{|>&*!#%@`].*:(?: |$)/,
    (start, value) =>
      start.endsWith(': ')
        ? `nội dung có dấu “:” nên phải đặt trong ngoặc kép; hãy viết ${quoted(start, value)}`
        : undefined,
  ],
];
