import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarsOf } from '../../channels/feeds/calendars.ts';
import { eventCalendarOf } from '../../channels/feeds/event-calendar.ts';
import { calendarOf } from '../../channels/feeds/ical.ts';
import { routes } from '../../portal/routes.ts';
import { getPortal } from '../../site/portal.ts';
import { restOf } from '../_params.ts';

export const getStaticPaths = (async () =>
  [...calendarsOf(await getPortal()).map(({ page }) => page), routes.events].map((page) => ({
    params: { page: restOf(page, 0) },
    props: { page },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: string }> = async ({ props }) => {
  const portal = await getPortal();
  const calendar = calendarsOf(portal).find(({ page }) => page === props.page);
  // The types of the browser do not know that Node accepts what can be iterated.
  const body = (calendar ? calendarOf(calendar, portal) : eventCalendarOf(portal)) as unknown as BodyInit;
  return new Response(body, {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
