import { thisTerminal } from '../src/commands/ask.ts';
import { runEdit } from '../src/commands/edit.ts';

process.exitCode = await runEdit(process.argv.slice(2), thisTerminal());
