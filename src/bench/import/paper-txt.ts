import type { SamplePaper } from '../paper.ts';

const columnWidth = 44;

/** A paper as plain text, with its two columns side by side, as a mail program or a converter writes it. */
export function paperTxt({
  issuer,
  code,
  placeAndDate,
  typeName,
  title,
  to,
  blocks,
  recipients,
  ranks,
  name,
}: SamplePaper): Uint8Array {
  const left = [...issuer, '', `Số: ${code ?? ''}`, ...(typeName ? [] : [`V/v ${title ?? ''}`])];
  const right = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '', placeAndDate ?? ''];
  const greeting =
    to.length === 0
      ? []
      : to.length === 1
        ? [`Kính gửi: ${to[0]}.`]
        : ['Kính gửi:', ...to.map((one) => `- ${one};`)];
  const lines = [
    ...(issuer.length > 0 ? sideBySide(left, right) : []),
    '',
    ...(typeName ? [typeName, title ?? '', ''] : []),
    ...greeting.flatMap((line) => [line, '']),
    ...blocks.flatMap(({ kind, text, rows = [] }) => [
      kind === 'table'
        ? rows.map((row) => row.join('\t')).join('\n')
        : `${kind === 'dash' ? '- ' : kind === 'plus' ? '+ ' : ''}${text.replace(/<(https?:[^>]+)>/g, '$1')}`,
      '',
    ]),
    'Nơi nhận:',
    ...recipients.map((one, at) => `- ${one}${at < recipients.length - 1 ? ';' : '.'}`),
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
