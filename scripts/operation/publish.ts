import { runPublish } from '../../src/commands/publish/publish.ts';

process.exitCode = await runPublish(process.argv.slice(2));
