import { readFile, rename, writeFile } from 'node:fs/promises';
import type { FileSource, ReadWard } from '../../content/source.ts';
import { carriedIn } from '../../formats/carried/carried.ts';
import type { CarriedKind } from '../../formats/carried/kinds.ts';
import { changedZip } from '../../formats/changed-zip.ts';
import { heldLines } from '../../formats/held-lines.ts';
import { packageLines } from '../../formats/package-lines.ts';
import { isSignedPdf } from '../../formats/pdf/carried-in-pdf.ts';
import { Refusal } from '../../formats/refusal.ts';
import { XmlError } from '../../formats/xml.ts';
import { readZip } from '../../formats/zip.ts';
import { namedFiles } from '../attachments/named-files.ts';

/** What `--fix` will take out of an attachment. */
export interface AttachmentFix {
  /** As messages name it: `content/ai-quoc/files/2026/a.docx`. */
  file: string;
  kinds: readonly CarriedKind[];
  /** Writes the file anew. */
  apply(): Promise<void>;
}

/**
 * What can be taken out of the attachments that documents of a ward name: all that they carry besides their text. Nothing is
 * written yet. A file that cannot be read, or would not open afterwards, is left out.
 * @param only the files to change, as messages name them, or the documents that name them; undefined means all
 */
export async function attachmentFixes(
  ward: ReadWard,
  only: ReadonlySet<string> | undefined,
): Promise<AttachmentFix[]> {
  const { source } = ward;
  const label = (path: string): string => `${source.folder}/files/${path}`;
  const paths = new Set(
    ward.documents.flatMap((document) =>
      namedFiles(document)
        .map(({ path }) => path)
        .filter((path) => !only || only.has(document.file) || only.has(label(path))),
    ),
  );
  const fixes: AttachmentFix[] = [];
  for (const path of paths) {
    const file = source.files.get(path);
    const fix = file && mayCarry(file) ? await fixOf(file, label(path)) : undefined;
    if (fix) fixes.push(fix);
  }
  return fixes;
}

const mayCarry = ({ kind }: FileSource): boolean => /^(?:docx|xlsx|pptx|odt|pdf)$/.test(kind ?? '');

async function fixOf({ absolute, kind }: FileSource, file: string): Promise<AttachmentFix | undefined> {
  const bytes = await readFile(absolute);
  const clean = await (kind === 'pdf' ? barePdfOf(bytes) : withoutCarried(bytes));
  if (!clean) return undefined;
  return {
    file,
    kinds: clean.kinds,
    async apply() {
      const fresh = `${absolute}.moi`;
      await writeFile(fresh, clean.bytes);
      await rename(fresh, absolute);
    },
  };
}

/** A file without what it carried. */
interface BareFile {
  bytes: Uint8Array;
  /** What it carried. */
  kinds: CarriedKind[];
}

/** A PDF without what it carries besides its pages; undefined where nothing can be taken out, or its pages would differ. */
async function barePdfOf(bytes: Uint8Array): Promise<BareFile | undefined> {
  if (isSignedPdf(bytes)) return undefined;
  // To load what writes a PDF takes longer than a check.
  const { barePdf } = await import('../../formats/pdf/bare-pdf.ts');
  try {
    const bare = await barePdf(bytes);
    return bare && (await pagesOf(bytes)) === (await pagesOf(bare.bytes)) ? bare : undefined;
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
}

/** Whether an error is of the file, which cannot be read, and not of the program. */
const isUnreadable = (error: unknown): boolean => error instanceof Refusal || error instanceof XmlError;

/** The texts of all pages of a PDF. */
async function pagesOf(bytes: Uint8Array): Promise<string> {
  const pages: string[] = [];
  await heldLines(bytes, { seePage: (text) => pages.push(text) });
  return JSON.stringify(pages);
}

/**
 * A package without what it carries besides its text; undefined where nothing can be taken out, where it cannot be read, or
 * where it would not be read to its end afterwards.
 */
async function withoutCarried(bytes: Uint8Array): Promise<BareFile | undefined> {
  try {
    const { changes, removable } = carriedIn(readZip(bytes));
    if (changes.size === 0 || removable.length === 0) return undefined;
    const clean = changedZip(bytes, changes);
    await packageLines(readZip(clean), () => Promise.resolve([]));
    return { bytes: clean, kinds: removable };
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
}
