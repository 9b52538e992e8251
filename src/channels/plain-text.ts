import type { TextBlock } from '../domain/text-block.ts';

/** The text of a body in one line, without its footnotes and their numbers. */
export const plainTextOf = (blocks: readonly TextBlock[]): string =>
  blocks
    .map(({ marker, text, cells }) =>
      [/[\p{L}\p{N}]/u.test(marker) ? marker : '', cells ? cells.texts.join(' ') : text]
        .filter(Boolean)
        .join(' '),
    )
    .filter(Boolean)
    .join(' ');
