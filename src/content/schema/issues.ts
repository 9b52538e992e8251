import type { z } from 'zod';
import { nearest } from '../../language/nearest.ts';
import { lowerFirst } from '../../language/text.ts';
import type { Issue } from '../source.ts';
import { fixesInWords } from '../suggested-fix.ts';
import type { Path } from '../yaml/yaml.ts';
import { isKeyName, meantKey } from './key-words.ts';
import { knownKeys, shapeAt, termOf } from './shape.ts';
import { explainValue } from './value-issues.ts';
import type { Subjects } from './value-words.ts';

/**
 * Reads a value with a schema. What does not fit is in `issues`, in the editor's words; `data` is then undefined.
 * @param subjects the fields and topics of the ward, to propose an id where an editor wrote a name
 */
export function readWith<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  subjects: Subjects = { fields: [], topics: [] },
): { data: z.output<Schema> | undefined; issues: Issue[] } {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { data: result.data, issues: [] };
  const issues = result.error.issues.flatMap((issue) => inWords(issue, schema, subjects));
  // A key with a wrong name is reported once, not as missing too.
  const renamed = new Set(
    issues.flatMap(({ kind, path, replacement }) =>
      kind === 'unknown-key' && replacement ? [join([...path.slice(0, -1), replacement.now])] : [],
    ),
  );
  return {
    data: undefined,
    issues: issues.filter(({ kind, path }) => kind !== 'missing-key' || !renamed.has(join(path))),
  };
}

/** An issue as an editor reads it, but for the file and the line. */
export const issueInWords = ({ subject, message, fixes }: Issue): string =>
  `${subject === undefined ? '' : `${subject}: `}${message}${fixesInWords(fixes)}`;

const join = (path: Path): string => JSON.stringify(path);

function inWords(issue: z.core.$ZodIssue, schema: z.ZodType, subjects: Subjects): Issue[] {
  const path = issue.path as Path;
  const key = keyName(path);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, schema);
  if (issue.input === undefined) {
    const term = termOf(shapeAt(schema, path.slice(0, -1))?.shape?.[String(path.at(-1))]);
    return [{ kind: 'missing-key', path, message: `thiếu ${key}${term ? ` (${lowerFirst(term)})` : ''}` }];
  }
  const { meant, ...wrong } = explainValue(issue, subjects, knownKeys(schema, path));
  return [
    {
      kind: 'invalid-value',
      path,
      subject: key,
      ...wrong,
      ...(meant === undefined ? {} : { replacement: { was: String(issue.input), now: meant } }),
    },
  ];
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType): Issue[] {
  const path = issue.path as Path;
  const shape = shapeAt(schema, path) ?? {};
  const known = knownKeys(schema, path);
  const present = new Set(Object.keys((issue.input as object | undefined) ?? {}));
  return issue.keys.map((unknown): Issue => {
    const found = { kind: 'unknown-key', path: [...path, unknown] } as const;
    const meant = meantKey(unknown, shape);
    if (meant === undefined) return { ...found, ...unknownKey(unknown, known) };
    const right = `khóa “${unknown}” ở đây viết là “${meant}”`;
    if (present.has(meant)) return { ...found, message: `${right}, mà “${meant}” đã có rồi; giữ lại một` };
    present.add(meant);
    return {
      ...found,
      message: right,
      fixes: [{ kind: 'rename-key' }],
      replacement: { was: unknown, now: meant },
    };
  });
}

const keyName = (path: Path): string =>
  path.length === 0
    ? 'phần thông tin đầu tệp'
    : path.map((part) => (typeof part === 'number' ? `mục ${part + 1}` : part)).join(' › ');

function unknownKey(unknown: string, known: readonly string[]): Pick<Issue, 'message' | 'fixes'> {
  const message = `không có khóa “${unknown}”`;
  const near = nearest(unknown, known);
  if (near) return { message, fixes: [{ kind: 'did-you-mean', text: near }] };
  // The second line of `title: Họp tổ,` / `quét dọn: ngõ xóm` looks like a key.
  if (/[^\x21-\x7e]/.test(unknown) && !isKeyName(unknown))
    return {
      message: `${message}; nếu đây là phần nối của dòng trên thì viết liền vào dòng ấy và đặt cả nội dung trong ngoặc kép. Các khóa có thể dùng: ${known.join(', ')}`,
    };
  return { message: known.length > 0 ? `${message}; các khóa có thể dùng: ${known.join(', ')}` : message };
}
