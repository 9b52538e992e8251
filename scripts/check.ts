import { runCheck } from '../src/commands/check/check.ts';

process.exitCode = await runCheck(process.argv.slice(2), process.stdout);
