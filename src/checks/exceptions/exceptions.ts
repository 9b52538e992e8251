import type { ReadWard } from '../../content/source.ts';
import type { Path } from '../../content/yaml/yaml.ts';
import type { Found } from '../redact.ts';
import type { Rule } from '../rule.ts';
import type { AllowKey } from './answerable.ts';
import { allowOfDocument, allowOfWard } from './answerable.ts';
import { lackOf } from './lack.ts';
import type { UsedException } from './used-exception.ts';

/** What was found in a ward, divided by the `allow` of its files. */
interface Divided {
  /** What nobody answers for. */
  left: Found[];
  /** All entries, by the files that they are in, as messages name them. */
  exceptions: Map<string, UsedException[]>;
}

/** Divides what was found into what the `allow` of a document or of ward.yaml lets pass, and the rest. */
export function divideAllowed(ward: ReadWard, all: readonly Found[], rules: readonly Rule[]): Divided {
  const byName = new Map(rules.map((rule) => [rule.name, rule]));
  const exceptions = new Map<string, UsedException[]>();
  const answering = new Map<string, ReturnType<typeof exceptionsOf>>();
  const add = (file: string, answersFor: readonly string[], key: AllowKey | undefined): void => {
    if (!key || key.entries.length === 0) return;
    const uses = exceptionsOf(key, byName);
    exceptions.set(file, uses);
    for (const each of answersFor) answering.set(each, uses);
  };
  const ofWard = allowOfWard(ward);
  if (ofWard) add(ofWard.file, ofWard.answersFor, ofWard.key);
  for (const document of ward.documents) add(document.file, [document.file], allowOfDocument(document));
  const left = all.filter(({ rule, offence: { file }, digest }) => {
    const covering = (answering.get(file) ?? []).filter(
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

const exceptionsOf = ({ entries, author, at }: AllowKey, rules: ReadonlyMap<string, Rule>) =>
  entries.map((entry, index) => {
    const rule = rules.get(entry.rule);
    return {
      entry,
      isValid: rule !== undefined && lackOf(entry, rule, author) === undefined,
      placeOf: (...path: Path) => at([index, ...path]),
      covered: [] as string[],
    };
  });
