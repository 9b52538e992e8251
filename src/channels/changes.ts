import type { Moment } from '../domain/dates/moment.ts';
import { announcedAt } from '../domain/dates/moment.ts';
import { byText } from '../language/text.ts';
import type { Document, Portal } from '../portal/model.ts';

/** The corrections that readers see, newest first: made by the day of the portal, without minor ones. */
export const publicChanges = ({ data }: Document, { today }: Portal): Document['data']['changes'] =>
  data.changes.filter(({ on, minor }) => !minor && on <= today).sort((a, b) => byText(b.on, a.on));

/** The moment when the page of a document last changed: it was published, corrected (minor corrections too) or withdrawn. */
export function lastModified({ data, withdrawn }: Document, { today }: Portal): Date {
  const corrected = data.changes.map(({ on }) => on).filter((on) => on <= today);
  const moments: Moment[] = [data.published, ...corrected, ...(withdrawn ? [data.withdrawn!.on] : [])];
  return new Date(Math.max(...moments.map((moment) => announcedAt(moment).getTime())));
}
