import type { APIRoute } from 'astro';
import { releaseReport } from '../../channels/release.ts';
import { getPortal } from '../../data/portal.ts';

export const GET: APIRoute = async () =>
  new Response(releaseReport(await getPortal()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
