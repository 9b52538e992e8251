import { runToEnd } from '../src/commands/command.ts';
import { runNew } from '../src/commands/new/new.ts';
import { thisTerminal } from '../src/commands/terminal/ask.ts';

await runToEnd(() => runNew(process.argv.slice(2), thisTerminal()));
