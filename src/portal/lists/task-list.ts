import { memoize } from '../../cache/memory.ts';
import type { Day } from '../../domain/dates/calendar-date.ts';
import { lastDay } from '../../domain/dates/calendar-date.ts';
import { byText } from '../../language/text.ts';
import type { Task } from '../../understanding/tasks/task.ts';
import type { Unit } from '../../understanding/unit.ts';
import type { Document, GivenTask } from '../model.ts';
import { routes } from '../routes.ts';
import type { ListPage } from './paginate.ts';
import { paginate } from './paginate.ts';

/** How urgent a task is on a day. */
export interface Urgency {
  /** Days left until the deadline; negative if the task is late. */
  days: number;
  kind: 'late' | 'near' | 'later';
}

/** What a list of tasks is narrowed to. */
export type TaskNarrowing =
  | { by: 'open' }
  | { by: 'unit'; id: string }
  | { by: 'status'; id: StatusFilter }
  | { by: 'month'; id: string };

/** A page of a list of tasks. */
export interface TaskPage extends ListPage<GivenTask> {
  narrowing: TaskNarrowing;
}

/** The states that lists are narrowed to, by their names in addresses: `nhiem-vu/trang-thai/xong/`. */
export const statusFilters = {
  'qua-han': (task, today) => urgencyOf(task, today)?.kind === 'late',
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
const millisecondsPerDay = 86_400_000;

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
  const days = Math.round((Date.parse(lastDay(task.due)) - Date.parse(today)) / millisecondsPerDay);
  return { days, kind: days < 0 ? 'late' : days <= nearDays ? 'near' : 'later' };
}

/** The open tasks with the next deadlines, those of today included; late tasks are left out. */
export const nextDeadlines = (tasks: readonly GivenTask[], today: Day, count: number): GivenTask[] =>
  tasks.filter((task) => (urgencyOf(task, today)?.days ?? -1) >= 0).slice(0, count);

/** The months in which tasks are due (`2026-05`), sorted. */
const monthsOf = (tasks: readonly Task[]): string[] =>
  [...new Set(tasks.flatMap(({ due }) => (due ? [lastDay(due).slice(0, 7)] : [])))].sort(byText);

/** The tasks that a narrowing leaves: of a unit the open ones, of a month or a state all. */
function narrowTasks(tasks: readonly GivenTask[], narrowing: TaskNarrowing, today: Day): GivenTask[] {
  if (narrowing.by === 'open') return tasks.filter(isOpen);
  if (narrowing.by === 'unit')
    return tasks.filter((task) => isOpen(task) && task.units.includes(narrowing.id));
  if (narrowing.by === 'status') return tasks.filter((task) => statusFilters[narrowing.id](task, today));
  return tasks.filter(({ due }) => due && lastDay(due).startsWith(narrowing.id));
}

/** A choice that narrows the tasks, with how many tasks it leaves. */
export interface TaskChoice {
  narrowing: TaskNarrowing;
  path: string;
  count: number;
}

/** Every choice that lists of tasks offer; counted once, since each page of the lists shows them. */
export const taskChoices = memoize(
  (tasks: readonly GivenTask[], units: readonly Unit[], today: Day): TaskChoice[] =>
    narrowingsOf(tasks, units).map((narrowing) => ({
      narrowing,
      path: taskListPath(narrowing),
      count: narrowTasks(tasks, narrowing, today).length,
    })),
);

/** Where no progress is reported, `chua-lam` is left out: it is the same list as that of all open tasks. */
function narrowingsOf(tasks: readonly GivenTask[], units: readonly Unit[]): TaskNarrowing[] {
  const reported = tasks.some(({ status }) => status === 'doing' || status === 'stuck');
  const states = (Object.keys(statusFilters) as StatusFilter[]).filter((id) => reported || id !== 'chua-lam');
  return [
    { by: 'open' },
    ...units.map(({ id }) => ({ by: 'unit' as const, id })),
    ...states.map((id) => ({ by: 'status' as const, id })),
    ...monthsOf(tasks).map((id) => ({ by: 'month' as const, id })),
  ];
}

/** The address of the first page of a narrowed list. */
function taskListPath(narrowing: TaskNarrowing): string {
  if (narrowing.by === 'open') return routes.tasks;
  if (narrowing.by === 'unit') return routes.tasksOfUnit(narrowing.id);
  return narrowing.by === 'status' ? routes.tasksOfStatus(narrowing.id) : routes.tasksOfMonth(narrowing.id);
}

/** Every page of the lists of tasks. */
export const taskPages = (tasks: readonly GivenTask[], units: readonly Unit[], today: Day): TaskPage[] =>
  narrowingsOf(tasks, units).flatMap((narrowing) =>
    paginate(taskListPath(narrowing), narrowTasks(tasks, narrowing, today), tasksPerPage).map((page) => ({
      ...page,
      narrowing,
    })),
  );
