import { thisTerminal } from '../src/commands/ask.ts';
import { runToEnd } from '../src/commands/command.ts';
import { runDev } from '../src/commands/dev.ts';

await runToEnd(() => runDev(process.argv.slice(2), thisTerminal()));
