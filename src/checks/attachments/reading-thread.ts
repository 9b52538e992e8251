import { readFile } from 'node:fs/promises';
import { shortDigest } from '../../cache/digest.ts';
import { once } from '../../cache/memory.ts';
import type { CarriedKind } from '../../formats/carried/kinds.ts';
import type { DrawnFile } from '../../formats/held-lines.ts';
import { heldLines } from '../../formats/held-lines.ts';
import { answerTasks } from '../../formats/limited/answer-tasks.ts';
import { seenText } from '../../formats/package-lines.ts';
import { addAll } from '../../language/lists/long-lists.ts';
import type { AttachmentText, UnreadFile } from './read-files.ts';
import { unreadSentence } from './unread-sentence.ts';

/** A file to read: what was found in other bytes than those of the digest would be kept of the wrong file. */
export interface ToRead {
  path: string;
  digest: string;
  /** Whether stamps are sought in what it shows. */
  seek: boolean;
}

type SeePage = (count: number) => void;

answerTasks<ToRead, AttachmentText | UnreadFile | null>(({ page }) => {
  const seek = stampSeeker(page);
  return (file) => read(file, page, seek);
});

async function read(
  { path, digest, seek }: ToRead,
  seePage: SeePage,
  seekStamp: StampSeeking,
): Promise<AttachmentText | UnreadFile | null> {
  const bytes = await readFile(path).catch(() => null);
  if (!bytes || shortDigest(bytes) !== digest) return null;
  const pages: string[] = [];
  const tables: string[][][] = [];
  const carried: CarriedKind[] = [];
  const drawn: DrawnFile[] = [];
  try {
    const lines = await heldLines(bytes, {
      seeCarried: (kinds) => void addAll(carried, kinds),
      seePage(text) {
        pages.push(text);
        seePage(pages.length);
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

type StampSeeking = (files: readonly DrawnFile[]) => Promise<Pick<AttachmentText, 'seen' | 'unseen'>>;

/** Gives the function that seeks a stamp in what a file shows. */
function stampSeeker(seePage: SeePage): StampSeeking {
  // Recognition takes long to load, and most wards have few pictures.
  const seeker = once(async () => {
    const { startStampSeeker } = await import('../../recognition/stamps/stamp-seeker.ts');
    return startStampSeeker((page) => seePage(Math.max(0, page - 1)));
  });
  return async (files) => {
    try {
      for (const file of files) {
        const seen = await (await seeker()).seek(file);
        if (seen) return { seen };
      }
      return { seen: null };
    } catch (error) {
      return { unseen: unreadSentence(error, 0) };
    }
  };
}
