import type { AnswerRule } from './answers.ts';
import { answers, caches } from './answers.ts';
import { policies, policyHeader, securityHeaders, strictTransport } from './policies.ts';

/** The header that tells a browser to store a file. */
export const dispositionHeader = 'Content-Disposition';

/** The headers that are the same in every answer. @param hsts whether browsers are told to use https alone */
export const sharedHeaders = (hsts: boolean | undefined): readonly (readonly [string, string])[] => [
  ...Object.entries(securityHeaders),
  ...(hsts ? [[strictTransport.name, strictTransport.value] as const] : []),
];

/** The headers by which kinds of files differ; undefined where an answer must not have the header. */
export const headersOf = (
  rule: AnswerRule,
  formPolicy: string | undefined,
): Readonly<Record<string, string | undefined>> => ({
  [policyHeader]: rule.policy === 'form' ? (formPolicy ?? policies.page) : policies[rule.policy],
  'Cache-Control': caches[rule.cache],
  [dispositionHeader]: rule.download && 'attachment',
});

/** The rule of all files that no other rule is about. */
export const pageRule = answers.at(-1)!;

/**
 * The other rules, the last one first: where every rule that is about a file sets headers, one after the other, the first
 * rule of `answers` has the last word.
 */
export const rulesLastFirst = (formPolicy: string | undefined): readonly AnswerRule[] =>
  answers
    .filter((rule) => rule !== pageRule && (rule.policy !== 'form' || formPolicy !== undefined))
    .reverse();
