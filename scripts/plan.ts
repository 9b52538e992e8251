import { runPlan } from '../src/commands/plan.ts';

process.exitCode = await runPlan(process.argv.slice(2), process.stdout);
