import { runNewKey } from '../../src/commands/publish/new-key.ts';

process.exitCode = await runNewKey(process.argv.slice(2), process.stdout);
