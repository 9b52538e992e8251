import type { APIRoute } from 'astro';
import { taskReport } from '../../channels/tasks-data.ts';
import { getPortal } from '../../data/portal.ts';

export const GET: APIRoute = async () =>
  new Response(taskReport(await getPortal()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
