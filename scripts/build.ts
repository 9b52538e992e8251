import { keepCompiledCode } from '../src/commands/compiled-code.ts';

keepCompiledCode();
const { runToEnd } = await import('../src/commands/command.ts');
const { runBuild } = await import('../src/commands/build.ts');

await runToEnd(() => runBuild(process.argv.slice(2)));
