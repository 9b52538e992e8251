import type { APIRoute } from 'astro';
import { openTasks } from '../../channels/tasks-data.ts';
import { getPortal } from '../../data/portal.ts';
import { json } from '../_data.ts';

export const GET: APIRoute = async () => json(openTasks(await getPortal()));
