import { join } from 'node:path';
import { dayOf } from '../../domain/dates/moment.ts';
import { startPaperReader } from '../../importers/limited/paper-reader.ts';
import { printableLines } from '../../language/signs/printable.ts';
import { readCall } from './call.ts';
import { knownDocuments } from './duplicates.ts';
import { importFile } from './import-file.ts';
import { ImportedOriginals } from './imported.ts';
import { outcomeTable } from './outcome.ts';
import type { ImportOutcome } from './outcome.ts';
import { ImportProgress } from './progress.ts';

/**
 * `npm run import`: writes a draft for each file; a file that fails stops no other. Returns the exit status: 1 where one
 * failed.
 */
export async function runImport(
  args: readonly string[],
  out: NodeJS.WritableStream,
  err: NodeJS.WriteStream,
  { now, env }: ImportEnvironment = { now: Date.now(), env: process.env },
): Promise<number> {
  const { papers, rows, options, ward } = await readCall(args, env);
  const progress = new ImportProgress(err, papers.files.length);
  // First of all: it loads what it needs while the documents of the ward are read.
  const reader = startPaperReader(progress.page);
  const known = ward ? await knownDocuments(options.content, ward.id) : [];
  const originals = await ImportedOriginals.of(join(options.content, ward?.id ?? ''), known);
  const notes = { write: (text: string) => err.write(printableLines(text)) };
  const outcomes: ImportOutcome[] = [];
  for (const { line, file } of rows.unused)
    notes.write(`${options.metadata}: hàng ${line}: không có tệp “${file}” trong lệnh này\n`);
  const call = {
    options,
    ward,
    known,
    originals,
    today: dayOf(now),
    reader,
    out,
    err: notes,
    progress,
  };
  for (const file of papers.files) {
    progress.begin(file);
    const outcome = await importFile(file, rows.byFile.get(file), call);
    progress.clear();
    if (outcome.result === 'failed') notes.write(`${file} lỗi  ${outcome.why}\n`);
    outcomes.push(outcome);
  }
  if (papers.files.length > 1) out.write(printableLines(outcomeTable(outcomes, papers.others)));
  return outcomes.some(({ result }) => result === 'failed') ? 1 : 0;
}

/** The moment, in milliseconds since 1970, and the environment variables. */
export interface ImportEnvironment {
  now: number;
  env: Readonly<Record<string, string | undefined>>;
}
