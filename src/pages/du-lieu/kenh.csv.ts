import type { APIRoute } from 'astro';
import { releaseReport } from '../../channels/release.ts';
import { getPortal } from '../../data/portal.ts';
import { csv } from '../_data.ts';

export const GET: APIRoute = async () => csv(releaseReport(await getPortal()));
