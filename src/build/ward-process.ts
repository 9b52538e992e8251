import type { WardOrder } from './build-ward.ts';
import { buildWard } from './build-ward.ts';

/** The entry of a ward's own process: its order comes as an argument, what happens goes over its channel. */
await buildWard(JSON.parse(process.argv[2]!) as WardOrder, (message) => process.send?.(message));
process.disconnect?.();
