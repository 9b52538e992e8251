import type { APIRoute } from 'astro';
import { taskReport } from '../../channels/tasks-data.ts';
import { getPortal } from '../../data/portal.ts';
import { csv } from '../_data.ts';

export const GET: APIRoute = async () => csv(taskReport(await getPortal()));
