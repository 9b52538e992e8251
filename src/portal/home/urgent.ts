import { addDays } from '../../domain/dates/calendar-date.ts';
import { dayOfTime } from '../../domain/dates/event-time.ts';
import { dayOf, startOf } from '../../domain/dates/moment.ts';
import type { Document, Portal } from '../model.ts';
import { newlyPublished } from '../queries.ts';
import { query } from '../traced/query.ts';

/** How many days an urgent document stays on the home page that says neither when it ends nor when its events are. */
const urgentDays = 14;
/** How many urgent documents the home page shows at most. */
const most = 3;

/**
 * The urgent documents that residents must see first: in force, and not over. A document is over after its last event;
 * without events, after two weeks: an old paper that was urgent once is urgent no more.
 */
export const urgentNow = query('urgent now', (portal): Document[] =>
  newlyPublished(
    portal.directives.filter(
      (document) =>
        'urgency' in document.data &&
        document.data.urgency !== undefined &&
        !document.withdrawn &&
        (document.status === 'in-force' || document.status === 'amended') &&
        lastUrgentDay(document) >= portal.today,
    ),
    most,
  ),
);

function lastUrgentDay({ data }: Portal['directives'][number]): string {
  const days = data.when.map(({ from, to }) => dayOfTime(to ?? from)).sort();
  return days.at(-1) ?? addDays(dayOf(startOf(data.published)), urgentDays);
}
