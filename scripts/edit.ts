import { thisTerminal } from '../src/commands/ask.ts';
import { runToEnd } from '../src/commands/command.ts';
import { runEdit } from '../src/commands/edit.ts';

await runToEnd(() => runEdit(process.argv.slice(2), thisTerminal()));
