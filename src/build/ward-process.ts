import type { WardOrder } from './build-ward.ts';
import { buildWard } from './build-ward.ts';

/**
 * The entry of a ward's own process: its order comes as an argument, what happens goes over its channel. The channel is
 * closed only when all of it has gone out.
 */
const sent: Promise<unknown>[] = [];
await buildWard(JSON.parse(process.argv[2]!) as WardOrder, (message) =>
  sent.push(new Promise((gone) => (process.send ? process.send(message, gone) : gone(null)))),
);
await Promise.all(sent);
process.disconnect?.();
