import { publishPortal } from '../../../publishing/publish-portal.ts';

/** The entry of a process of its own: publishes a built portal, and may be killed while it does. */
const [ward, builtDir, dir, now] = process.argv.slice(2) as [string, string, string, string];
await publishPortal({ ward, builtDir, dir, now: Number(now) });
