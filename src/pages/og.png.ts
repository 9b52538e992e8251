import type { APIRoute } from 'astro';
import { pictureOf } from '../data/picture.ts';
import { getPortal } from '../data/portal.ts';

export const GET: APIRoute = async () =>
  new Response(await pictureOf(await getPortal()), { headers: { 'Content-Type': 'image/png' } });
