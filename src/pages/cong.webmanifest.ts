import type { APIRoute } from 'astro';
import { webManifestOf } from '../channels/machines/web-manifest.ts';
import { getPortal } from '../site/portal.ts';

export const GET: APIRoute = async () =>
  new Response(webManifestOf(await getPortal()), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
