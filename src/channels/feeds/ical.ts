import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { lastDay } from '../../domain/dates/calendar-date.ts';
import { withoutControls } from '../../language/markup.ts';
import { shorten } from '../../language/text.ts';
import { absolute } from '../../portal/address.ts';
import { isOpen } from '../../portal/lists/task-list.ts';
import type { Portal, GivenTask } from '../../portal/model.ts';
import { showName } from '../../strings/show.ts';
import { showDue, taskWords } from '../../strings/tasks.ts';
import { lastModified } from '../changes.ts';
import { taskUrl } from '../data/tasks.ts';

/** The naming authority of UIDs, the same as of feeds: a portal may move to another host. */
const authority = 'cong-phuong.example';
const twoDays = 2 * 24 * 60 * 60;

/**
 * Writes the deadlines of some tasks as a calendar: each a whole day, a month's the last day of it, with an alarm two
 * days before while it is not done. It depends on no clock: what is stamped is the document's last change.
 */
export function calendarOf({ portal, tasks, path, who }: CalendarSource): string {
  const calendar = ical({
    name: taskWords.calendarName(who, portal.ward.name),
    prodId: { company: 'Cong Phuong', product: 'nhiem-vu', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
    url: absolute(portal, path),
    source: absolute(portal, path),
    ttl: 12 * 60 * 60,
  });
  for (const task of tasks) {
    if (!task.due) continue;
    const { document } = task;
    const title = `${task.unitName}: ${shorten(task.text, 120)}`;
    calendar.createEvent({
      id: uidOf(task, portal),
      sequence: document.data.changes.filter(({ on }) => on <= portal.today).length,
      stamp: lastModified(document, portal),
      start: new Date(`${lastDay(task.due)}T00:00:00Z`),
      allDay: true,
      summary: withoutControls(isOpen(task) ? title : taskWords.doneEvent(title)),
      description: withoutControls(
        [
          task.text,
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
  return calendar.toString();
}

/** For ever the same while the task's id and the document's first id are. */
const uidOf = ({ id, document }: GivenTask, portal: Portal): string =>
  `${id}.${(document.data.formerly[0] ?? document.id).replaceAll('/', '.')}.${document.collection}.${portal.id}@${authority}`;

interface CalendarSource {
  portal: Portal;
  tasks: readonly GivenTask[];
  /** The calendar's own address below the base path. */
  path: string;
  /** Whose deadlines they are. */
  who: string;
}
