import type { ReadDocument, ReadWard } from '../../content/source.ts';
import type { Fix } from './text.ts';

/** What stands at a place of a file, and what is meant by it. */
interface Cure {
  line: number;
  column: number;
  was: string;
  now: string;
  rule: 'unknown-key' | 'invalid-value';
}

type Formed = Pick<ReadDocument, 'front' | 'issues'>;

/** The cures of a document's or a YAML file's keys and values where only one thing can be meant. */
export function curesOf({ front, issues }: Formed): Cure[] {
  return issues.flatMap(({ kind, path, instead }) => {
    if (!instead || kind === 'missing-key') return [];
    const position = kind === 'unknown-key' ? front.keyAt(path) : front.at(path);
    return [{ ...position, ...instead, rule: kind }];
  });
}

/** The cures of a ward's files, by file. */
export const curesByFile = ({ yaml, documents }: ReadWard): Map<string, Cure[]> =>
  new Map([
    ...yaml.map(({ file, yaml: front, issues }) => [file, curesOf({ front, issues })] as const),
    ...documents.map((document) => [document.file, curesOf(document)] as const),
  ]);

/** Puts what is meant in the place of what is written, where that still stands there. */
export function applyCures(source: string, cures: readonly Cure[]): { text: string; fixes: Fix[] } {
  const parts = source.split(/(\r\n?|\n)/);
  const fixes: Fix[] = [];
  const lineEnd = parts[1] ?? '\n';
  // From the right, so that places to the left of a mend stay what they are.
  for (const { line, column, was, now, rule } of [...cures].sort((a, b) => b.column - a.column)) {
    const index = (line - 1) * 2;
    const text = parts[index]?.normalize('NFC');
    const rest = text?.slice(column - 1);
    if (text === undefined || rest === undefined) continue;
    const found = [`"${was}"`, `'${was}'`, was].find((form) => rest.startsWith(form));
    const end = found && rest.slice(found.length);
    if (found === undefined || !(rule === 'unknown-key' ? /^\s*:/ : /^\s*(?:$|[,\]}#])/).test(end ?? ''))
      continue;
    const start = text.slice(0, column - 1);
    const mended = now.startsWith('\n') ? start.trimEnd() + now.replaceAll('\n', lineEnd) : start + now;
    parts[index] = mended + rest.slice(found.length);
    const what = rule === 'unknown-key' ? `đổi tên khóa “${was}” thành “${now}”` : rewritten(now);
    fixes.push({ line, rule, what });
  }
  return { text: parts.join(''), fixes: fixes.sort((a, b) => a.line - b.line) };
}

/** An id or a date may be said again; words of the text may be private. */
function rewritten(now: string): string {
  if (now.startsWith('\n')) return 'viết lại thành danh sách, mỗi mục một dòng';
  return /^[\w\s,[\]:+-]+$/.test(now) ? `viết lại thành ${now}` : 'viết lại cho đúng dạng';
}
