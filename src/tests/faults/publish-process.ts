import type { PortalChanges } from '../../build/publish/apply.ts';
import { publish } from '../../build/publish.ts';

/** The entry of a process of its own: puts changed files in place, and may be killed while it does. */
const [outDir, ward, staging, changes] = process.argv.slice(2) as [string, string, string, string];
await publish(outDir, ward, staging, JSON.parse(changes) as PortalChanges);
