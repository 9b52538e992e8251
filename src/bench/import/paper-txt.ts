import type { SamplePaper } from '../paper.ts';
import { greetingLines, listed, markOf } from '../paper.ts';

const columnWidth = 44;

/** A paper as plain text, with its two columns side by side, as a mail program or a converter writes it. */
export function paperTxt(paper: SamplePaper): Uint8Array {
  const { issuer, code, placeAndDate, typeName, title, blocks, recipients, ranks, name } = paper;
  const left = [...issuer, '', `Số: ${code ?? ''}`, ...(typeName ? [] : [`V/v ${title ?? ''}`])];
  const right = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', placeAndDate ?? ''];
  const lines = [
    ...(issuer.length > 0 ? sideBySide(left, right) : []),
    '',
    ...(typeName ? [typeName, title ?? '', ''] : []),
    ...greetingLines(paper).flatMap((line) => [line, '']),
    ...blocks.flatMap((block) => [
      block.kind === 'table'
        ? (block.rows ?? []).map((row) => row.join('\t')).join('\n')
        : `${markOf(block)}${block.text.replace(/<(https?:[^>]+)>/g, '$1')}`,
      '',
    ]),
    'Nơi nhận:',
    ...listed(recipients),
    '',
    ...ranks,
    '',
    name ?? '',
  ];
  return new TextEncoder().encode(`${lines.join('\n').replaceAll('**', '')}\n`);
}

const sideBySide = (left: readonly string[], right: readonly string[]): string[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    `${(left[at] ?? '').padEnd(columnWidth)}    ${right[at] ?? ''}`.trimEnd(),
  );
