import type { APIRoute } from 'astro';
import { calendarOf } from '../../channels/feeds/ical.ts';
import { routes } from '../../portal/routes.ts';
import { getPortal } from '../../site/portal.ts';
import { taskWords } from '../../strings/tasks.ts';

export const GET: APIRoute = async () => {
  const portal = await getPortal();
  const text = calendarOf({
    portal,
    tasks: portal.tasks,
    path: routes.calendar(routes.tasks),
    who: taskWords.calendarAll,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
