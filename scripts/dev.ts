import { runToEnd } from '../src/commands/command.ts';
import { runDev } from '../src/commands/dev.ts';
import { thisTerminal } from '../src/commands/terminal/ask.ts';

await runToEnd(() => runDev(process.argv.slice(2), thisTerminal()));
