import { runExplain } from '../src/commands/explain/explain.ts';

process.exitCode = await runExplain(process.argv.slice(2), process.stdout, process.stderr);
