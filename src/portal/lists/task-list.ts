import { memoize } from '../../cache/memory.ts';
import type { Day } from '../../domain/dates/calendar-date.ts';
import { addDays, lastDay } from '../../domain/dates/calendar-date.ts';
import { byText } from '../../language/text.ts';
import type { Task } from '../../understanding/tasks/task.ts';
import type { Unit } from '../../understanding/unit.ts';
import type { Document, GivenTask } from '../model.ts';
import { newestFirst } from '../queries.ts';
import { routes } from '../routes.ts';
import type { ListPage } from './paginate.ts';
import { paginate } from './paginate.ts';

/** How urgent a task is on a day. */
export type Urgency = 'late' | 'near' | 'later';

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

/** The states that lists are narrowed to, by their names in addresses: `nhiem-vu/trang-thai/xong/`. */
export const statusFilters = {
  'qua-han': (task, today) => urgencyOf(task, today) === 'late',
  'chua-lam': ({ status }) => status === 'open',
  'dang-lam': ({ status }) => status === 'doing',
  'vuong-mac': ({ status }) => status === 'stuck',
  xong: ({ status }) => status === 'done',
} satisfies Record<string, (task: Task, today: Day) => boolean>;
export type StatusFilter = keyof typeof statusFilters;

/** How many tasks one page of a list shows; many, because a unit reads the list as one report. */
const tasksPerPage = 100;

/** A deadline is near when it is at most this many days away. */
const nearDays = 7;

/** Every task of a ward, sorted by deadline, then by unit in the order of ward.yaml, then newest document first. */
export function givenTasks(documents: readonly Document[], units: readonly Unit[]): GivenTask[] {
  const order = new Map(units.map(({ id }, index) => [id, index]));
  const rank = ({ units: [first] }: Task): number => (first === undefined ? units.length : order.get(first)!);
  const end = ({ due }: Task): string => (due ? lastDay(due) : '9999');
  return documents
    .flatMap((document) => document.tasks.map((task) => ({ ...task, document })))
    .map((task, index) => ({ task, index }))
    .sort((a, b) => byText(end(a.task), end(b.task)) || rank(a.task) - rank(b.task) || a.index - b.index)
    .map(({ task }) => task);
}

export const isOpen = ({ status }: Task): boolean => status !== 'done';

/** How urgent a task is on a day; undefined if it is done or has no deadline. A month or a year is due on its last day. */
export function urgencyOf(task: Task, today: Day): Urgency | undefined {
  if (!task.due || !isOpen(task)) return undefined;
  const end = lastDay(task.due);
  if (end < today) return 'late';
  return end <= addDays(today, nearDays) ? 'near' : 'later';
}

/** The open tasks with the next deadlines, those of today included; late tasks are left out. */
export const nextDeadlines = (tasks: readonly GivenTask[], today: Day, count: number): GivenTask[] =>
  tasks.filter((task) => ['near', 'later'].includes(urgencyOf(task, today) ?? '')).slice(0, count);

/**
 * All open tasks if they are at most `most`; otherwise those with the next deadlines. If there is room, the tasks that
 * became late last come before them, and tasks without a deadline after them.
 * @param open sorted by deadline
 */
export function mostUrgent(open: readonly GivenTask[], today: Day, most = tasksPerPage): GivenTask[] {
  const late = open.filter((task) => urgencyOf(task, today) === 'late').length;
  const dated = open.filter(({ due }) => due).length;
  const from = Math.min(late, Math.max(0, dated - most));
  return open.slice(from, from + most);
}

/** Every list of tasks; made once, since each page of the lists needs them. @param tasks sorted by deadline */
export const taskLists = memoize(
  (tasks: readonly GivenTask[], units: readonly Unit[], today: Day): TaskList[] => {
    const byDocument = [...tasks].sort((a, b) => newestFirst(a.document, b.document));
    const open = byDocument.filter(isOpen);
    const years = ({ document }: GivenTask): string => document.year;
    return [
      listOf({ by: 'open' }, open),
      ...units.flatMap(({ id: unit }) => {
        const own = byDocument.filter((task) => task.units.includes(unit));
        return [
          listOf({ by: 'unit', id: unit }, own.filter(isOpen)),
          ...groups(own, years).map(([id, some]) => listOf({ by: 'year', id, unit }, some)),
        ];
      }),
      ...groups(byDocument, years).map(([id, some]) => listOf({ by: 'year', id }, some)),
      ...statesOf(tasks).map((id) => {
        const some = byDocument.filter((task) => statusFilters[id](task, today));
        return listOf({ by: 'status', id }, id === 'qua-han' ? some.sort(lateLastFirst) : some);
      }),
      ...groups(byDocument, ({ due }) => due && lastDay(due).slice(0, 7))
        .map(([id, some]) => listOf({ by: 'month', id }, some))
        .sort((a, b) => byText(a.path, b.path)),
    ];
  },
);

/**
 * Every page of the lists of tasks. The open tasks, all of them or those of a unit, are one page with the most urgent ones;
 * the other lists are cut by document, so that a new document changes the first page only.
 */
export function taskPages(tasks: readonly GivenTask[], units: readonly Unit[], today: Day): TaskPage[] {
  const place = new Map(tasks.map((task, index) => [task, index]));
  const sorted = (some: readonly GivenTask[]): GivenTask[] =>
    [...some].sort((a, b) => place.get(a)! - place.get(b)!);
  return taskLists(tasks, units, today).flatMap(({ narrowing, path, tasks: some }): TaskPage[] => {
    if (narrowing.by !== 'open' && narrowing.by !== 'unit')
      return paginate(path, some, tasksPerPage).map((page) => ({
        ...page,
        items: sorted(page.items),
        narrowing,
      }));
    const [page] = paginate(path, mostUrgent(sorted(some), today), tasksPerPage);
    return [{ ...page!, total: some.length, narrowing }];
  });
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

/** Where no progress is reported, `chua-lam` is left out: it is the same list as that of all open tasks. */
function statesOf(tasks: readonly GivenTask[]): StatusFilter[] {
  const reported = tasks.some(({ status }) => status === 'doing' || status === 'stuck');
  return (Object.keys(statusFilters) as StatusFilter[]).filter((id) => reported || id !== 'chua-lam');
}

/** Sorts late tasks by the day on which they became late, the last one first; a task is not late before it is given. */
const lateLastFirst = (a: GivenTask, b: GivenTask): number => byText(lateSince(b), lateSince(a));

function lateSince({ due, document }: GivenTask): Day {
  const end = lastDay(due!);
  return end > document.day ? end : document.day;
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
