import { formatDate } from '../domain/dates/calendar-date.ts';
import type { DocumentTypeId } from '../domain/document-type.ts';
import { documentTypeName } from '../domain/document-type.ts';
import type { ChainLink } from '../portal/citations/chain.ts';
import type { CitedDocument } from '../portal/citations/index.ts';
import type { Document } from '../portal/model.ts';
import { citationWords } from './citations.ts';
import { showCode, showKind } from './show.ts';

/** A cited document by its type and number: `Nghị quyết 57-NQ/TW`; a law by its name. */
export function showCited({ type, code, key }: Pick<CitedDocument, 'type' | 'code' | 'key'>): string {
  return type && /^\d/.test(key) ? `${documentTypeName(type)} ${code}` : code;
}

/** A document of a chain: its type and code, news by what they are. */
export function showLink({ type, code, title }: ChainLink): string {
  if (type === undefined) return code ?? title ?? '';
  if (code === undefined) return documentTypeName(type);
  return /^\d|^[/-]/.test(code) ? `${documentTypeName(type)} ${showCode(code).text}` : code;
}

/** A document of the ward in few words: `Công văn 3197/UBND-VX`. */
export function showShort(document: Document): string {
  const code = 'code' in document.data ? document.data.code : undefined;
  return code ? `${showKind(document)} ${showCode(code).text}` : showKind(document);
}

/** Who and when, as far as known: `Bộ Chính trị, 09/9/2025`. */
export const showOrigin = ({ issuer, issued }: Pick<ChainLink, 'issuer' | 'issued'>): string =>
  [issuer, issued && formatDate(issued)].filter(Boolean).join(', ');

/** A type as lists of cited documents name it. */
export const showCitedType = (type: DocumentTypeId): string =>
  type === 'khac' ? citationWords.noType : documentTypeName(type);
