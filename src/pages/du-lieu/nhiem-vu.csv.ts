import type { APIRoute } from 'astro';
import { taskReport } from '../../channels/data/tasks.ts';
import { getPortal } from '../../site/portal.ts';
import { csv } from '../_data.ts';

export const GET: APIRoute = async () => csv(taskReport(await getPortal()));
