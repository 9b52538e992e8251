import { runChannels } from '../src/commands/channels.ts';

process.exitCode = await runChannels(process.argv.slice(2), process.stdout);
