import { runToEnd } from '../../src/commands/command.ts';
import { runLicences } from '../../src/commands/licences/licences.ts';

await runToEnd(async () => runLicences(process.argv.slice(2), process.stdout));
