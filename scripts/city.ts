import { runCity } from '../src/commands/city.ts';
import { runToEnd } from '../src/commands/command.ts';

await runToEnd(() => runCity(process.argv.slice(2)));
