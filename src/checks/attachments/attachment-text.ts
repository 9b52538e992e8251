import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskCache, jsonFormat } from '../../cache/disk.ts';
import { once } from '../../cache/memory.ts';
import { projectRoot } from '../../cache/project.ts';
import { versionOf } from '../../cache/version.ts';
import type { FileSource } from '../../content/source.ts';
import { officeText } from '../../formats/office-text.ts';

/** The entry of the process that reads PDFs. */
const pdfProcess = (): string => join(projectRoot(), 'src/checks/attachments/pdf-text.ts');
/** The time limit for reading a batch of PDFs, in milliseconds; after that they count as unreadable. */
const patience = 120_000;
const batch = 40;

/**
 * The lines of a file: its text and its properties. Null if it has a password or is damaged; undefined if it was not read
 * this time, as the process ran out of time or memory.
 */
type Lines = string[] | null | undefined;

/** Whether a file is of a format with a text. */
export const hasText = ({ kind }: FileSource): boolean =>
  kind !== undefined && /^(?:pdf|docx|xlsx|pptx|odt)$/.test(kind);

/** Reads the lines of files that are of a format with a text. */
export function attachmentTexts(files: readonly FileSource[]): Map<FileSource, Lines> {
  const texts = new Map<FileSource, Lines>();
  const pdfs: { file: FileSource; keep: string }[] = [];
  for (const file of files) {
    const bytes = readFileSync(file.absolute);
    const keep = createHash('sha256').update(bytes).digest('hex');
    const kept = keptTexts().read(keep);
    if (kept !== undefined) texts.set(file, kept);
    else if (file.kind === 'pdf') pdfs.push({ file, keep });
    else {
      const lines = readOffice(bytes);
      texts.set(file, lines);
      keptTexts().write(keep, lines);
    }
  }
  for (let from = 0; from < pdfs.length; from += batch) {
    const some = pdfs.slice(from, from + batch);
    const read = readPdfs(some.map(({ file }) => file.absolute));
    for (const [index, { file, keep }] of some.entries()) {
      const lines = read[index];
      texts.set(file, lines);
      if (lines !== undefined) keptTexts().write(keep, lines);
    }
  }
  return texts;
}

function readOffice(bytes: Uint8Array): string[] | null {
  try {
    return officeText(bytes);
  } catch {
    return null;
  }
}

/** The lines of PDFs; nothing if the process ran out of time or memory. */
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

/** The lines of files by the digest of their bytes. */
const keptTexts = once(() =>
  diskCache(
    'attachment-texts',
    versionOf('src/checks/attachments/attachment-text.ts'),
    jsonFormat<string[] | null>(),
  ),
);
