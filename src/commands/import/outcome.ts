import { greatest } from '../../language/lists/long-lists.ts';
/** What became of one file of a call. */
export interface ImportOutcome {
  file: string;
  /** `known`: it was imported before and has not changed; `failed`: nothing was written. */
  result: 'written' | 'draft' | 'printed' | 'known' | 'failed';
  /** The document that was written, or that there is already: `content/ai-quoc/directives/2026/x.md`. */
  document?: string;
  /** How many things an editor should look at. */
  doubts: number;
  /** Why nothing was written. */
  why?: string;
}

/** The table at the end of a call with several files: what each became, what is to be seen to, why not. */
export function outcomeTable(outcomes: readonly ImportOutcome[], others: readonly string[]): string {
  const rows = outcomes.map(({ file, result, document = '–', doubts, why }) => [
    file,
    result === 'failed' ? '–' : document,
    words[result],
    result === 'written' || result === 'draft' ? `${doubts} chỗ` : '–',
    why ?? '',
  ]);
  const table = [['Tệp', 'Ghi thành', 'Kết quả', 'Cần xem', 'Vì sao không'], ...rows];
  const widths = table[0]!.map((_, at) => greatest(table.map((row) => widthOf(row[at]!))));
  const lines = table.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat(widths[at]! - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
  const count = (...results: ImportOutcome['result'][]): number =>
    outcomes.filter(({ result }) => results.includes(result)).length;
  const sums = [
    `${outcomes.length} tệp`,
    `${count('written', 'draft')} đã viết`,
    `${count('known')} đã nhập từ trước`,
    `${count('failed')} không nhập được`,
    ...(others.length > 0
      ? [
          `${others.length} tệp khác loại không đọc: ${others.slice(0, 5).join(', ')}${others.length > 5 ? ', …' : ''}`,
        ]
      : []),
  ];
  return `\n${lines.join('\n')}\n\n${sums.join('; ')}.\n`;
}

const words: Record<ImportOutcome['result'], string> = {
  written: 'đã viết',
  draft: 'bản nháp',
  printed: 'đã in',
  known: 'đã nhập, không đổi',
  failed: 'lỗi',
};

/** Letters in columns of a terminal: marks that are letters of their own take none. */
const widthOf = (text: string): number => [...text.replace(/\p{M}/gu, '')].length;
