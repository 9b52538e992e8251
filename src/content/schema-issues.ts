import type { z } from 'zod';
import { isMoment } from '../domain/moment.ts';
import { nearest } from '../domain/nearest.ts';
import type { Path } from './front-matter.ts';
import { knownKeys } from './schema-shape.ts';
import type { Issue } from './source.ts';

/** Reads a value with a schema; what does not fit comes back in the editor's words. */
export function readWith<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): { data: z.output<Schema> | undefined; issues: Issue[] } {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { data: result.data, issues: [] };
  return { data: undefined, issues: result.error.issues.flatMap((issue) => inWords(issue, schema)) };
}

function inWords(issue: z.core.$ZodIssue, schema: z.ZodType): Issue[] {
  const path = issue.path as Path;
  const key = keyName(path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((unknown) => ({
      kind: 'unknown-key',
      path: [...path, unknown],
      message: `không có khóa “${unknown}”${didYouMean(nearest(unknown, known), known)}`,
    }));
  }
  if (issue.input === undefined)
    return [{ kind: 'missing-key', path, message: `thiếu ${key}; đây là khóa bắt buộc` }];
  return [{ kind: 'invalid-value', path, message: `${key}: ${whatIsWrong(issue)}` }];
}

function whatIsWrong(issue: z.core.$ZodIssue): string {
  if (issue.input === null && issue.path.length > 0) return 'để trống; xóa dòng này hoặc điền nội dung';
  const input = show(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, input);
    case 'invalid_union':
      return `${input} không đúng dạng`;
    case 'invalid_value': {
      if (isOurs(issue.message)) return issue.message;
      const choices = issue.values.map(String);
      const near = nearest(String(issue.input), choices);
      return `${input} không có trong danh sách: ${choices.join(', ')}${near ? `; có phải “${near}”?` : ''}`;
    }
    default:
      return isOurs(issue.message) ? withCure(issue.message, issue.input) : `${input} không đúng dạng`;
  }
}

/** What the schemas cannot say, since their messages know one field's form but not what was meant. */
function withCure(message: string, input: unknown): string {
  const written = String(input);
  if (message.includes('không phải ngày dạng 2025-12-31')) {
    const onlyDays = !message.includes('(hoặc 2025-12, 2025)');
    return onlyDays ? message.replace(/; hãy viết \d{4}(?:-\d\d)?$/, '; cần đủ ngày, tháng, năm') : message;
  }
  if (message.includes('2026-01-05T07:30+07:00')) {
    const minute = /^(\d{4}-\d\d-\d\d)[T ](\d{1,2}):(\d\d)(?::\d\d)?$/.exec(written);
    const suggestion = minute && `${minute[1]}T${minute[2]!.padStart(2, '0')}:${minute[3]}+07:00`;
    if (suggestion && isMoment(suggestion)) return `${message}; hãy viết ${suggestion}`;
    return message.replace(/; hãy viết \d{4}(?:-\d\d)?$/, '; cần đủ ngày, tháng, năm');
  }
  const below = /^(?:\.{0,2}\/)*files\/(.+)$/.exec(written)?.[1];
  if (message.startsWith('phải là đường dẫn bên trong') && below)
    return `${message}; bỏ phần trước, chỉ viết ${below}`;
  return message;
}

function wrongType(expected: string, input: string): string {
  const wanted: Record<string, string> = {
    string: `${input} không phải chữ; đặt trong ngoặc kép, như "${input.replace(/[“”]/g, '')}"`,
    array: `${input} phải là danh sách; viết mỗi mục một dòng, bắt đầu bằng “- ”`,
    object: `${input} phải gồm các khóa con, mỗi khóa một dòng thụt vào`,
    boolean: `${input} phải là true hoặc false`,
    record: `${input} phải gồm các khóa con, mỗi khóa một dòng thụt vào`,
  };
  return wanted[expected] ?? `${input} không đúng dạng`;
}

/** Zod's own messages are English; the schemas' are Vietnamese and have letters that English has not. */
const isOurs = (message: string): boolean => /[^\u0020-\u007e]/.test(message);

function show(input: unknown): string {
  if (input === null) return '(để trống)';
  if (typeof input !== 'object') return `“${String(input as string)}”`;
  // `- Lưu: VT` without quotes.
  const [pair, ...others] = Array.isArray(input) ? [] : Object.entries(input);
  return pair && others.length === 0 && typeof pair[1] === 'string'
    ? `“${pair[0]}: ${pair[1]}”`
    : 'giá trị này';
}

const keyName = (path: Path): string =>
  path.length === 0
    ? 'phần thông tin đầu tệp'
    : path.map((part) => (typeof part === 'number' ? `mục ${part + 1}` : part)).join(' › ');

function didYouMean(near: string | undefined, known: readonly string[]): string {
  if (near) return `; có phải “${near}”?`;
  return known.length > 0 ? `; các khóa có thể dùng: ${known.join(', ')}` : '';
}
