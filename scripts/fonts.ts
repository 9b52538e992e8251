import { runFonts } from '../src/commands/fonts.ts';

await runFonts();
