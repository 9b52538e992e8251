import type { WardOrder } from './build-ward.ts';
import { buildWard } from './build-ward.ts';

/**
 * The entry of the process that builds one ward. Its order is the first argument, as JSON; it sends messages to its
 * parent, and disconnects when the last message has been sent.
 */
const sent: Promise<unknown>[] = [];
await buildWard(JSON.parse(process.argv[2]!) as WardOrder, (message) =>
  sent.push(new Promise((gone) => (process.send ? process.send(message, gone) : gone(null)))),
);
await Promise.all(sent);
process.disconnect?.();
