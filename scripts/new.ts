import { runNew } from '../src/commands/new.ts';

process.exitCode = await runNew(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  isTerminal: Boolean(process.stdin.isTTY && process.stdout.isTTY),
  now: Date.now(),
});
