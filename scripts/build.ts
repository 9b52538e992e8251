import { runBuild } from '../src/commands/build.ts';
import { runToEnd } from '../src/commands/command.ts';

await runToEnd(() => runBuild(process.argv.slice(2)));
