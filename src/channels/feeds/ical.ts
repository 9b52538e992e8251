import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { lastDay } from '../../domain/dates/calendar-date.ts';
import { withoutControls } from '../../language/markup.ts';
import { shorten } from '../../language/text.ts';
import { isOpen } from '../../portal/lists/task-order.ts';
import type { Portal, GivenTask } from '../../portal/model.ts';
import { showDue, showUnit } from '../../strings/show-tasks.ts';
import { showName } from '../../strings/show.ts';
import { taskWords } from '../../strings/tasks.ts';
import { lastModified } from '../changes.ts';
import { taskUrl } from '../data/tasks.ts';
import { PartedFile } from '../parted-file.ts';
import { calendarFrame, insideOf, uidIn } from './calendar-frame.ts';
import type { Calendar } from './calendars.ts';

const twoDays = 2 * 24 * 60 * 60;

/**
 * Writes the deadlines of tasks as iCalendar: an event of a whole day each, with an alarm two days before if the task
 * is open. A deadline that is a month is on the last day of the month. The result does not depend on the clock: the
 * time stamp of an event is the last change of its document.
 */
export function calendarOf({ documents, page, who, unit }: Calendar, portal: Portal): PartedFile {
  return new PartedFile(
    calendarFrame(portal, page, { name: taskWords.calendarName(who, portal.ward.name), product: 'nhiem-vu' }),
    documents.map((document) => ({
      name: document.ref,
      write: () =>
        eventsOf(
          document.given.filter(({ units }) => unit === undefined || units.includes(unit)),
          portal,
        ),
    })),
  );
}

/** The events of tasks with a deadline, as they are inside a calendar; tasks of documents out of force have none. */
function eventsOf(tasks: readonly GivenTask[], portal: Portal): string {
  const calendar = ical();
  for (const task of tasks) {
    if (!task.due || task.isHistory) continue;
    const { document } = task;
    const title = `${showUnit(task)}: ${shorten(task.text, 120)}`;
    calendar.createEvent({
      id: uidOf(task, portal),
      sequence: document.data.changes.length,
      stamp: lastModified(document),
      start: new Date(`${lastDay(task.due)}T00:00:00Z`),
      allDay: true,
      summary: withoutControls(isOpen(task) ? title : taskWords.doneEvent(title)),
      description: withoutControls(
        [
          task.text,
          ...(task.support === undefined ? [] : [taskWords.supportedBy(task.support)]),
          `${taskWords.columns.due}: ${showDue(task)}`,
          `${taskWords.from}: ${showName(document)}`,
        ].join('\n'),
      ),
      url: taskUrl(task, portal),
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: isOpen(task)
        ? [{ type: ICalAlarmType.display, triggerBefore: twoDays, description: withoutControls(title) }]
        : [],
    });
  }
  return insideOf(calendar);
}

/** Never changes, as long as the id of the task and the first id of the document stay the same. */
const uidOf = ({ id, document }: GivenTask, portal: Portal): string => uidIn(document, portal, id);
