import type { APIRoute } from 'astro';
import { openDocuments } from '../../channels/open-data.ts';
import { getPortal } from '../../data/portal.ts';
import { getSources } from '../_feed.ts';

export const GET: APIRoute = async () => {
  const { file } = await getSources();
  const data = openDocuments(await getPortal(), file);
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
