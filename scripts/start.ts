import { runToEnd } from '../src/commands/command.ts';
import { runStart } from '../src/commands/start.ts';

await runToEnd(() => runStart(process.argv.slice(2)));
