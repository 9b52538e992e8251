import type { APIRoute } from 'astro';
import { openDocuments } from '../../channels/data/open-data.ts';
import { getPortal } from '../../site/portal.ts';
import { json } from '../_data.ts';
import { getSources } from '../_feed.ts';

export const GET: APIRoute = async () => {
  const { file } = await getSources();
  return json(openDocuments(await getPortal(), file));
};
