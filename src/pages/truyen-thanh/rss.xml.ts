import type { APIRoute } from 'astro';
import { podcastOf } from '../../channels/feeds/podcast.ts';
import { getPortal } from '../../site/portal.ts';
import { getSources } from '../_feed.ts';

export const GET: APIRoute = async () =>
  new Response(await podcastOf(await getPortal(), await getSources()), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
