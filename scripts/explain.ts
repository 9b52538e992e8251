import { runToEnd } from '../src/commands/command.ts';
import { runExplain } from '../src/commands/explain/explain.ts';

await runToEnd(() => runExplain(process.argv.slice(2), process.stdout, process.stderr));
