import type { APIRoute } from 'astro';
import { robotsOf } from '../channels/robots.ts';
import { getPortal } from '../data/portal.ts';

export const GET: APIRoute = async () =>
  new Response(robotsOf(await getPortal()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
