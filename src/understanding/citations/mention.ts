import { findCodes } from '../../domain/codes/find-codes.ts';
import { foldSameLength } from '../../language/folding.ts';
import { sentenceStarts } from '../../language/sentences.ts';
import type { CitationCandidate } from './candidate.ts';
import { findCandidates } from './candidate.ts';
import { dateBefore, dateBeforeNumber, isSameDay } from './date.ts';
import { issuerBefore } from './issuer.ts';
import { citedPoints } from './points.ts';
import type { CitationRole } from './role.ts';
import { roleOf } from './role.ts';

/** A place in a text that cites a document, with the role that its sentence gives it. */
export interface Mention extends CitationCandidate {
  role: CitationRole;
  /** The parts of the document that it names: `khoản 3 Điều 15`. */
  points: string | undefined;
}

const lawWord = /(?<!\p{L})(?:Lu[aâậ]t|LUẬT|Bộ lu[aâậ]t|Hi[eêế]n ph[aá]p|Ph[aá]p l[eêệ]nh)(?!\p{L})/u;
const inList = /^[\s,;]*(?:(?:va|hoac|cung)\s+)?(?:cac\s+)?(?:so[\s:.]*)?$/;

/** A quick test for it: without looking around it is many times as fast. */
const anyLawWord = /L[uU]|Bộ lu[aâậ]|Hi[eêế]n|Ph[aá]p l/;

/** Finds every mention of a document in the text of one block, in order. */
export function findMentions(text: string): Mention[] {
  const codes = findCodes(text);
  if (codes.length === 0 && !(anyLawWord.test(text) && lawWord.test(text))) return [];
  const folded = foldSameLength(text);
  const candidates = findCandidates(text, folded, codes);
  for (let at = candidates.length - 2; at >= 0; at -= 1)
    copyIssuerAndDate(folded, candidates[at]!, candidates[at + 1]!);
  const sentences = sentenceStarts(text);
  const mentions: Mention[] = [];
  let place = 0;
  for (const candidate of candidates) {
    // Candidates are in order: to look from the last sentence for each takes the square of the time.
    while (sentences[place + 1]! <= candidate.start) place += 1;
    const sentence = sentences[place]!;
    const last = mentions.at(-1);
    const before = last && last.start >= sentence ? last : undefined;
    const listed = before && joined(folded, before, candidate);
    candidate.type ??= listed ? before.type : undefined;
    candidate.issued ??=
      dateBeforeNumber(folded, candidate.start) ??
      (before
        ? isSameDay(folded, candidate.tail)
          ? before.issued
          : undefined
        : dateBefore(folded, sentence, candidate.start));
    candidate.issuer ??= issuerBefore(text, folded, candidate.start);
    const mention: Mention = Object.assign(candidate, {
      points: citedPoints(text, candidate.start, candidate.tail),
      role: roleOf(folded, sentence, candidate.tail, {
        start: candidate.start,
        after: before?.tail,
        listed: listed ? before.role : undefined,
      }),
    });
    mentions.push(mention);
  }
  return mentions;
}

/**
 * Codes of one symbol in a list share the issuer at its end, and the date up to the next semicolon; so do codes before
 * `cùng ngày …`.
 */
function copyIssuerAndDate(folded: string, first: CitationCandidate, next: CitationCandidate): void {
  if (!joined(folded, first, next)) return;
  if (isSameDay(folded, next.end)) first.issued ??= next.issued;
  if (first.symbol === '' || first.symbol !== next.symbol) return;
  first.issuer ??= next.issuer;
  if (!folded.slice(first.tail, next.start).includes(';') && isOfYear(first.code, next.issued))
    first.issued ??= next.issued;
}

/** `63/2010/NĐ-CP` is not of 2017, whatever the date at the end of its list is. */
const isOfYear = (code: string, date = ''): boolean => date.startsWith(/\/(\d{4})\//.exec(code)?.[1] ?? '');

const joined = (folded: string, first: CitationCandidate, next: CitationCandidate): boolean =>
  next.start >= first.tail && inList.test(folded.slice(first.tail, next.start));
