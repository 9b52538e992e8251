import type { APIRoute } from 'astro';
import type { Document } from '../../../portal/model.ts';
import { pictureOf } from '../../../site/picture.ts';
import { getPortal } from '../../../site/portal.ts';
import { channelPaths } from '../../_channels.ts';

export const getStaticPaths = () => channelPaths();

export const GET: APIRoute<{ document: Document }> = async ({ props: { document } }) =>
  new Response(await pictureOf(await getPortal(), document), { headers: { 'Content-Type': 'image/png' } });
