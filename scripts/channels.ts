import { runChannels } from '../src/commands/channels.ts';
import { runToEnd } from '../src/commands/command.ts';

await runToEnd(() => runChannels(process.argv.slice(2), process.stdout));
