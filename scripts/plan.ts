import { runToEnd } from '../src/commands/command.ts';
import { runPlan } from '../src/commands/plan.ts';

await runToEnd(() => runPlan(process.argv.slice(2), process.stdout));
