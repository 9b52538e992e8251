import { keepCompiledCode } from '../../src/commands/compiled-code.ts';

keepCompiledCode();
const { runPublish } = await import('../../src/commands/publish/publish.ts');

process.exitCode = await runPublish(process.argv.slice(2));
