import type { GetStaticPaths } from 'astro';
import { routes } from '../../../portal/routes.ts';
import { getPortal } from '../../../site/portal.ts';
import { feedAt } from '../../_feed.ts';

export const getStaticPaths = (async () =>
  (await getPortal()).topics.map(({ id }) => ({ params: { topic: id } }))) satisfies GetStaticPaths;

export const GET = feedAt(({ topic }) => routes.feed(routes.topic(topic!)));
