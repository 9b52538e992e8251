import type { Moment } from '../domain/dates/moment.ts';
import { announcedAt } from '../domain/dates/moment.ts';
import { byText } from '../language/text.ts';
import type { Document, Portal } from '../portal/model.ts';
import { changesSoFar } from '../portal/on-the-day.ts';

/** The corrections that readers see, newest first: made by the day of the portal, without minor ones. */
export const publicChanges = (document: Document, portal: Portal): Document['data']['changes'] =>
  changesSoFar(document, portal)
    .filter(({ minor }) => !minor)
    .sort((a, b) => byText(b.on, a.on));

/** The moment when the page of a document last changed: it was published, corrected (minor corrections too) or withdrawn. */
export function lastModified(document: Document, portal: Portal): Date {
  const { data, withdrawn } = document;
  const corrected = changesSoFar(document, portal).map(({ on }) => on);
  const moments: Moment[] = [data.published, ...corrected, ...(withdrawn ? [data.withdrawn!.on] : [])];
  return new Date(Math.max(...moments.map((moment) => announcedAt(moment).getTime())));
}
