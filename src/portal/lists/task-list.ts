import { memoize } from '../../cache/memory.ts';
import type { Day } from '../../domain/dates/calendar-date.ts';
import { lastDay, yearOf } from '../../domain/dates/calendar-date.ts';
import { byText } from '../../language/text.ts';
import type { Task } from '../../understanding/tasks/task.ts';
import type { GivenTask } from '../model.ts';
import { routes } from '../routes.ts';
import { query } from '../traced/query.ts';
import type { ListPage } from './paginate.ts';
import { paginate } from './paginate.ts';
import type { ListedPortal } from './task-order.ts';
import { byDeadline, endOf, isOpen, mostUrgent, urgencyOf } from './task-order.ts';

/** What a list of tasks is narrowed to. */
export type TaskNarrowing =
  | { by: 'open' }
  | { by: 'unit'; id: string }
  /** The year of the documents that give the tasks. */
  | { by: 'year'; id: string; unit?: string }
  | { by: 'status'; id: StatusFilter }
  | { by: 'month'; id: string };

/** A list of tasks. */
export interface TaskList {
  narrowing: TaskNarrowing;
  /** The address of the list. */
  path: string;
  /** All tasks of the list: newest document first, except for late tasks, which begin with those that became late last. */
  tasks: readonly GivenTask[];
}

/** A page of a list of tasks; its tasks are sorted by deadline. */
export interface TaskPage extends ListPage<GivenTask> {
  narrowing: TaskNarrowing;
}

/** The states that a ward reports, by their names in addresses: `nhiem-vu/trang-thai/xong/`. */
export const statusFilters = {
  'qua-han': (task, today) => urgencyOf(task, today) === 'late',
  'dang-lam': ({ status }) => status === 'doing',
  'vuong-mac': ({ status }) => status === 'stuck',
  xong: ({ status }) => status === 'done',
} satisfies Record<string, (task: Task, today: Day) => boolean>;
export type StatusFilter = keyof typeof statusFilters;

/** How many tasks one page of a list shows; many, because a unit reads the list as one report. */
const tasksPerPage = 100;

/**
 * Every list of tasks; made once, since each page of the lists needs them. Only the lists of years have the tasks of
 * documents that are out of force.
 */
export const taskLists = memoize(({ tasks, ward: { units }, today }: ListedPortal): TaskList[] => {
  const current = tasks.filter(({ isHistory }) => !isHistory);
  const open = current.filter(isOpen);
  const years = ({ day }: GivenTask): string => yearOf(day);
  const ofUnits = Map.groupBy(
    tasks.flatMap((task) => task.units.map((unit) => ({ unit, task }))),
    ({ unit }) => unit,
  );
  return [
    listOf({ by: 'open' }, open),
    ...units.flatMap(({ id: unit }) => {
      const own = (ofUnits.get(unit) ?? []).map(({ task }) => task);
      return [
        listOf(
          { by: 'unit', id: unit },
          own.filter((task) => !task.isHistory && isOpen(task)),
        ),
        ...groups(own, years).map(([id, some]) => listOf({ by: 'year', id, unit }, some)),
      ];
    }),
    ...groups(tasks, years).map(([id, some]) => listOf({ by: 'year', id }, some)),
    ...(Object.keys(statusFilters) as StatusFilter[]).map((id) => {
      const some = current.filter((task) => statusFilters[id](task, today));
      return listOf({ by: 'status', id }, id === 'qua-han' ? lateLastFirst(some) : some);
    }),
    ...groups(current, ({ due }) => due && lastDay(due).slice(0, 7))
      .map(([id, some]) => listOf({ by: 'month', id }, some))
      .sort((a, b) => byText(a.path, b.path)),
  ];
});

/**
 * Every page of the lists of tasks. The open tasks, all of them or those of a unit, are one page with the most urgent ones;
 * the other lists are cut by document, so that a new document changes the first page only.
 */
export const taskPages = memoize((portal: ListedPortal): TaskPage[] => {
  const order = byDeadline(portal.ward.units);
  return taskLists(portal).flatMap(({ narrowing, path, tasks }): TaskPage[] => {
    if (narrowing.by !== 'open' && narrowing.by !== 'unit')
      return paginate(path, tasks, tasksPerPage).map((page) => ({
        ...page,
        items: page.items.sort(order),
        narrowing,
      }));
    const [page] = paginate(path, mostUrgent(tasks, portal, tasksPerPage), tasksPerPage);
    return [{ ...page!, total: tasks.length, narrowing }];
  });
});

/** A list that others link to. */
export interface TaskChoice extends Pick<TaskList, 'narrowing' | 'path'> {
  isEmpty: boolean;
}

/**
 * The lists of one kind. The answer stays while tasks are added to lists that have some.
 * @param of the unit of whose years they are, or the year of whose months; empty for all others
 */
export const listsLike = query('task lists', (portal, by: string, of: string): TaskChoice[] =>
  taskLists(portal)
    .filter(({ narrowing }) => narrowing.by === by && familyOf(narrowing) === of)
    .map(({ narrowing, path, tasks: { length } }) => ({ narrowing, path, isEmpty: length === 0 })),
);

/** What the lists of one kind, years or months, have in common. */
export function familyOf(narrowing: TaskNarrowing): string {
  if (narrowing.by === 'year') return narrowing.unit ?? '';
  return narrowing.by === 'month' ? narrowing.id.slice(0, 4) : '';
}

const listOf = (narrowing: TaskNarrowing, tasks: readonly GivenTask[]): TaskList => ({
  narrowing,
  path: taskListPath(narrowing),
  tasks,
});

/** The address of a list of tasks. */
function taskListPath(narrowing: TaskNarrowing): string {
  if (narrowing.by === 'open') return routes.tasks;
  if (narrowing.by === 'unit') return routes.tasksOfUnit(narrowing.id);
  if (narrowing.by === 'year') return routes.tasksOfYear(narrowing.id, narrowing.unit);
  return narrowing.by === 'status' ? routes.tasksOfStatus(narrowing.id) : routes.tasksOfMonth(narrowing.id);
}

/** Sorts late tasks by the day on which they became late, the last one first; a task is not late before it is given. */
function lateLastFirst(late: readonly GivenTask[]): GivenTask[] {
  const since = late.map((task) => ({ task, day: endOf(task) > task.day ? endOf(task) : task.day }));
  return since.sort((a, b) => byText(b.day, a.day)).map(({ task }) => task);
}

/** Groups tasks by a key, in the order of the first task of each group; a task without a key is left out. */
function groups(
  tasks: readonly GivenTask[],
  keyOf: (task: GivenTask) => string | null,
): [key: string, tasks: GivenTask[]][] {
  const found = new Map<string, GivenTask[]>();
  for (const task of tasks) {
    const key = keyOf(task);
    if (key === null) continue;
    const some = found.get(key);
    if (some) some.push(task);
    else found.set(key, [task]);
  }
  return [...found];
}
