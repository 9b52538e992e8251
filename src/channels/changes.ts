import type { Moment } from '../domain/dates/moment.ts';
import { announcedAt } from '../domain/dates/moment.ts';
import { greatest } from '../language/lists/long-lists.ts';
import { byText } from '../language/text.ts';
import type { Document } from '../portal/model.ts';

/** The corrections that readers see, newest first: without minor ones. */
export const publicChanges = ({ data }: Document): Document['data']['changes'] =>
  data.changes.filter(({ minor }) => !minor).sort((a, b) => byText(b.on, a.on));

/** The moment when the page of a document last changed: it was published, corrected (minor corrections too) or withdrawn. */
export function lastModified({ data, withdrawn }: Document): Date {
  const corrected = data.changes.map(({ on }) => on);
  const moments: Moment[] = [data.published, ...corrected, ...(withdrawn ? [data.withdrawn!.on] : [])];
  return new Date(greatest(moments.map((moment) => announcedAt(moment).getTime())));
}
