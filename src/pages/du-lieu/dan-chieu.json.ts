import type { APIRoute } from 'astro';
import { openCitations } from '../../channels/citations-data.ts';
import { getPortal } from '../../data/portal.ts';
import { json } from '../_data.ts';

export const GET: APIRoute = async () => json(openCitations(await getPortal()));
