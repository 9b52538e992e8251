import type { APIRoute } from 'astro';
import { openTasks } from '../../channels/data/tasks.ts';
import { getPortal } from '../../site/portal.ts';
import { json } from '../_data.ts';

export const GET: APIRoute = async () => json(openTasks(await getPortal()));
