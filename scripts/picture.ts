import { thisTerminal } from '../src/commands/ask.ts';
import { runToEnd } from '../src/commands/command.ts';
import { runPicture } from '../src/commands/picture.ts';

await runToEnd(() => runPicture(process.argv.slice(2), thisTerminal()));
