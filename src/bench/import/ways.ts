import { paperDocx } from '../paper-docx.ts';
import { paperPdfs, scanned } from '../paper-pdf.ts';
import type { SamplePaper } from '../paper.ts';
import { paperDoc } from './paper-doc.ts';
import { paperTxt } from './paper-txt.ts';

/** A way by which papers come in, and what must be reached on it. */
export interface WayOfEntry {
  name: string;
  /** The name of a file with the right ending. */
  file: string;
  /** The least share of fields, and of sentences that are whole and in order. */
  least: { fields: number; whole: number };
  bytes(at: number): Promise<Uint8Array> | Uint8Array;
}

/** Writes papers in each way: Word of today and of old, PDFs with tags and without, scans at 200 dpi, plain text. */
export async function waysOf(papers: readonly SamplePaper[]): Promise<WayOfEntry[]> {
  const tagged = await paperPdfs(papers, { tagged: true });
  const plain = await paperPdfs(papers);
  const digital = { fields: 0.97, whole: 0.98 };
  return [
    { name: 'docx', file: 'x.docx', least: digital, bytes: (at) => paperDocx(papers[at]!) },
    { name: 'doc', file: 'x.doc', least: digital, bytes: (at) => paperDoc(papers[at]!) },
    { name: 'tagged pdf', file: 'x.pdf', least: digital, bytes: (at) => tagged[at]! },
    { name: 'plain pdf', file: 'x.pdf', least: digital, bytes: (at) => plain[at]! },
    { name: 'txt', file: 'x.txt', least: digital, bytes: (at) => paperTxt(papers[at]!) },
    { name: 'scan', file: 'x.pdf', least: { fields: 0.85, whole: 0.8 }, bytes: (at) => scanned(plain[at]!) },
  ];
}
