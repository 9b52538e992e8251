import type { ReadWard } from '../content/source.ts';
import type { Day } from '../domain/dates/calendar-date.ts';
import type { Moment } from '../domain/dates/moment.ts';
import { dayOf } from '../domain/dates/moment.ts';
import { isPublished } from '../portal/publication.ts';

/** A document that is well and yet on no portal, which is easily forgotten. */
export interface UnpublishedDocument {
  /** `content/ai-quoc/directives/x.md` */
  file: string;
  /** An unconfirmed one mostly is a draft too. */
  why: 'draft' | 'unconfirmed' | 'later';
  /** Whether its front matter calls it a draft. */
  draft: boolean;
  /** A draft may have none yet. */
  published: Moment | undefined;
  /** The day it is held back on, for what is published now. */
  today: Day;
}

/** What a ward's portal does not show at a moment (milliseconds since 1970), in the order of files. */
export function unpublishedDocuments({ documents }: ReadWard, now: number): UnpublishedDocument[] {
  return documents.flatMap(({ file, data }) => {
    if (!data || !('draft' in data) || isPublished(data, now)) return [];
    const isUnconfirmed = 'unconfirmed' in data && data.unconfirmed.length > 0;
    const why = isUnconfirmed ? 'unconfirmed' : data.draft ? 'draft' : 'later';
    return [{ file, why, draft: data.draft, published: data.published, today: dayOf(now) }];
  });
}
