import type { APIRoute, GetStaticPaths } from 'astro';
import { feedNames, feedsOf } from '../../channels/feeds/feeds.ts';
import { podcastOf } from '../../channels/feeds/podcast.ts';
import { feedOf } from '../../channels/feeds/rss.ts';
import { otherSections } from '../../domain/sections.ts';
import { getPortal } from '../../site/portal.ts';
import { restOf } from '../_params.ts';
import { getSources } from '../_sources.ts';

/** Every feed of the portal, and the podcast. */
export const getStaticPaths = (async () => [
  ...feedNames(await getPortal()).map(({ page }) => ({ params: { page: restOf(page, 0) }, props: { page } })),
  { params: { page: otherSections.radio }, props: {} },
]) satisfies GetStaticPaths;

/** @param props.page the page of the feed; undefined for the podcast */
export const GET: APIRoute<{ page?: string }> = async ({ props }) => {
  const portal = await getPortal();
  const feed = feedsOf(portal).find(({ page }) => page === props.page);
  const sources = await getSources();
  const xml = feed ? await feedOf({ ...feed, portal, sources }) : await podcastOf(portal, sources);
  return new Response(xml, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
