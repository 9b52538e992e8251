import type { APIRoute, GetStaticPaths } from 'astro';
import type { Feed } from '../../channels/feeds/feed.ts';
import { feedsOf } from '../../channels/feeds/feeds.ts';
import { podcastOf } from '../../channels/feeds/podcast.ts';
import { feedOf } from '../../channels/feeds/rss.ts';
import { otherSections } from '../../domain/sections.ts';
import { getPortal } from '../../site/portal.ts';
import { restOf } from '../_params.ts';
import { getSources } from '../_sources.ts';

/** Every feed of the portal, and the podcast. */
export const getStaticPaths = (async () => [
  ...feedsOf(await getPortal()).map((feed) => ({ params: { page: restOf(feed.page, 0) }, props: { feed } })),
  { params: { page: otherSections.radio }, props: {} },
]) satisfies GetStaticPaths;

/** @param props.feed undefined for the podcast */
export const GET: APIRoute<{ feed?: Feed }> = async ({ props: { feed } }) => {
  const portal = await getPortal();
  const sources = await getSources();
  const xml = feed ? await feedOf({ ...feed, portal, sources }) : await podcastOf(portal, sources);
  return new Response(xml, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
