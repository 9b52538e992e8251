import { runServeConfig } from '../../src/commands/serve-config.ts';

process.exitCode = await runServeConfig(process.argv.slice(2), process.stdout);
