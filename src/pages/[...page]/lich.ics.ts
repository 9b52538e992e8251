import type { APIRoute, GetStaticPaths } from 'astro';
import type { Calendar } from '../../channels/feeds/calendars.ts';
import { calendarsOf } from '../../channels/feeds/calendars.ts';
import { calendarOf } from '../../channels/feeds/ical.ts';
import { getPortal } from '../../site/portal.ts';
import { restOf } from '../_params.ts';

export const getStaticPaths = (async () =>
  calendarsOf(await getPortal()).map((calendar) => ({
    params: { page: restOf(calendar.page, 0) },
    props: { calendar },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ calendar: Calendar }> = async ({ props: { calendar } }) =>
  new Response(calendarOf(calendar, await getPortal()), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
