import type { Ward } from '../domain/schema/ward.ts';
import type { LetterAccount } from './conservation/account.ts';
import { accountFor } from './conservation/account.ts';
import type { PaperText, UnderstoodPaper } from './paper.ts';
import { readPaperFile } from './readers/read.ts';
import type { Recognise } from './readers/scan.ts';
import { understand } from './understand.ts';

/**
 * Reads and understands the file of a paper, and accounts for each of its letters. Throws a `Refusal` for a file that must
 * not or cannot be read.
 */
export async function readAndAccount(
  name: string,
  bytes: Uint8Array,
  recognise: Recognise,
  ward?: Ward,
): Promise<{ paper: PaperText; found: UnderstoodPaper; account: LetterAccount }> {
  const recognised = new Map<number, string>();
  const paper = await readPaperFile(name, bytes, async (picture, page, count) => {
    const read = await recognise(picture, page, count);
    recognised.set(page, read.sheet.segments.map(({ text }) => text).join('\n'));
    return read;
  });
  const found = understand(paper, ward);
  return { paper, found, account: await accountFor(found, paper, bytes, recognised) };
}
