import { runStart } from '../src/commands/start.ts';

process.exitCode = await runStart(process.argv.slice(2));
