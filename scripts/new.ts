import { thisTerminal } from '../src/commands/ask.ts';
import { runNew } from '../src/commands/new/new.ts';

process.exitCode = await runNew(process.argv.slice(2), thisTerminal());
