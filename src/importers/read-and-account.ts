import type { Ward } from '../domain/schema/ward.ts';
import type { LetterAccount } from './conservation/account.ts';
import { accountFor } from './conservation/account.ts';
import type { PaperText, UnderstoodPaper } from './paper.ts';
import { readPaperFile } from './readers/read.ts';
import type { Recognise } from './readers/scan.ts';
import { understand } from './understand.ts';

/** A paper that was read and understood. */
export interface ReadPaper {
  paper: PaperText;
  found: UnderstoodPaper;
  account: LetterAccount;
}

/**
 * Reads and understands the file of a paper, and accounts for each of its letters. Throws a `Refusal` for a file that must
 * not or cannot be read.
 * @param seePage called where the work has got on, with the number of pages that its present step has read
 */
export async function readAndAccount(
  name: string,
  bytes: Uint8Array,
  recognise: Recognise,
  ward?: Ward,
  seePage: (count: number) => void = () => undefined,
): Promise<ReadPaper> {
  const recognised = new Map<number, string>();
  const recogniseAndKeep: Recognise = async (picture, page, count) => {
    const read = await recognise(picture, page, count);
    recognised.set(page, read.sheet.segments.map(({ text }) => text).join('\n'));
    return read;
  };
  const paper = await readPaperFile(name, bytes, recogniseAndKeep, seePage);
  seePage(0);
  const found = understand(paper, ward);
  seePage(0);
  return { paper, found, account: await accountFor(found, paper, bytes, recognised, seePage) };
}
