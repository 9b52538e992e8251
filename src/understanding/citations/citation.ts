import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { codeKey, parseCode } from '../../domain/document-code.ts';
import type { DocumentTypeId } from '../../domain/document-type.ts';
import { documentType } from '../../domain/document-type.ts';
import type { CitableBlock, CitingSection } from './citable-block.ts';
import { mergeLaws } from './law-merge.ts';
import { findMentions } from './mention.ts';
import type { Mention } from './mention.ts';
import type { CitationRole } from './role.ts';
import { citationRoles } from './role.ts';
import { findShortForms } from './short-form.ts';

/** A place where a document is cited, `blocks[block].text.slice(start, end)`, and its role there. */
export interface CitationPlace {
  block: number;
  start: number;
  end: number;
  section: CitingSection | undefined;
  role: CitationRole;
  /** The parts of the document that are cited here, in the words of the text: `điểm b khoản 3 Điều 15`. */
  points: string | undefined;
}

/** Dẫn chiếu: a document that a text cites in one or more places, with what the text says about it. */
export interface Citation {
  /**
   * The canonical code, `45/2025/NQ-HĐND`; the name of a law that is cited without a code, `Luật Ngân sách nhà nước`.
   */
  code: string;
  /** The same for all spellings of the code. It is also the last part of the address `/dan-chieu/<key>/`. */
  key: string;
  /** Tên loại: the word in the text, else the type that the symbol tells. */
  type: DocumentTypeId | undefined;
  /** Ngày ban hành. */
  issued: CalendarDate | undefined;
  /** Cơ quan ban hành, in the words of the text. */
  issuer: string | undefined;
  /** Trích yếu, in the words of the text. */
  title: string | undefined;
  /** The strongest role of its places. */
  role: CitationRole;
  places: CitationPlace[];
}

/** The front matter of the citing document. */
export interface CitingFront {
  code?: string | undefined;
  type?: string | undefined;
  [other: string]: unknown;
}

/**
 * Finds the documents that a text cites: each once, in the order of the text. A date or issuer that is written once
 * for a list of codes is given to each of them. A short form (`Nghị quyết 57`) is a place of the document with the full
 * code. The code of the citing document itself is left out.
 */
export function readCitations(blocks: readonly CitableBlock[], front: CitingFront = {}): Citation[] {
  const own = front.code === undefined ? undefined : parseCode(front.code);
  const ownKey = own?.number ? codeKey(own) : undefined;
  const mentions = mergeLaws(
    blocks.flatMap(({ text }, block) =>
      mayCite(text) ? findMentions(text).map((mention) => Object.assign(mention, { block })) : [],
    ),
  ).filter(({ key }) => key !== ownKey);
  const all = [...mentions, ...findShortForms(blocks, mentions)];
  const citations = new Map<string, Citation>();
  for (const mention of all) {
    const place: CitationPlace = {
      block: mention.block,
      start: mention.start,
      end: mention.end,
      section: blocks[mention.block]?.section,
      points: mention.points,
      role: documentType(front.type)?.onlyProposes && changing.has(mention.role) ? 'mention' : mention.role,
    };
    const known = citations.get(mention.key);
    if (known) join(known, mention, place);
    else {
      const { code, key, type, issued, issuer, title } = mention;
      citations.set(key, { code, key, type, issued, issuer, title, role: place.role, places: [place] });
    }
  }
  for (const { places } of citations.values()) places.sort((a, b) => a.block - b.block || a.start - b.start);
  return [...citations.values()];
}

const changing: ReadonlySet<CitationRole> = new Set(['replaces', 'amends']);

/** A quick test: what cites nothing has no slash and no name of a kind of law. */
const mayCite = (text: string): boolean => text.includes('/') || lawWord.test(text);
const lawWord = /[Ll]u[âậ]t|Hiến|Pháp lệnh/;

function join(citation: Citation, mention: Mention, place: CitationPlace): void {
  citation.places.push(place);
  citation.type ??= mention.type;
  citation.issued ??= mention.issued;
  citation.issuer ??= mention.issuer;
  citation.title ??= mention.title;
  if (citationRoles.indexOf(place.role) < citationRoles.indexOf(citation.role)) citation.role = place.role;
}
