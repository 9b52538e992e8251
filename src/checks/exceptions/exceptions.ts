import { memoize } from '../../cache/memory.ts';
import type { ReadDocument, ReadWard } from '../../content/source.ts';
import type { Path } from '../../content/yaml/yaml.ts';
import type { Found } from '../redact.ts';
import type { Rule } from '../rule.ts';
import { lackOf } from './lack.ts';
import type { UsedException } from './used-exception.ts';

/** What was found in a ward, divided by the `allow` of its documents. */
interface Divided {
  /** What nobody answers for. */
  left: Found[];
  /** All entries, by the files that messages name. */
  exceptions: Map<string, UsedException[]>;
}

/** Divides what was found into what a document's `allow` lets pass, and the rest. */
export function divideAllowed(ward: ReadWard, all: readonly Found[], rules: readonly Rule[]): Divided {
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  const exceptions = new Map(
    ward.documents.flatMap((document) => {
      const uses = exceptionsOf(document, byName);
      return uses.length > 0 ? [[document.file, uses] as const] : [];
    }),
  );
  const left = all.filter(({ rule, offence: { file }, digest }) => {
    const covering = (exceptions.get(file) ?? []).filter(
      ({ entry, isValid }) =>
        isValid &&
        digest !== undefined &&
        entry.rule === rule.name &&
        (entry.digest?.includes(digest) ?? true),
    );
    for (const { covered } of covering) covered.push(digest!);
    return covering.length === 0;
  });
  return { left, exceptions };
}

/** The document of a file that messages name, where its front matter may have `allow`. */
export const documentMayAllow = (ward: ReadWard, file: string): ReadDocument | undefined => {
  const document = documentsOf(ward).get(file);
  return document?.data && 'allow' in document.data ? document : undefined;
};

const documentsOf = memoize(
  ({ documents }: ReadWard): Map<string, ReadDocument> =>
    new Map(documents.map((document) => [document.file, document])),
);

function exceptionsOf(document: ReadDocument, rules: ReadonlyMap<string, Rule>) {
  const { data } = document;
  if (!data || !('allow' in data)) return [];
  const author = 'author' in data ? data.author : undefined;
  return data.allow.map((entry, index) => {
    const rule = rules.get(entry.rule);
    return {
      entry,
      isValid: rule !== undefined && lackOf(entry, rule, author) === undefined,
      placeOf: (...path: Path) => document.front.at(['allow', index, ...path]),
      covered: [] as string[],
    };
  });
}
