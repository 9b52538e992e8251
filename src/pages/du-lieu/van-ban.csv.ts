import type { APIRoute } from 'astro';
import { openTable } from '../../channels/open-data.ts';
import { getPortal } from '../../data/portal.ts';
import { getSources } from '../_feed.ts';

export const GET: APIRoute = async () => {
  const { file } = await getSources();
  const table = openTable(await getPortal(), file);
  return new Response(table, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
};
