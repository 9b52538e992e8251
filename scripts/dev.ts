import { runDev } from '../src/commands/dev.ts';

await runDev(process.argv.slice(2));
