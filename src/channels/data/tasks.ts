import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { formatDate } from '../../domain/dates/calendar-date.ts';
import { absolute } from '../../portal/address.ts';
import type { Document, GivenTask, Portal } from '../../portal/model.ts';
import { showStatus } from '../../strings/show-tasks.ts';
import { showName } from '../../strings/show.ts';
import { taskWords } from '../../strings/tasks.ts';
import { vi } from '../../strings/vi.ts';
import type { Task } from '../../understanding/tasks/task.ts';
import type { PartedFile, RowGroup } from '../parted-file.ts';
import { rowsOf } from '../parted-file.ts';
import { csvOf } from './csv.ts';

/** A task in `nhiem-vu.json`. */
export interface OpenTask {
  /** The id within its document; `progress` in the front matter uses it. */
  id: string;
  /** `<collection>/<id>`. */
  document: string;
  /** The address of the sentence that gives the task. */
  url: string;
  /** Ids from ward.yaml; empty if the unit is unknown. */
  units: string[];
  /** The name of the unit as the directive writes it. */
  unitName: string;
  /** Whether that unit does the work, or only supports another. */
  role: Task['role'];
  text: string;
  /** `2026-05-15`, `2026-06`, `2026` or null. */
  due: CalendarDate | null;
  status: Task['status'];
}

/** The absolute address of the sentence that gives a task. */
export const taskUrl = ({ document, anchor }: GivenTask, portal: Portal): string =>
  `${absolute(portal, document.path)}#${anchor}`;

/** All tasks of the documents that are published and not withdrawn: newest document first, then in the order of the text. */
export const openTasks = (portal: Portal): RowGroup<OpenTask>[] =>
  rowsOf(portal.documents, ({ given }) =>
    given.map((task) => ({
      id: task.id,
      document: task.document.ref,
      url: taskUrl(task, portal),
      units: task.units,
      unitName: task.unitName,
      role: task.role,
      text: task.text,
      due: task.due,
      status: task.status,
    })),
  );

/** A row of the report: a task of one unit. */
interface ReportRow {
  unit: string;
  task: GivenTask;
}

/**
 * All tasks as a table, in the form of a unit's report. A task of several units has one row for each unit. Units are in
 * the order of ward.yaml; tasks of unknown units are last.
 */
export function taskReport(portal: Portal): PartedFile {
  const { report } = taskWords;
  const known = portal.units.flatMap(({ id, name, documents }) =>
    rowsOf<ReportRow, Document>(documents, ({ given }) =>
      given.filter(({ units }) => units.includes(id)).map((task) => ({ unit: name, task })),
    ).map((group) => ({ ...group, name: `${id} ${group.name}` })),
  );
  const unknown = rowsOf<ReportRow, Document>(portal.documents, ({ given }) =>
    given.filter(({ units }) => units.length === 0).map((task) => ({ unit: task.unitName, task })),
  );
  return csvOf<ReportRow>(
    [
      { head: report.unit, value: ({ unit }) => unit },
      { head: report.role, value: ({ task }) => taskWords.role[task.role] },
      { head: report.task, value: ({ task }) => task.text },
      { head: report.due, value: ({ task }) => (task.due ? formatDate(task.due) : undefined) },
      { head: report.words, value: ({ task }) => task.words },
      { head: report.status, value: ({ task }) => showStatus(task) },
      { head: report.on, value: ({ task }) => (task.on ? formatDate(task.on) : undefined) },
      { head: report.note, value: ({ task }) => task.note },
      { head: report.proof, value: ({ task }) => task.link },
      { head: report.document, value: ({ task }) => showName(task.document) },
      { head: report.url, value: ({ task }) => taskUrl(task, portal) },
      { head: report.id, value: ({ task }) => task.id },
      { head: report.force, value: ({ task }) => vi.status[task.document.status] },
    ],
    [...known, ...unknown],
  );
}
