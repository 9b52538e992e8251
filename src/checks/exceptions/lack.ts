import type { Exception } from '../../domain/schema/document-parts.ts';
import { foldSqueezed } from '../../language/folding.ts';
import type { Rule } from '../rule.ts';

/**
 * Why an entry of `allow` lets nothing pass: its rule is an error that nobody may allow, it does not say which finding is
 * meant, no second person is named, or the second person is the first.
 */
export type Lack = 'forbidden' | 'digest' | 'second-person' | 'same-person';

/**
 * What an entry of `allow` lacks for its rule; undefined if it may let findings pass.
 * @param author who has written the document, where its front matter says so
 */
export function lackOf(entry: Exception, rule: Rule, author: string | undefined): Lack | undefined {
  if (rule.severity === 'warning') return undefined;
  if (!rule.allowable) return 'forbidden';
  if (!entry.digest) return 'digest';
  if (!rule.needsTwo) return undefined;
  const { by, confirmedBy } = entry;
  if (confirmedBy === undefined || !fullName.test(confirmedBy)) return 'second-person';
  return [by, author].some((first) => first !== undefined && areSame(first, confirmedBy))
    ? 'same-person'
    : undefined;
}

/** Whether two names are of one person, whatever the marks, the capitals and the title before the name. */
function areSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => ` ${foldSqueezed(name)}`);
  return first!.endsWith(second!) || second!.endsWith(first!);
}

/** A name of two words or more that begin with capitals: no “tôi”, no `admin`. */
const fullName = /(?:^|\s)\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)+/u;
