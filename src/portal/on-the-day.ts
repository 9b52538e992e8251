import { firstDay } from '../domain/dates/calendar-date.ts';
import { dutiesOn } from '../domain/law/duties-on.ts';
import type { LegalDuty } from '../domain/law/duties.ts';
import type { Ward } from '../domain/schema/ward.ts';
import type { Document, Portal } from './model.ts';
import { documentWith } from './queries.ts';
import { takesEffect } from './relations.ts';
import { query } from './traced/query.ts';

/*
 * What a page shows of today. Pages ask these questions instead of reading `portal.today`, so that a new day changes only
 * the pages on which something is due.
 */

/** The urgent notice of ward.yaml, from its first day to its last. */
export const currentNotice = query('notice', ({ ward: { notice }, today }): Ward['notice'] =>
  notice && (notice.from ?? today) <= today && today <= (notice.until ?? today) ? notice : undefined,
);

/** What the law asks of the ward and of its portal today. */
export const dutiesToday = query('duties', ({ today }): LegalDuty[] => dutiesOn(today));

/** Whether a document that replaces or amends another one does so today. */
export const isInEffect = (document: Document, portal: Portal): boolean => inEffect(portal, document.ref);

const inEffect = query('in effect', (portal, ref: string): boolean => {
  const document = documentWith(portal, ref);
  return document !== undefined && takesEffect(document, portal.today);
});

/** Whether a document takes effect on a day after today. */
export const isNotYetInEffect = ({ ref, data }: Document, portal: Portal): boolean =>
  'effective' in data && data.effective !== undefined && beginsLater(portal, ref);

const beginsLater = query('begins later', (portal, ref: string): boolean => {
  const data = documentWith(portal, ref)?.data;
  return (
    data !== undefined &&
    'effective' in data &&
    data.effective !== undefined &&
    firstDay(data.effective) > portal.today
  );
});
