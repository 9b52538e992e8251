import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskCache, jsonFormat } from '../../cache/disk.ts';
import { once } from '../../cache/memory.ts';
import { projectRoot } from '../../cache/project.ts';
import { versionOf } from '../../cache/version.ts';
import type { FileSource } from '../../content/source.ts';
import { officeText, seenText } from '../../formats/office-text.ts';

/** The entry of the process that reads PDFs. */
const pdfProcess = (): string => join(projectRoot(), 'src/checks/attachments/pdf-text.ts');
/** The time limit for reading a batch of PDFs, in milliseconds; after that they count as unreadable. */
const patience = 120_000;
const batch = 40;

/** What a file says. */
export interface AttachmentText {
  /** The lines of all that it holds: its text, its properties, what is not shown. */
  lines: string[];
  /** What readers see on each page of a PDF; of a docx, in one text; empty for other files. */
  pages: string[];
}

/**
 * What a file says. Null if it has a password or is damaged; undefined if it was not read this time, as the process ran out
 * of time or memory.
 */
type Read = AttachmentText | null | undefined;

/** Whether a file is of a format with a text. */
export const hasText = ({ kind }: FileSource): boolean =>
  kind !== undefined && /^(?:pdf|docx|xlsx|pptx|odt)$/.test(kind);

/** Reads files that are of a format with a text. */
export function attachmentTexts(files: readonly FileSource[]): Map<FileSource, Read> {
  const texts = new Map<FileSource, Read>();
  const pdfs: { file: FileSource; keep: string }[] = [];
  for (const file of files) {
    const bytes = readFileSync(file.absolute);
    const keep = createHash('sha256').update(bytes).digest('hex');
    const kept = keptTexts().read(keep);
    if (kept !== undefined) texts.set(file, kept);
    else if (file.kind === 'pdf') pdfs.push({ file, keep });
    else {
      const text = readOffice(bytes, file.kind);
      texts.set(file, text);
      keptTexts().write(keep, text);
    }
  }
  for (let from = 0; from < pdfs.length; from += batch) {
    const some = pdfs.slice(from, from + batch);
    const read = readPdfs(some.map(({ file }) => file.absolute));
    for (const [index, { file, keep }] of some.entries()) {
      const text = read[index];
      texts.set(file, text);
      if (text !== undefined) keptTexts().write(keep, text);
    }
  }
  return texts;
}

function readOffice(bytes: Uint8Array, kind: FileSource['kind']): AttachmentText | null {
  try {
    return { lines: officeText(bytes), pages: kind === 'docx' ? [seenText(bytes)] : [] };
  } catch {
    return null;
  }
}

/** What PDFs say; nothing if the process ran out of time or memory. */
function readPdfs(paths: readonly string[]): (AttachmentText | null)[] {
  try {
    const printed = execFileSync(process.execPath, [pdfProcess(), ...paths], {
      encoding: 'utf8',
      timeout: patience,
      maxBuffer: 512 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return JSON.parse(printed) as (AttachmentText | null)[];
  } catch {
    return [];
  }
}

/** What files say by the digest of their bytes. */
const keptTexts = once(() =>
  diskCache(
    'attachment-texts',
    versionOf('src/checks/attachments/attachment-text.ts'),
    jsonFormat<AttachmentText | null>(),
  ),
);
