import type { APIRoute } from 'astro';
import { openTable } from '../../channels/data/open-data.ts';
import { getPortal } from '../../site/portal.ts';
import { csv } from '../_data.ts';
import { getSources } from '../_feed.ts';

export const GET: APIRoute = async () => {
  const { file } = await getSources();
  return csv(openTable(await getPortal(), file));
};
