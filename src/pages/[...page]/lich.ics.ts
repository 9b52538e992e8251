import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarsOf } from '../../channels/feeds/calendars.ts';
import { calendarOf } from '../../channels/feeds/ical.ts';
import { getPortal } from '../../site/portal.ts';
import { restOf } from '../_params.ts';

export const getStaticPaths = (async () =>
  calendarsOf(await getPortal()).map((calendar) => ({
    params: { page: restOf(calendar.page, 0) },
    props: { page: calendar.page },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: string }> = async ({ props }) => {
  const portal = await getPortal();
  const calendar = calendarsOf(portal).find(({ page }) => page === props.page)!;
  // The types of the browser do not know that Node accepts what can be iterated.
  const body = calendarOf(calendar, portal) as unknown as BodyInit;
  return new Response(body, {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
