import type { z } from 'zod';
import { nearest } from '../../language/nearest.ts';
import { lowerFirst } from '../../language/text.ts';
import type { Issue } from '../source.ts';
import type { Path } from '../yaml/yaml.ts';
import { isKeyName, meantKey } from './key-words.ts';
import { knownKeys, shapeAt, termOf } from './shape.ts';
import { whatIsWrong } from './value-issues.ts';
import type { Subjects } from './value-words.ts';

/**
 * Reads a value with a schema; what does not fit comes back in the editor's words.
 * @param subjects the ward's own lists, for editors who write a name in the place of an id
 */
export function readWith<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  subjects: Subjects = { fields: [], topics: [] },
): { data: z.output<Schema> | undefined; issues: Issue[] } {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { data: result.data, issues: [] };
  const issues = result.error.issues.flatMap((issue) => inWords(issue, schema, subjects));
  // A key under another name is not missing too.
  const renamed = new Set(
    issues.flatMap(({ kind, path, instead }) =>
      kind === 'unknown-key' && instead ? [join([...path.slice(0, -1), instead.now])] : [],
    ),
  );
  return {
    data: undefined,
    issues: issues.filter(({ kind, path }) => kind !== 'missing-key' || !renamed.has(join(path))),
  };
}

const join = (path: Path): string => JSON.stringify(path);

function inWords(issue: z.core.$ZodIssue, schema: z.ZodType, subjects: Subjects): Issue[] {
  const path = issue.path as Path;
  const key = keyName(path);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, schema);
  if (issue.input === undefined) {
    const term = termOf(shapeAt(schema, path.slice(0, -1))?.shape?.[String(path.at(-1))]);
    return [{ kind: 'missing-key', path, message: `thiếu ${key}${term ? ` (${lowerFirst(term)})` : ''}` }];
  }
  const { words, meant } = whatIsWrong(issue, subjects, knownKeys(schema, path));
  return [
    {
      kind: 'invalid-value',
      path,
      message: `${key}: ${words}`,
      ...(meant === undefined ? {} : { instead: { was: String(issue.input), now: meant } }),
    },
  ];
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType): Issue[] {
  const path = issue.path as Path;
  const shape = shapeAt(schema, path) ?? {};
  const known = knownKeys(schema, path);
  const there = new Set(Object.keys((issue.input as object | undefined) ?? {}));
  return issue.keys.map((unknown): Issue => {
    const found = { kind: 'unknown-key', path: [...path, unknown] } as const;
    const meant = meantKey(unknown, shape);
    if (meant === undefined)
      return { ...found, message: `không có khóa “${unknown}”${didYouMean(unknown, known)}` };
    const right = `khóa “${unknown}” ở đây viết là “${meant}”`;
    if (there.has(meant)) return { ...found, message: `${right}, mà “${meant}” đã có rồi; giữ lại một` };
    there.add(meant);
    return {
      ...found,
      message: `${right}; đổi tên khóa`,
      instead: { was: unknown, now: meant },
    };
  });
}

const keyName = (path: Path): string =>
  path.length === 0
    ? 'phần thông tin đầu tệp'
    : path.map((part) => (typeof part === 'number' ? `mục ${part + 1}` : part)).join(' › ');

function didYouMean(unknown: string, known: readonly string[]): string {
  const near = nearest(unknown, known);
  if (near) return `; có phải “${near}”?`;
  // `title: Họp tổ,` and below it `quét dọn: ngõ xóm`.
  if (/[^\x21-\x7e]/.test(unknown) && !isKeyName(unknown))
    return `; nếu đây là phần nối của dòng trên thì viết liền vào dòng ấy và đặt cả nội dung trong ngoặc kép. Các khóa có thể dùng: ${known.join(', ')}`;
  return known.length > 0 ? `; các khóa có thể dùng: ${known.join(', ')}` : '';
}
