import { runBench } from '../src/bench/bench.ts';

process.exitCode = await runBench(process.argv.slice(2), process.stdout);
