import { pathToFileURL } from 'node:url';
import { projectRoot, rootVariable } from '../cache/project.ts';
import type { buildWard, WardOrder } from './build-ward.ts';
import { endWithParent } from './process/end-with-parent.ts';

/**
 * The entry of a ward's own process: its order comes as an argument, its messages go over the channel to the command
 * that started it. When that command is gone, this process ends: nothing that it makes reaches a later portal.
 */
const order = JSON.parse(process.argv[2]!) as WardOrder;
const leave = endWithParent();
process.env[rootVariable] = projectRoot();
const engine = (await import(pathToFileURL(order.engine.entry).href)) as { buildWard: typeof buildWard };
const sent: Promise<unknown>[] = [];
await engine.buildWard(order, (message) =>
  sent.push(new Promise((gone) => (process.send ? process.send(message, gone) : gone(null)))),
);
await Promise.all(sent);
leave();
