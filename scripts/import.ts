import { keepCompiledCode } from '../src/commands/compiled-code.ts';

keepCompiledCode();
const { runToEnd } = await import('../src/commands/command.ts');
const { runImport } = await import('../src/commands/import/import.ts');

await runToEnd(() => runImport(process.argv.slice(2), process.stdout, process.stderr));
