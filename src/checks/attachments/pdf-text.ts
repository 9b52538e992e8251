import { readFile } from 'node:fs/promises';
import { heldLines } from '../../formats/held-lines.ts';
import type { AttachmentText } from './attachment-text.ts';

// This file runs as a separate process: it gets paths of PDFs and prints the text of each as JSON, null if it cannot be
// read.
const parent = process.ppid;
// The process that waits for the texts may be killed: nobody else would end this one.
setInterval(() => process.ppid !== parent && process.exit(1), 500).unref();
const texts: (AttachmentText | null)[] = [];
for (const path of process.argv.slice(2))
  texts.push(
    await readFile(path)
      .then(textOf)
      .catch(() => null),
  );
process.stdout.write(JSON.stringify(texts));

async function textOf(bytes: Uint8Array): Promise<AttachmentText> {
  const pages: string[] = [];
  const lines = await heldLines(bytes, 0, (page) => pages.push(page));
  return { lines, pages };
}
