import { foldSqueezed } from '../../language/folding.ts';
import { isUpper, trimCrumbs } from '../../language/letters.ts';
import { isName, mendName } from './person.ts';
import { mendRank } from './positions.ts';
import { goesOn } from './signer.ts';

/**
 * The cells of a signature from above. Where two names stand in one line, the cells of each column follow one another, so
 * that a rank comes before its own name.
 * @param rows the cells of each line
 */
export function sideBySide(rows: readonly string[][]): string[] {
  const names = rows.find((cells) => cells.length > 1 && cells.every((cell) => nameOf(cell) !== undefined));
  if (!names) return rows.flat();
  const above = rows.slice(0, rows.indexOf(names) + 1);
  const isBeside = (cells: readonly string[]): boolean => cells.length === names.length;
  return [
    ...above.filter((cells) => !isBeside(cells)).flat(),
    ...names.flatMap((_, column) => above.filter(isBeside).map((cells) => cells[column]!)),
    ...rows.slice(above.length).flat(),
  ];
}

/** The cells without the secretary of a meeting, where its head signs beside or below. */
export function withoutSecretary(cells: readonly string[]): readonly string[] {
  const secretaryAt = cells.findIndex((cell) => foldSqueezed(cell) === 'thu ky');
  const nameAt = cells.findIndex((cell, at) => at > secretaryAt && nameOf(cell) !== undefined);
  if (secretaryAt < 0 || nameAt < 0) return cells;
  const others = cells.filter((_, at) => at < secretaryAt || at > nameAt);
  return others.some((cell) => nameOf(cell) !== undefined) ? others : cells;
}

/** The names that have a rank, or a line in capitals, of their own above them, but not that of the signer. */
export function otherSigners(cells: readonly string[], signer: string | undefined): string[] {
  const found = new Set<string>();
  let ranked = false;
  for (const cell of cells) {
    const name = nameOf(cell);
    if (name === undefined) ranked ||= mendRank(cell) !== undefined || (isUpper(cell) && goesOn(cell));
    else {
      if (ranked && name !== signer) found.add(name);
      ranked = false;
    }
  }
  return [...found];
}

function nameOf(cell: string): string | undefined {
  const name = mendName(trimCrumbs(cell));
  return isName(name) ? name : undefined;
}
