import { readFile } from 'node:fs/promises';
import { heldLines } from '../../formats/held-lines.ts';

// This file runs as a separate process: it gets paths of PDFs and prints the lines of each as JSON, null if it cannot be
// read.
const parent = process.ppid;
// The process that waits for the texts may be killed: nobody else would end this one.
setInterval(() => process.ppid !== parent && process.exit(1), 500).unref();
const texts: (string[] | null)[] = [];
for (const path of process.argv.slice(2))
  texts.push(
    await readFile(path)
      .then((bytes) => heldLines(bytes))
      .catch(() => null),
  );
process.stdout.write(JSON.stringify(texts));
