import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskCache, jsonFormat } from '../../cache/disk.ts';
import { memoize, once } from '../../cache/memory.ts';
import { projectRoot } from '../../cache/project.ts';
import { versionOf } from '../../cache/version.ts';
import type { FileSource, ReadWard } from '../../content/source.ts';
import { officeText } from '../../formats/office-text.ts';

/** The entry of the process that reads PDFs. */
const pdfProcess = (): string => join(projectRoot(), 'src/checks/attachments/pdf-text.ts');
/** The time limit for reading a batch of PDFs, in milliseconds; after that they count as unreadable. */
const patience = 120_000;
const batch = 40;

/** The lines of a file; undefined if it cannot be read, as it has a password or is damaged. */
type Lines = string[] | undefined;

/** The lines of each file of a ward that is of a format with a text: its text and its properties. */
export const attachmentTexts = memoize(({ source }: ReadWard): Map<FileSource, Lines> =>
  readAll([...source.files.values()]),
);

function readAll(files: readonly FileSource[]): Map<FileSource, Lines> {
  const texts = new Map<FileSource, Lines>();
  const pdfs: { file: FileSource; keep: string }[] = [];
  for (const file of files) {
    const bytes =
      file.kind && /^(?:pdf|docx|xlsx|pptx|odt)$/.test(file.kind) ? readFileSync(file.absolute) : undefined;
    if (!bytes) continue;
    const keep = createHash('sha256').update(bytes).digest('hex');
    const kept = keptTexts().read(keep);
    if (kept !== undefined) texts.set(file, kept ?? undefined);
    else if (file.kind === 'pdf') pdfs.push({ file, keep });
    else {
      const lines = readOffice(bytes);
      texts.set(file, lines);
      keptTexts().write(keep, lines ?? null);
    }
  }
  for (let from = 0; from < pdfs.length; from += batch) {
    const some = pdfs.slice(from, from + batch);
    const read = readPdfs(some.map(({ file }) => file.absolute));
    for (const [index, { file, keep }] of some.entries()) {
      const lines = read[index];
      texts.set(file, lines ?? undefined);
      if (lines !== undefined) keptTexts().write(keep, lines);
    }
  }
  return texts;
}

function readOffice(bytes: Uint8Array): Lines {
  try {
    return officeText(bytes);
  } catch {
    return undefined;
  }
}

/** The lines of PDFs, null for one that cannot be read; nothing if the process ran out of time or memory. */
function readPdfs(paths: readonly string[]): (string[] | null)[] {
  try {
    const printed = execFileSync(process.execPath, [pdfProcess(), ...paths], {
      encoding: 'utf8',
      timeout: patience,
      maxBuffer: 512 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return JSON.parse(printed) as (string[] | null)[];
  } catch {
    return [];
  }
}

/** The lines of files by the digest of their bytes; null for a file that cannot be read. */
const keptTexts = once(() =>
  diskCache(
    'attachment-texts',
    versionOf('src/checks/attachments/attachment-text.ts'),
    jsonFormat<string[] | null>(),
  ),
);
