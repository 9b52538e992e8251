import { runEdits } from './run-edits.ts';

export interface EditsOptions {
  seed?: string;
  /** Names of the kinds of edits, with commas. */
  only?: string;
  /** The documents of one larger ward: see `EditsRun`. */
  documents?: string;
  /** Whether the processes of the builds stay, as those of a watch do. */
  watch?: boolean;
}

/** `npm run bench -- edits [n]`: builds after n random edits; returns 1 if a change gave another portal than a clean build. */
export async function benchEdits(
  [count = 200]: readonly number[],
  { seed = '1', only, documents, watch }: EditsOptions,
  out: NodeJS.WritableStream,
): Promise<number> {
  const different = await runEdits({
    seed: Number(seed),
    count,
    only: only?.split(','),
    documents: documents === undefined ? undefined : Number(documents),
    watch,
    log: (line) => out.write(`${line}\n`),
  });
  out.write(`${count} edits, seed ${seed}: ${different.length} with other bytes than a clean build\n`);
  for (const { step, edit, folder } of different) out.write(`  ${step}. ${edit}: see ${folder}\n`);
  return different.length > 0 ? 1 : 0;
}
