import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { DocumentTypeId } from '../../domain/document-type.ts';
import { absolute } from '../../portal/address.ts';
import type { Portal } from '../../portal/model.ts';

/** A row of `dan-chieu.json`: one for each document and the code that it cites; what is unknown is null. */
export interface OpenCitation {
  /** `<collection>/<id>` of the document that cites. */
  document: string;
  /** `45/2025/NQ-HĐND`, or the name of a law that is cited by it alone. */
  code: string;
  type: DocumentTypeId | null;
  /** Where the text gives it. */
  issued: CalendarDate | null;
  /** Where the portal holds the cited document. */
  url: string | null;
}

/** Every citation of the ward's documents, newest document first, then in the order of the text. */
export function openCitations(portal: Portal): { ward: string; citations: OpenCitation[] } {
  const citations = portal.documents.flatMap(({ ref, citations: cited }) =>
    cited.map(({ code, type, issued, document }) => ({
      document: ref,
      code,
      type: type ?? null,
      issued: issued ?? null,
      url: document ? absolute(portal, document.path) : null,
    })),
  );
  return { ward: portal.id, citations };
}
