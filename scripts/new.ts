import { thisTerminal } from '../src/commands/ask.ts';
import { runToEnd } from '../src/commands/command.ts';
import { runNew } from '../src/commands/new/new.ts';

await runToEnd(() => runNew(process.argv.slice(2), thisTerminal()));
