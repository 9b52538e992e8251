import type { MadeParagraph } from '../../importers/readers/doc/fixtures/old-word.ts';
import { inCell, oldWord, rowEnd } from '../../importers/readers/doc/fixtures/old-word.ts';
import type { SamplePaper } from '../paper.ts';
import { greetingLines, listed, markOf } from '../paper.ts';

/** A paper as a file of Word 97 to 2003, its letterhead and its signature as tables. */
export function paperDoc(paper: SamplePaper): Uint8Array {
  const { issuer, code, placeAndDate, typeName, title, blocks, recipients, ranks, name } = paper;
  const left = [...issuer, `Số: ${code ?? ''}`, ...(typeName ? [] : [`V/v ${title ?? ''}`])];
  const right = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', placeAndDate ?? ''];
  return oldWord([
    ...(issuer.length > 0 ? row([left, right]) : []),
    ...(typeName ? [line(typeName), line(title ?? '')] : []),
    ...greetingLines(paper).map(line),
    ...blocks.flatMap((block) =>
      block.kind === 'table'
        ? (block.rows ?? []).flatMap((cells) => row(cells.map((cell) => [cell])))
        : [line(`${markOf(block)}${block.text}`)],
    ),
    ...row([
      ['Nơi nhận:', ...listed(recipients)],
      [...ranks, '', name ?? ''],
    ]),
  ]);
}

const line = (text: string): MadeParagraph => ({ runs: [[plain(text)]] });

/** A row of a table. Each cell has lines, of which the last one ends the cell. */
const row = (cells: readonly (readonly string[])[]): MadeParagraph[] => [
  ...cells.flatMap((lines) =>
    lines.map((text, at): MadeParagraph => ({
      runs: [[plain(text)]],
      form: inCell,
      ...(at === lines.length - 1 ? { mark: '\u0007' } : {}),
    })),
  ),
  rowEnd,
];

const plain = (text: string): string => text.replaceAll('**', '').replace(/<(https?:[^>]+)>/g, '$1');
