import type { ReadWard } from '../content/source.ts';
import type { Day } from '../domain/dates/calendar-date.ts';
import type { Moment } from '../domain/dates/moment.ts';
import { dayOf } from '../domain/dates/moment.ts';
import { isPublished } from '../portal/publication.ts';

/** A document without errors that is not on the portal yet. Editors easily forget it. */
export interface UnpublishedDocument {
  /** `content/ai-quoc/directives/x.md` */
  file: string;
  /** An unconfirmed document is usually a draft, too. */
  why: 'draft' | 'unconfirmed' | 'later';
  /** Whether it has `draft: true`. */
  draft: boolean;
  /** Undefined for a draft without a date of publication. */
  published: Moment | undefined;
  /** The day for which the ward was checked; a message proposes it as date of publication. */
  today: Day;
}

/** The documents that are not on the portal at a moment (milliseconds since 1970), in the order of files. */
export function unpublishedDocuments({ documents }: ReadWard, now: number): UnpublishedDocument[] {
  return documents.flatMap(({ file, data }) => {
    if (!data || !('draft' in data) || isPublished(data, now)) return [];
    const isUnconfirmed = 'unconfirmed' in data && data.unconfirmed.length > 0;
    const why = isUnconfirmed ? 'unconfirmed' : data.draft ? 'draft' : 'later';
    return [{ file, why, draft: data.draft, published: data.published, today: dayOf(now) }];
  });
}
