import { runToEnd } from '../src/commands/command.ts';
import { runCompare } from '../src/commands/compare.ts';

await runToEnd(() => runCompare(process.argv.slice(2), process.stdout));
