import type { APIRoute } from 'astro';
import { robotsOf } from '../channels/machines/robots.ts';
import { getPortal } from '../site/portal.ts';

export const GET: APIRoute = async () =>
  new Response(robotsOf(await getPortal()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
