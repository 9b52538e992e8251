import type { ReadDocument, ReadWard } from '../../content/source.ts';
import type { AppliedFix, Change, FixedText } from './change.ts';

/** A key or a value at a place of a file (counted from 1), and what to write instead of it. */
interface Replacement {
  line: number;
  column: number;
  was: string;
  now: string;
  rule: 'unknown-key' | 'invalid-value';
}

/** The keys and values of a document or a YAML file that have a wrong form and only one meaning. */
function replacementsOf({ front, issues }: Pick<ReadDocument, 'front' | 'issues'>): Replacement[] {
  return issues.flatMap(({ kind, path, replacement }) => {
    if (!replacement || kind === 'missing-key') return [];
    const position = kind === 'unknown-key' ? front.keyAt(path) : front.at(path);
    return [{ ...position, ...replacement, rule: kind }];
  });
}

/** The replacements in each file of a ward. */
export const replacementsByFile = ({ yaml, documents }: ReadWard): Map<string, Replacement[]> =>
  new Map([
    ...yaml.map(({ file, yaml: front, issues }) => [file, replacementsOf({ front, issues })] as const),
    ...documents.map((document) => [document.file, replacementsOf(document)] as const),
  ]);

/** Makes the replacements in a text; one whose old text is no longer at its place is left out. */
export function applyReplacements(source: string, replacements: readonly Replacement[]): FixedText {
  const parts = source.split(/(\r\n?|\n)/);
  const fixes: AppliedFix[] = [];
  const lineEnd = parts[1] ?? '\n';
  // From the right, so that the columns on the left of a change stay the same.
  for (const { line, column, was, now, rule } of [...replacements].sort((a, b) => b.column - a.column)) {
    const index = (line - 1) * 2;
    const text = parts[index]?.normalize('NFC');
    const rest = text?.slice(column - 1);
    if (text === undefined || rest === undefined) continue;
    const found = [`"${was}"`, `'${was}'`, was].find((form) => rest.startsWith(form));
    const end = found && rest.slice(found.length);
    if (found === undefined || !(rule === 'unknown-key' ? /^\s*:/ : /^\s*(?:$|[,\]}#])/).test(end ?? ''))
      continue;
    const start = text.slice(0, column - 1);
    const changed = now.startsWith('\n') ? start.trimEnd() + now.replaceAll('\n', lineEnd) : start + now;
    parts[index] = changed + rest.slice(found.length);
    fixes.push({
      line,
      rule,
      change: rule === 'unknown-key' ? { kind: 'rename-key', was, now } : rewriting(now),
    });
  }
  return { text: parts.join(''), fixes: fixes.sort((a, b) => a.line - b.line) };
}

/** An id or a date may be repeated; words of the text may be private. */
function rewriting(now: string): Change {
  if (now.startsWith('\n')) return { kind: 'rewrite-as-list' };
  return { kind: 'rewrite-value', now: /^[\w\s,[\]:+-]+$/.test(now) ? now : undefined };
}
