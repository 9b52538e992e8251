import { memoize } from '../../cache/memory.ts';
import type { Day } from '../../domain/dates/calendar-date.ts';
import { lastDay } from '../../domain/dates/calendar-date.ts';
import { byText } from '../../language/text.ts';
import type { Task } from '../../understanding/tasks/task.ts';
import type { Unit } from '../../understanding/unit.ts';
import type { Document } from '../model.ts';
import type { GivenTask } from '../model.ts';

/** How a task stands on a day: days left, negative where it is late; undefined where nothing is due any more. */
export interface Urgency {
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
export interface TaskPage {
  list: string;
  path: string;
  page: number;
  pages: number;
  total: number;
  narrowing: TaskNarrowing;
  tasks: GivenTask[];
}

/** The states that lists are narrowed to, as their addresses name them: `/nhiem-vu/trang-thai/xong/`. */
export const statusFilters = {
  'qua-han': (task, today) => urgencyOf(task, today)?.kind === 'late',
  'chua-lam': ({ status }) => status === 'open',
  'dang-lam': ({ status }) => status === 'doing',
  'vuong-mac': ({ status }) => status === 'stuck',
  xong: ({ status }) => status === 'done',
} satisfies Record<string, (task: Task, today: Day) => boolean>;
export type StatusFilter = keyof typeof statusFilters;

/** How many tasks one page of a list shows: a unit reads them as one report. */
const pageSize = 100;

/** Days before a deadline on which it counts as near. */
const near = 7;
const root = 'nhiem-vu/';
const day = 86_400_000;

/** Every task of a ward by deadline, then by unit in the order of ward.yaml, then the newest document's first. */
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

/** How urgent a task is on a day: a month, a quarter or a year is due on its last day. */
export function urgencyOf(task: Task, today: Day): Urgency | undefined {
  if (!task.due || !isOpen(task)) return undefined;
  const days = Math.round((Date.parse(lastDay(task.due)) - Date.parse(today)) / day);
  return { days, kind: days < 0 ? 'late' : days <= near ? 'near' : 'later' };
}

/** The open tasks that fall due next, today's among them; late ones are no longer next. */
export const nextDeadlines = (tasks: readonly GivenTask[], today: Day, count: number): GivenTask[] =>
  tasks.filter((task) => (urgencyOf(task, today)?.days ?? -1) >= 0).slice(0, count);

/** The months in which tasks fall due, from the first to the last. */
export const monthsOf = (tasks: readonly Task[]): string[] =>
  [...new Set(tasks.flatMap(({ due }) => (due ? [lastDay(due).slice(0, 7)] : [])))].sort(byText);

/** What a narrowing leaves of a ward's tasks: of a unit the open ones, of a month or a state all. */
export function narrowTasks(tasks: readonly GivenTask[], narrowing: TaskNarrowing, today: Day): GivenTask[] {
  if (narrowing.by === 'open') return tasks.filter(isOpen);
  if (narrowing.by === 'unit')
    return tasks.filter((task) => isOpen(task) && task.units.includes(narrowing.id));
  if (narrowing.by === 'status') return tasks.filter((task) => statusFilters[narrowing.id](task, today));
  return tasks.filter(({ due }) => due && lastDay(due).startsWith(narrowing.id));
}

/** A choice that narrows the tasks, with how many it leaves. */
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

/** A state that all open tasks are in narrows nothing: the list of open tasks is its list already. */
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
export function taskListPath(narrowing: TaskNarrowing): string {
  if (narrowing.by === 'open') return root;
  const part = { unit: 'don-vi', status: 'trang-thai', month: 'thang' }[narrowing.by];
  return `${root}${part}/${narrowing.id}/`;
}

/** Every page of the lists of tasks; an empty list is one empty page, so that its address exists. */
export function taskPages(tasks: readonly GivenTask[], units: readonly Unit[], today: Day): TaskPage[] {
  return narrowingsOf(tasks, units).flatMap((narrowing) => {
    const list = taskListPath(narrowing);
    const narrowed = narrowTasks(tasks, narrowing, today);
    const pages = Math.max(1, Math.ceil(narrowed.length / pageSize));
    return Array.from({ length: pages }, (_, index) => ({
      list,
      path: index === 0 ? list : `${list}trang/${index + 1}/`,
      page: index + 1,
      pages,
      total: narrowed.length,
      narrowing,
      tasks: narrowed.slice(index * pageSize, (index + 1) * pageSize),
    }));
  });
}
