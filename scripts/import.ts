import { runImport } from '../src/commands/import/import.ts';

process.exitCode = await runImport(process.argv.slice(2), process.stdout, process.stderr);
