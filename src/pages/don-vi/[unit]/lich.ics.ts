import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarOf } from '../../../channels/feeds/ical.ts';
import { routes } from '../../../portal/routes.ts';
import { getPortal } from '../../../site/portal.ts';

export const getStaticPaths = (async () =>
  (await getPortal()).units.map(({ id, name }) => ({
    params: { unit: id },
    props: { name },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: string }> = async ({ params, props }) => {
  const portal = await getPortal();
  const tasks = portal.tasks.filter(({ units }) => units.includes(params['unit']!));
  const text = calendarOf({
    portal,
    tasks,
    path: routes.calendar(routes.unit(params['unit']!)),
    who: props.name,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
