import { runToEnd } from '../src/commands/command.ts';
import { runPicture } from '../src/commands/picture.ts';
import { thisTerminal } from '../src/commands/terminal/ask.ts';

await runToEnd(() => runPicture(process.argv.slice(2), thisTerminal()));
