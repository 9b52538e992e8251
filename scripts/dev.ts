import { thisTerminal } from '../src/commands/ask.ts';
import { runDev } from '../src/commands/dev.ts';

process.exitCode = await runDev(process.argv.slice(2), thisTerminal());
