import { runCompare } from '../src/commands/compare.ts';

process.exitCode = await runCompare(process.argv.slice(2), process.stdout);
