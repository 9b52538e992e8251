import type { APIRoute } from 'astro';
import { openCitations } from '../../channels/citations-data.ts';
import { getPortal } from '../../data/portal.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(openCitations(await getPortal()), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
