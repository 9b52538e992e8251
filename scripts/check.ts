import { keepCompiledCode } from '../src/commands/compiled-code.ts';

keepCompiledCode();
const { runToEnd } = await import('../src/commands/command.ts');
const { runCheck } = await import('../src/commands/check/check.ts');

await runToEnd(() => runCheck(process.argv.slice(2), process.stdout));
