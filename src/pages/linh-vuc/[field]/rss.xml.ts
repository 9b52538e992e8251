import type { GetStaticPaths } from 'astro';
import { routes } from '../../../portal/routes.ts';
import { getPortal } from '../../../site/portal.ts';
import { feedAt } from '../../_feed.ts';

export const getStaticPaths = (async () =>
  (await getPortal()).fields.map(({ id }) => ({ params: { field: id } }))) satisfies GetStaticPaths;

export const GET = feedAt(({ field }) => routes.feed(routes.field(field!)));
