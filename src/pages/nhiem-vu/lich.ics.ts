import type { APIRoute } from 'astro';
import { calendarOf } from '../../channels/feeds/ical.ts';
import { getPortal } from '../../site/portal.ts';
import { taskWords } from '../../strings/tasks.ts';

export const GET: APIRoute = async () => {
  const portal = await getPortal();
  const text = calendarOf({
    portal,
    tasks: portal.tasks,
    path: 'nhiem-vu/lich.ics',
    who: taskWords.calendarAll,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
