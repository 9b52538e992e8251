import { runToEnd } from '../src/commands/command.ts';
import { runEdit } from '../src/commands/edit.ts';
import { thisTerminal } from '../src/commands/terminal/ask.ts';

await runToEnd(() => runEdit(process.argv.slice(2), thisTerminal()));
