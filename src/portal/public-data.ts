import type { Day } from '../domain/dates/calendar-date.ts';
import type { FrontMatter, RawFrontMatter } from '../domain/schema/document.ts';
import { schemas } from '../domain/schema/document.ts';
import type { ListedCollection } from '../domain/sections.ts';
import type { Task } from '../understanding/tasks/task.ts';

type ListedFront = FrontMatter[ListedCollection];

/** What readers may know of a withdrawn document. A key that is not named here goes with its text. */
const factsThatStay = [
  ...['title', 'type', 'code', 'issuer', 'place', 'issued', 'effective', 'expires', 'published'],
  ...['fields', 'topics', 'topic', 'formerly', 'withdrawn'],
];

/**
 * The front matter of a document as readers may know it on a day: without what is done or said on a later day, without
 * what editors note for themselves, and of a withdrawn document the facts that stay.
 */
export function publicData<Name extends ListedCollection>(
  collection: Name,
  data: FrontMatter[Name],
  today: Day,
): FrontMatter[Name] {
  if (isWithdrawn(data, today)) return factsOf(collection, data);
  const isPublic = hasCome(today);
  return {
    ...data,
    withdrawn: undefined,
    changes: data.changes.filter(isPublic).map((change) => (change.minor ? { ...change, note: '' } : change)),
    released: data.released.filter(isPublic),
    allow: [],
    ...('progress' in data && {
      progress: Object.fromEntries(Object.entries(data.progress).filter(([, report]) => isPublic(report))),
    }),
  } as FrontMatter[Name];
}

/** Whether readers may know all of the front matter of a document on a day. */
export const isWhollyPublic = (data: RawFrontMatter[ListedCollection], today: Day): boolean =>
  data.withdrawn === undefined &&
  data.allow.length === 0 &&
  !data.changes.some(({ minor }) => minor) &&
  partsWithDay(data).every(hasCome(today));

/** Whether a document is withdrawn on a day; before the day that its front matter names it is not. */
export const isWithdrawn = ({ withdrawn }: Pick<ListedFront, 'withdrawn'>, today: Day): boolean =>
  withdrawn !== undefined && withdrawn.on <= today;

/** A task without what is reported of it for a later day. */
export function publicTask(task: Task, today: Day): Task {
  if (task.on === undefined || task.on <= today) return task;
  return { ...task, status: 'open', on: undefined, note: undefined, link: undefined };
}

/** How many parts of some front matter have come by their day: of public data, one more each time that one comes. */
export const howMuchHasCome = (data: ListedFront): number => partsWithDay(data).length;

const partsWithDay = (data: RawFrontMatter[ListedCollection]): { on?: Day | undefined }[] => [
  ...data.changes,
  ...data.released,
  ...('progress' in data ? Object.values(data.progress) : []),
];

const hasCome =
  (today: Day) =>
  ({ on }: { on?: Day | undefined }): boolean =>
    on === undefined || on <= today;

const factsOf = <Name extends ListedCollection>(
  collection: Name,
  data: FrontMatter[Name],
): FrontMatter[Name] =>
  schemas[collection].parse(
    Object.fromEntries(Object.entries(data).filter(([key]) => factsThatStay.includes(key))),
  ) as FrontMatter[Name];
