import type { EditedPortal } from './build-portal.ts';
import { Builder } from './build-portal.ts';

/** The entry of a process of its own: builds what each message orders, and sends how it ended. */
const builder = new Builder(process.argv[2]!);
process.on('message', (order: EditedPortal) => {
  void builder.build(order).then((report) => process.send?.(report));
});
