import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { shortDigest } from '../../cache/digest.ts';
import type { CarriedKind } from '../../formats/carried/kinds.ts';
import { heldLines } from '../../formats/held-lines.ts';
import { seenText } from '../../formats/package-lines.ts';
import { Refusal } from '../../formats/refusal.ts';
import { XmlError } from '../../formats/xml.ts';
import type { AttachmentText, UnreadFile } from './read-files.ts';

/** What the thread that reads says: that it has begun with a file, the pages that it has read, then what became of the file. */
export type FromReader = { page: number } | { answer: AttachmentText | UnreadFile | null };

/** A file to read: what was found in other bytes than those of the digest would be kept of the wrong file. */
export type ToRead = [path: string, digest: string];

parentPort?.on('message', (file: ToRead) => {
  void read(file).then((answer) => parentPort?.postMessage({ answer } satisfies FromReader));
});

async function read([path, digest]: ToRead): Promise<AttachmentText | UnreadFile | null> {
  parentPort?.postMessage({ page: 0 } satisfies FromReader);
  const bytes = await readFile(path).catch(() => null);
  if (!bytes || shortDigest(bytes) !== digest) return null;
  const pages: string[] = [];
  const tables: string[][][] = [];
  const carried: CarriedKind[] = [];
  try {
    const lines = await heldLines(bytes, {
      seeCarried: (kinds) => void carried.push(...kinds),
      seePage(text) {
        pages.push(text);
        parentPort?.postMessage({ page: pages.length } satisfies FromReader);
      },
      seeTable: (rows) => tables.push(rows),
    });
    return {
      lines,
      tables,
      carried,
      pages: pages.length === 0 && path.toLowerCase().endsWith('.docx') ? [seenText(bytes)] : pages,
    };
  } catch (error) {
    return { unread: unreadSentence(error, pages.length) };
  }
}

/** Why a file cannot be read, after so many pages of it. Whatever is thrown besides a refusal comes from damage. */
function unreadSentence(error: unknown, pages: number): string {
  if (error instanceof Refusal) return error.message.replace(/\.$/, '');
  if (error instanceof XmlError && error.reason === 'deep')
    return 'tệp có bảng hoặc khung lồng vào nhau quá sâu; hãy đưa nội dung ra ngoài bớt tầng rồi lưu lại';
  return `${pages > 0 ? `trang ${pages + 1} của tệp` : 'tệp'} hỏng, không đọc được; hãy mở bằng phần mềm đã làm ra tệp rồi lưu lại`;
}
