import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { shortDigest } from '../../cache/digest.ts';
import { once } from '../../cache/memory.ts';
import type { CarriedKind } from '../../formats/carried/kinds.ts';
import type { DrawnFile } from '../../formats/held-lines.ts';
import { heldLines } from '../../formats/held-lines.ts';
import { seenText } from '../../formats/package-lines.ts';
import { Refusal } from '../../formats/refusal.ts';
import { XmlError } from '../../formats/xml.ts';
import type { AttachmentText, UnreadFile } from './read-files.ts';

/** What the thread that reads says: that it has begun with a file, the pages that it has read, then what became of the file. */
export type FromReader = { page: number } | { answer: AttachmentText | UnreadFile | null };

/** A file to read: what was found in other bytes than those of the digest would be kept of the wrong file. */
export interface ToRead {
  path: string;
  digest: string;
  /** Whether stamps are sought in what it shows. */
  seek: boolean;
}

parentPort?.on('message', (file: ToRead) => {
  void read(file).then((answer) => tell({ answer }));
});

const tell = (message: FromReader): void => parentPort?.postMessage(message);

async function read({ path, digest, seek }: ToRead): Promise<AttachmentText | UnreadFile | null> {
  tell({ page: 0 });
  const bytes = await readFile(path).catch(() => null);
  if (!bytes || shortDigest(bytes) !== digest) return null;
  const pages: string[] = [];
  const tables: string[][][] = [];
  const carried: CarriedKind[] = [];
  const drawn: DrawnFile[] = [];
  try {
    const lines = await heldLines(bytes, {
      seeCarried: (kinds) => void carried.push(...kinds),
      seePage(text) {
        pages.push(text);
        tell({ page: pages.length });
      },
      seeTable: (rows) => tables.push(rows),
      seeDrawn: (file) => void drawn.push(file),
    });
    return {
      ...{ lines, tables, carried },
      pages: pages.length === 0 && path.toLowerCase().endsWith('.docx') ? [seenText(bytes)] : pages,
      ...(seek ? await seekStamp(drawn) : {}),
    };
  } catch (error) {
    return { unread: unreadSentence(error, pages.length) };
  }
}

/** Recognition takes long to load, and most wards have few pictures. */
const seeker = once(async () => {
  const { startStampSeeker } = await import('../../recognition/stamps/stamp-seeker.ts');
  return startStampSeeker((page) => tell({ page: Math.max(0, page - 1) }));
});

/** Seeks a stamp in what a file shows. */
async function seekStamp(files: readonly DrawnFile[]): Promise<Pick<AttachmentText, 'seen' | 'unseen'>> {
  try {
    for (const file of files) {
      const seen = await (await seeker()).seek(file);
      if (seen) return { seen };
    }
    return { seen: null };
  } catch (error) {
    return { unseen: unreadSentence(error, 0) };
  }
}

const sentenceOf = ({ message }: Refusal): string => message.replace(/\.$/, '');

/** Why a file cannot be read, after so many pages of it. Whatever is thrown besides a refusal comes from damage. */
function unreadSentence(error: unknown, pages: number): string {
  if (error instanceof Refusal) return sentenceOf(error);
  if (error instanceof XmlError && error.reason === 'deep')
    return 'tệp có bảng hoặc khung lồng vào nhau quá sâu; hãy đưa nội dung ra ngoài bớt tầng rồi lưu lại';
  return `${pages > 0 ? `trang ${pages + 1} của tệp` : 'tệp'} hỏng, không đọc được; hãy mở bằng phần mềm đã làm ra tệp rồi lưu lại`;
}
