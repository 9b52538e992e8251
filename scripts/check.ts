import { runCheck } from '../src/commands/check/check.ts';
import { runToEnd } from '../src/commands/command.ts';

await runToEnd(() => runCheck(process.argv.slice(2), process.stdout));
