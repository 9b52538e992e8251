import { runToEnd } from '../src/commands/command.ts';
import { runImport } from '../src/commands/import/import.ts';

await runToEnd(() => runImport(process.argv.slice(2), process.stdout, process.stderr));
