import { runPicture } from '../src/commands/picture.ts';

await runPicture();
