import { issueInWords, readWith } from '../../../content/schema/issues.ts';
import type { Subjects } from '../../../content/schema/value-words.ts';
import type { Path } from '../../../content/yaml/yaml.ts';
import { draftSchemas } from '../../../domain/schema/document.ts';
import { Refusal } from '../../../formats/refusal.ts';
import type { Doubt, ImportCollection, StatedFacts, UnderstoodPaper } from '../../../importers/paper.ts';
import { fieldNames } from '../field-names.ts';
import type { MetadataRow } from './rows.ts';

/** A paper with what an editor stated of it. */
export interface StatedPaper {
  found: UnderstoodPaper;
  /** Stated keys that no paper gives: `summary`, `effective`. */
  extra: Record<string, unknown>;
  /** The keys that were stated. */
  keys: ReadonlySet<string>;
}

/** Facts that a paper gives and a table may state. */
const ofPapers: ReadonlySet<string> = new Set<keyof StatedFacts | 'to' | 'fields' | 'topics' | 'channels'>([
  ...(['title', 'type', 'code', 'issuer', 'place', 'issued', 'signer', 'urgency', 'recipients'] as const),
  ...(['to', 'fields', 'topics', 'channels'] as const),
]);

/**
 * Puts what an editor states in a table in the place of what was read. Values that can only mean one thing are written as
 * they should be (`05/3/2026`, `Thông báo`). Throws a `Refusal` for values that do not fit.
 */
export function withStated(
  found: UnderstoodPaper,
  row: MetadataRow | undefined,
  collection: ImportCollection,
  subjects: Subjects | undefined,
): StatedPaper {
  if (!row) return { found, extra: {}, keys: new Set() };
  const stated: Record<string, unknown> = {};
  for (const [key, value] of row.values)
    setAt(stated, key.split('.'), typeof value === 'string' ? scalar(value) : value);
  const { signer } = stated;
  if (signer) stated['signer'] = { ...found.signer, ...signer };
  const schema = draftSchemas[collection].partial();
  for (const { path, replacement } of readWith(schema, stated, subjects).issues)
    if (replacement) setAt(stated, path, scalar(replacement.now));
  const [issue] = readWith(schema, stated, subjects).issues;
  const name = issue && fieldNames[issue.path.join('.')];
  if (issue)
    throw new Refusal(`bảng, hàng ${row.line}${name ? `, cột ${name}` : ''}: ${issueInWords(issue)}`);
  const entries = Object.entries(stated);
  const keys = new Set(Object.keys(stated));
  return {
    found: {
      ...found,
      ...Object.fromEntries(entries.filter(([key]) => ofPapers.has(key))),
      doubts: withoutStated(found.doubts, keys),
    },
    extra: Object.fromEntries(entries.filter(([key]) => !ofPapers.has(key))),
    keys,
  };
}

/** The doubts about what nobody stated. */
export const withoutStated = (doubts: readonly Doubt[], keys: ReadonlySet<string>): Doubt[] =>
  doubts.filter(({ field }) => !keys.has(field));

const scalar = (text: string): string | boolean =>
  text === 'true' || text === 'false' ? text === 'true' : text;

/** Sets the value at a path; maps on the way are made. */
function setAt(target: Record<string, unknown>, path: Path, value: unknown): void {
  const [first, ...rest] = path.map(String);
  if (first === undefined) return;
  if (rest.length === 0) target[first] = value;
  else setAt((target[first] ??= {}) as Record<string, unknown>, rest, value);
}
