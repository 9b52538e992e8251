import type { APIRoute } from 'astro';
import { pictureOf } from '../site/picture.ts';
import { getPortal } from '../site/portal.ts';

export const GET: APIRoute = async () =>
  new Response(await pictureOf(await getPortal()), { headers: { 'Content-Type': 'image/png' } });
