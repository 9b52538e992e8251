import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import type { DocumentTypeId } from '../../domain/document-type.ts';
import { absolute } from '../../portal/address.ts';
import type { Portal } from '../../portal/model.ts';
import type { RowGroup } from '../parted-file.ts';
import { rowsOf } from '../parted-file.ts';

/** A row of `dan-chieu.json`: one document and one code that it cites. An unknown value is null. */
export interface OpenCitation {
  /** `<collection>/<id>` of the citing document. */
  document: string;
  /** `45/2025/NQ-HĐND`; the name of a law that is cited by its name alone. */
  code: string;
  type: DocumentTypeId | null;
  /** The date that the text gives. */
  issued: CalendarDate | null;
  /** The parts of the document that are cited, in the words of the text: `điểm b khoản 3 Điều 15`. */
  points: string[];
  /** The address of the cited document, if the portal has it. */
  url: string | null;
}

/** All citations of the ward's documents: newest document first, then in the order of the text. */
export const openCitations = (portal: Portal): RowGroup<OpenCitation>[] =>
  rowsOf(portal.documents, ({ ref, citations }) =>
    citations.map(({ code, type, issued, places, document }) => ({
      document: ref,
      code,
      type: type ?? null,
      issued: issued ?? null,
      points: [...new Set(places.flatMap(({ points }) => points ?? []))],
      url: document ? absolute(portal, document.path) : null,
    })),
  );
