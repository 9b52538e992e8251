import { once } from '../../cache/memory.ts';
import type { Ward } from '../../domain/schema/ward.ts';
import { LimitedReader } from '../../formats/limited/limited-reader.ts';
import type { ReadPaper } from '../read-and-account.ts';
import type { RecognitionProgress } from '../readers/scan.ts';

/** A file for the thread that reads papers; without `paper`, only a stamp is sought in it. */
export interface PaperTask {
  bytes: Uint8Array;
  paper?: { name: string; ward: Ward | undefined };
}

/** How far recognition of a page is. */
export type RecognisedShare = Parameters<RecognitionProgress>;

/** Reads papers, each in limited time and memory. */
export interface PaperReader {
  /** As `readAndAccount`. Rejects with a `Refusal` also for a file that takes too much. */
  read(name: string, bytes: Uint8Array, ward: Ward | undefined): Promise<ReadPaper>;
  /** As `refuseStamp`, for a whole file. */
  refuseStamp(bytes: Uint8Array): Promise<void>;
}

/** Two million letters, the most that a paper may have, take seven seconds of a processor, and twenty where it is shared. */
const patience = 60_000;

/** Starts the thread that reads papers, if this process has none. */
export function startPaperReader(progress: RecognitionProgress): PaperReader {
  const reader = oneReader();
  reader.start();
  const onNews = (share: RecognisedShare): void => progress(...share);
  return {
    read: async (name, bytes, ward) => (await reader.read({ bytes, paper: { name, ward } }, onNews))!,
    refuseStamp: async (bytes) => void (await reader.read({ bytes })),
  };
}

const oneReader = once(
  () =>
    new LimitedReader<PaperTask, ReadPaper | undefined, RecognisedShare>(
      new URL('./paper-thread.ts', import.meta.url),
      { patience, heap: 2000, most: 3000 },
    ),
);
