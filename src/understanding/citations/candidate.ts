import type { FoundCode } from '../../domain/codes/find-codes.ts';
import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { DocumentCode } from '../../domain/document-code.ts';
import { codeKey } from '../../domain/document-code.ts';
import type { DocumentTypeId } from '../../domain/document-type.ts';
import { dateAfter } from './date.ts';
import { issuerAfter } from './issuer.ts';
import type { LawFound } from './law.ts';
import { findLaws, lawBase, lawKey } from './law.ts';
import { titleAfter } from './title.ts';
import { parliamentTypeBefore, typeBefore } from './type.ts';

/** A place in a text that names a document, with what directly follows it. */
export interface CitationCandidate {
  code: string;
  key: string;
  type: DocumentTypeId | undefined;
  issued: CalendarDate | undefined;
  issuer: string | undefined;
  title: string | undefined;
  start: number;
  end: number;
  /** The position after the code and the date and issuer that follow it. */
  tail: number;
  /** Ký hiệu; empty for a law that is cited by its name. */
  symbol: string;
  /** The parts of a law's name; undefined for other documents. */
  law: { base: string; year: string | undefined; numbered: boolean } | undefined;
}

const toNumber = /^[\s,(]*(?:so|(?:bo\s+)?luat\s+so)[\s:.]*$/;
/** The mark of a footnote right after a code. */
const footnote = /\s?(?:\[\^?\d{1,3}\]|\(\d{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,3}(?!\d))/y;

/**
 * Finds every code and every law that is cited by its name, in the order of the text. A law's name and the number after
 * it are one candidate.
 */
export function findCandidates(
  text: string,
  folded: string,
  codes: readonly FoundCode[],
): CitationCandidate[] {
  const laws = findLaws(text, folded).map((law) => {
    const next = codes.find(({ start }) => start >= law.end);
    const found = next && toNumber.test(folded.slice(law.end, next.start)) ? next : undefined;
    return { law, found };
  });
  const named = new Set(laws.map(({ found }) => found));
  return [
    ...laws.map(({ law, found }) =>
      found ? numbered(text, folded, law, found) : unnumbered(text, folded, law),
    ),
    ...codes.filter((found) => !named.has(found)).map((found) => coded(text, folded, found)),
  ].sort((a, b) => a.start - b.start);
}

function coded(text: string, folded: string, found: FoundCode): CitationCandidate {
  const words = typeBefore(folded, found.start);
  const code = corrected(found.code);
  return {
    ...following(text, folded, markEnd(text, found.end)),
    code: code.text,
    key: codeKey(code),
    type: words?.type ?? code.type ?? parliamentTypeBefore(folded, found.start),
    start: words?.start ?? found.start,
    end: found.end,
    symbol: code.symbol,
    law: undefined,
  };
}

function numbered(text: string, folded: string, law: LawFound, { code, end }: FoundCode): CitationCandidate {
  return {
    ...following(text, folded, markEnd(text, end)),
    code: code.text,
    key: codeKey(code),
    type: law.type,
    title: law.name,
    start: law.start,
    end,
    symbol: code.symbol,
    law: {
      base: lawBase(law.name),
      year: code.year === undefined ? law.year : String(code.year),
      numbered: true,
    },
  };
}

function unnumbered(text: string, folded: string, law: LawFound): CitationCandidate {
  const code = law.year ? `${law.name} năm ${law.year}` : law.name;
  const after = following(text, folded, law.end);
  return {
    ...after,
    code,
    key: lawKey(code),
    type: law.type,
    title: undefined,
    start: law.start,
    end: law.end,
    symbol: '',
    law: { base: lawBase(law.name), year: law.year ?? after.issued?.slice(0, 4), numbered: false },
  };
}

/** The position after the mark of a footnote at `at`; `at` if there is none. */
function markEnd(text: string, at: number): number {
  footnote.lastIndex = at;
  return footnote.test(text) ? footnote.lastIndex : at;
}

/** What follows a code: its date and its issuer, in either order, then its trích yếu. */
function following(
  text: string,
  folded: string,
  end: number,
): Pick<CitationCandidate, 'issued' | 'issuer' | 'title' | 'tail'> {
  const early = dateAfter(folded, end);
  const by = issuerAfter(text, folded, early?.end ?? end);
  const date = early ?? (by && dateAfter(folded, by.end));
  const tail = Math.max(end, date?.end ?? 0, by?.end ?? 0);
  return { issued: date?.date, issuer: by?.issuer, title: titleAfter(text, folded, tail), tail };
}

/** Corrects `QĐ-TTE`, which recognition makes of `QĐ-TTg`. No office has these letters. */
function corrected(code: DocumentCode): DocumentCode {
  if (!/-TT[EeQq9]$/.test(code.symbol)) return code;
  const read = (written: string): string => written.replace(/(?<=^(?:.*\/)?(?:QĐ|CT|CĐ)-TT)[EeQq9]$/, 'g');
  return { ...code, symbol: read(code.symbol), text: read(code.text) };
}
