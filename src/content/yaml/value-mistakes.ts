import { bareCode } from '../../domain/letterhead-form.ts';
import type { SuggestedFix } from '../suggested-fix.ts';
import { listLines } from './value-text.ts';

/** What is wrong, in Vietnamese, and how to write it. */
export interface Mistake {
  message: string;
  fixes?: readonly SuggestedFix[];
}

/**
 * Finds what is wrong with a value that YAML cannot read; undefined if the value has none of the known mistakes.
 * @param start the text before the value on its line: `title: `, `- `
 */
export function valueMistake(start: string, value: string): Mistake | undefined {
  const bare = start === 'code: ' ? bareCode(value) : undefined;
  if (bare !== undefined)
    return {
      message: 'thừa chữ “Số” ở trước',
      fixes: [{ kind: 'write', text: `code: ${bare}` }, { kind: 'run-command' }],
    };
  const key = start.replace(/: $/, '');
  const lines = value.includes(': ') ? listLines(key, value) : undefined;
  if (lines)
    return {
      message: 'nội dung phải là danh sách',
      fixes: [{ kind: 'write-list', key, lines }, { kind: 'run-command' }],
    };
  return mistakes.find(([form]) => form.test(value))?.[1](start, value);
}

/** A line with its value in quotation marks. */
const quoted = (start: string, text: string): SuggestedFix => ({
  kind: 'write',
  text: `${start}${text.includes('"') && !text.includes("'") ? `'${text}'` : `"${text.replace(/"/g, '\\"')}"`}`,
});

/** `"Phong trào "Sạch""` without its outer quotation marks; `"Sạch" và "xanh"` has no outer ones. */
const withoutOuterQuotes = (value: string): string =>
  /^"[^"]*\s"/.test(value) ? value.replace(/^"|(?<=")"$/g, '') : value;

const unclosed = (sign: string, closing: string): Mistake => ({
  message: `dấu ${sign} mở ở đây chưa đóng; thêm ${closing} ở cuối nội dung, và viết cả nội dung trên một dòng`,
});

/** Each known mistake: the form of a value that has it, and what it is; the first that fits counts. */
const mistakes: [form: RegExp, mistake: (start: string, value: string) => Mistake | undefined][] = [
  [
    /^[“”„].*:(?: |$)|^"[^"]*”$|^[“”„][^"]*"$/,
    (start, value) => ({
      message: 'ngoặc kép cong “ ” của Word không đóng khung được nội dung',
      fixes: [quoted(start, value.replace(/^["“”„]|["“”]$/g, '')), { kind: 'run-command' }],
    }),
  ],
  [/^"(?:[^"\\]|\\.)*$/, () => unclosed('"', '"')],
  [/^'[^']*$/, () => unclosed("'", "'")],
  [/^\[[^\]]*$/, () => unclosed('“[”', '“]”')],
  [
    /^"[^"\\]*"\s*[^\s#]/,
    (start, value) => ({
      message: 'ngoặc kép đóng lại trước khi hết nội dung',
      fixes: [quoted(start, withoutOuterQuotes(value))],
    }),
  ],
  [
    /^'(?:[^']|'')*'\s*[^\s#']/,
    (start, value) => ({
      message: 'dấu nháy đóng lại trước khi hết nội dung',
      fixes: [quoted(start, value)],
    }),
  ],
  [
    /^\[[^\]]*\]\s*[^\s#]/,
    (start, value) => ({
      message: 'nội dung bắt đầu bằng “[” nên phải đặt trong ngoặc kép',
      fixes: [quoted(start, value)],
    }),
  ],
  [
    /^[^"'[{|>&*!#%@`].*:(?: |$)/,
    (start, value) =>
      start.endsWith(': ')
        ? { message: 'nội dung có dấu “:” nên phải đặt trong ngoặc kép', fixes: [quoted(start, value)] }
        : undefined,
  ],
];
