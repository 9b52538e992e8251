import { formatDate } from '../domain/dates/calendar-date.ts';
import type { DocumentTypeId } from '../domain/document-type.ts';
import { documentTypeName } from '../domain/document-type.ts';
import type { ChainLink } from '../portal/citations/chain.ts';
import type { CitedDocument } from '../portal/citations/index.ts';
import type { Document } from '../portal/model.ts';
import { citationWords } from './citations.ts';
import { showCode, showKind } from './show.ts';

/** The name of a cited document: `Nghị quyết 57-NQ/TW`; for a law without a number, its name. */
export function showCited({ type, code, key }: Pick<CitedDocument, 'type' | 'code' | 'key'>): string {
  return type && /^\d/.test(key) ? `${documentTypeName(type)} ${code}` : code;
}

/** The name of a document in a chain of command: type and code, or the title of a news item. */
export function showLink({ type, code, title }: ChainLink): string {
  if (type === undefined) return code ?? title ?? '';
  if (code === undefined) return documentTypeName(type);
  return /^\d|^[/-]/.test(code) ? `${documentTypeName(type)} ${showCode(code).text}` : code;
}

/** The short name of a document of the ward: `Công văn 3197/UBND-VX`. */
export function showShort(document: Document): string {
  const code = 'code' in document.data ? document.data.code : undefined;
  return code ? `${showKind(document)} ${showCode(code).text}` : showKind(document);
}

/** The issuer and the date, as far as they are known: `Bộ Chính trị, 09/9/2025`. */
export const showOrigin = ({ issuer, issued }: Pick<ChainLink, 'issuer' | 'issued'>): string =>
  [issuer, issued && formatDate(issued)].filter(Boolean).join(', ');

/** The name of a type in lists of cited documents. */
export const showCitedType = (type: DocumentTypeId): string =>
  type === 'khac' ? citationWords.noType : documentTypeName(type);
