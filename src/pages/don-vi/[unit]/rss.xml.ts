import type { GetStaticPaths } from 'astro';
import { routes } from '../../../portal/routes.ts';
import { getPortal } from '../../../site/portal.ts';
import { feedAt } from '../../_feed.ts';

export const getStaticPaths = (async () =>
  (await getPortal()).units.map(({ id }) => ({ params: { unit: id } }))) satisfies GetStaticPaths;

export const GET = feedAt(({ unit }) => routes.feed(routes.unit(unit!)));
