import { paperFormatOf } from '../../../domain/paper-format.ts';
import { decodeText, fromTcvn3, fromVni } from '../../../formats/old-encodings.ts';
import { quality } from '../../../language/letters.ts';
import type { PaperText } from '../../paper.ts';
import { textOfDoc } from './doc.ts';
import { textOfDocx } from './docx.ts';
import { textOfPdf } from './pdf.ts';

/** The words that were recognised in pictures, by the number of the page. */
export type RecognisedWords = ReadonlyMap<number, string>;

/**
 * All text that the file of a paper holds, in plain order. It is taken by other code than that which reads papers, so that
 * each can be held against the other.
 */
export async function heldText(
  paper: Pick<PaperText, 'format' | 'enclosed'>,
  bytes: Uint8Array,
  recognised: RecognisedWords,
  seePage?: (count: number) => void,
): Promise<string> {
  return inUnicode(await rawText(paper, bytes, recognised, seePage));
}

async function rawText(
  { format, enclosed = [] }: Pick<PaperText, 'format' | 'enclosed'>,
  bytes: Uint8Array,
  recognised: RecognisedWords,
  seePage?: (count: number) => void,
): Promise<string> {
  switch (format) {
    case 'docx':
      return textOfDocx(bytes);
    case 'pdf':
      return await textOfPdf(bytes, recognised, seePage);
    case 'doc':
      return textOfDoc(bytes);
    case 'txt':
      return decodeText(bytes);
    case 'jpg':
    case 'png':
      return [...recognised.values()].join('\n');
    case 'edxml': {
      const [main] = enclosed;
      if (!main) return '';
      return await rawText({ format: paperFormatOf(main.name) ?? 'txt' }, main.bytes, recognised, seePage);
    }
  }
}

/** Lines in fonts from before Unicode as Unicode, where that gives more words. */
function inUnicode(text: string): string {
  const western = text.split('\n').filter(isWestern);
  const sample = western.join(' ').slice(0, 20_000);
  const best = [fromTcvn3, fromVni].find((convert) => quality(convert(sample)) > quality(sample) + 0.15);
  if (!best) return text;
  return text
    .split('\n')
    .map((line) => (isWestern(line) ? best(line) : line))
    .join('\n');
}

/** Whether a line has letters of windows-1252 and none that only Unicode has. */
const isWestern = (line: string): boolean => /[\u0080-\u00ff]/.test(line) && !/[\u0100-\u1eff]/.test(line);
