import type { GetStaticPaths } from 'astro';
import { getPortal } from '../../../site/portal.ts';
import { feedAt } from '../../_feed.ts';

export const getStaticPaths = (async () =>
  (await getPortal()).topics.map(({ id }) => ({ params: { topic: id } }))) satisfies GetStaticPaths;

export const GET = feedAt(({ topic }) => `chuyen-muc/${topic}/rss.xml`);
