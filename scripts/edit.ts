import { runEdit } from '../src/commands/edit.ts';

await runEdit(process.argv.slice(2));
