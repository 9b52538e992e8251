import type { APIRoute } from 'astro';
import { openTasks } from '../../channels/tasks-data.ts';
import { getPortal } from '../../data/portal.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(openTasks(await getPortal()), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
