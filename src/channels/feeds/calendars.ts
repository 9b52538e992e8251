import type { GivenTask, Portal } from '../../portal/model.ts';
import { routes } from '../../portal/routes.ts';
import { taskWords } from '../../strings/tasks.ts';

/** A calendar of deadlines: `calendarsOf` lists all calendars of a portal, `calendarOf` writes one. */
export interface Calendar {
  /** The address of the page that shows the same tasks: `nhiem-vu/`. */
  page: string;
  /** Whose deadlines they are. */
  who: string;
  tasks: readonly GivenTask[];
}

/** Every calendar of a portal: of all tasks, and of each unit. */
export const calendarsOf = ({ tasks, units }: Portal): Calendar[] => [
  { page: routes.tasks, who: taskWords.calendarAll, tasks },
  ...units.map(({ id, name }) => ({
    page: routes.unit(id),
    who: name,
    tasks: tasks.filter((task) => task.units.includes(id)),
  })),
];
