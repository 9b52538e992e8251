import type { APIRoute } from 'astro';
import { openCitations } from '../../channels/data/citations.ts';
import { getPortal } from '../../site/portal.ts';
import { json } from '../_data.ts';

export const GET: APIRoute = async () => json(openCitations(await getPortal()));
