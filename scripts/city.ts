import { runCity } from '../src/commands/city.ts';

process.exitCode = await runCity(process.argv.slice(2));
