import type { Document, Portal } from '../../portal/model.ts';
import { routes } from '../../portal/routes.ts';
import { taskWords } from '../../strings/tasks.ts';

/** A calendar of deadlines: `calendarsOf` lists all calendars of a portal, `calendarOf` writes one. */
export interface Calendar {
  /** The address of the page that shows the same tasks: `nhiem-vu/`. */
  page: string;
  /** Whose deadlines they are. */
  who: string;
  /** The unit, where it is the calendar of one. */
  unit?: string;
  /** The documents that give the tasks. */
  documents: readonly Document[];
}

/** Every calendar of a portal: of all tasks, and of each unit. */
export const calendarsOf = ({ documents, units }: Portal): Calendar[] => [
  { page: routes.tasks, who: taskWords.calendarAll, documents },
  ...units.map((unit) => ({
    page: routes.unit(unit.id),
    who: unit.name,
    unit: unit.id,
    // Not read before the calendar is written.
    get documents() {
      return unit.documents;
    },
  })),
];
