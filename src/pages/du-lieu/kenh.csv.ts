import type { APIRoute } from 'astro';
import { releaseReport } from '../../channels/data/releases.ts';
import { getPortal } from '../../site/portal.ts';
import { csv } from '../_data.ts';

export const GET: APIRoute = async () => csv(releaseReport(await getPortal()));
