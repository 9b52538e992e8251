import { readFile } from 'node:fs/promises';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { partLines } from '../../formats/office-text.ts';

/** How many pages are read at most; a longer file is a book. */
const mostPages = 400;

/** The lines of a PDF: its properties, then the rows of its pages; each piece of a row is also a line of its own. */
async function pdfText(path: string): Promise<string[]> {
  const loading = getDocument({
    data: new Uint8Array(await readFile(path)),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: true,
  });
  try {
    const pdf = await loading.promise;
    const { info, metadata } = await pdf.getMetadata();
    const lines = Object.values(info as Record<string, unknown>).filter((value) => typeof value === 'string');
    lines.push(...wordsOf(metadata?.getRaw()));
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(...rowsOf(items.filter((item): item is TextItem => 'str' in item)));
      for (const { contentsObj } of (await page.getAnnotations()) as { contentsObj?: { str?: string } }[])
        if (contentsObj?.str) lines.push(contentsObj.str);
      page.cleanup();
    }
    return lines.filter((line) => line.trim() !== '');
  } finally {
    await loading.destroy();
  }
}

/** The texts of the XMP metadata, one line for each element. */
const wordsOf = (xmp: unknown): string[] =>
  typeof xmp === 'string' ? partLines(xmp, { each: true, lenient: true }).map((text) => text.trim()) : [];

/**
 * Items at one height are a row. A row is split at wide gaps; the whole row is a line, too, for letters that are spaced
 * out.
 */
function rowsOf(items: readonly TextItem[]): string[] {
  const rows = new Map<number, TextItem[]>();
  for (const item of items) {
    if (item.str === '') continue;
    const height = Math.round((item.transform as number[])[5] ?? 0);
    const key = [height, height - 1, height + 1].find((each) => rows.has(each)) ?? height;
    rows.set(key, [...(rows.get(key) ?? []), item]);
  }
  return [...rows.values()].flatMap((row) => {
    const left = (item: TextItem): number => (item.transform as number[])[4] ?? 0;
    const sorted = row.sort((a, b) => left(a) - left(b));
    const pieces: string[] = [];
    let end = -Infinity;
    for (const item of sorted) {
      const apart = left(item) - end > 2 * Math.max(item.height, 6);
      if (apart || pieces.length === 0) pieces.push(item.str);
      else pieces[pieces.length - 1] += item.str;
      end = left(item) + item.width;
    }
    const whole = sorted.map(({ str }) => str).join('');
    return pieces.length > 1 ? [whole, ...pieces] : [whole];
  });
}

// This file runs as a separate process: it gets paths and prints the lines of each file as JSON, null if it cannot be
// read.
const parent = process.ppid;
// The process that waits for the texts may be killed: nobody else would end this one.
setInterval(() => process.ppid !== parent && process.exit(1), 500).unref();
const texts: (string[] | null)[] = [];
for (const path of process.argv.slice(2)) texts.push(await pdfText(path).catch(() => null));
process.stdout.write(JSON.stringify(texts));
