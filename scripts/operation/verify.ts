import { runVerify } from '../../src/commands/verify/verify.ts';

process.exitCode = await runVerify(process.argv.slice(2), process.stdout);
