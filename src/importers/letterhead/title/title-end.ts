import { foldSqueezed } from '../../../language/folding.ts';
import { isUpper } from '../../../language/letters.ts';
import { upperFirst } from '../../../language/text.ts';
import type { HeadCell } from '../cells.ts';
import type { TitlePage } from './border-rules.ts';
import { borderRules, endsSentence, isCentred, isSureStart } from './border-rules.ts';
import { officeSpeaks, opens } from './line-beginnings.ts';
import { neverTitles } from './openings.ts';
import { beginsSubject } from './subject.ts';

/** How many cells a title has, and the rule that found its end. */
export interface TitleEnd {
  count: number;
  rule: string;
  /** The line below the title; empty where nothing is below. */
  evidence: string;
}

/** Finds the end of the title that begins at `cells[0]`. The count is 0 where the text begins there. */
export function titleEnd(cells: readonly HeadCell[], page: TitlePage): TitleEnd {
  const [first] = cells;
  if (!first || isText(cells, page)) return { count: 0, rule: 'no-title', evidence: first?.text ?? '' };
  for (let count = 1; count < cells.length; count += 1) {
    const [above, below] = [cells[count - 1]!, cells[count]!];
    const border = { title: cells.slice(0, count), above, below, rest: cells.slice(count + 1), page };
    const rule = borderRules.find((each) => each.applies(border))!;
    if (rule.ends) return { count, rule: rule.name, evidence: below.text };
  }
  return { count: cells.length, rule: 'last-line', evidence: '' };
}

/**
 * Finds the end of a title whose first lines are in capitals: the subject in small letters below them belongs to it, where
 * its form tells that it is no text.
 */
export function endBelowCapitals(cells: readonly HeadCell[], page: TitlePage): TitleEnd {
  const end = titleEnd(cells, page);
  if (end.rule !== 'capitals-end') return end;
  const subject = cells.slice(end.count);
  const below = titleEnd(subject, page);
  const lines = subject.slice(0, below.count);
  return isSubject(lines, below.rule, page) ? { ...below, count: end.count + below.count } : end;
}

const mostLettersOfSubject = 160;
/** Rules that say of a line only that nothing else is known. */
const saysNothing: ReadonlySet<string> = new Set(['capital-letter', 'last-line', 'no-title']);

/** Whether lines below capitals are a subject: they are marked, centred or whole, or a rule knows where they end; no sentence is one. */
function isSubject(lines: readonly HeadCell[], rule: string, page: TitlePage): boolean {
  const [first] = lines;
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (!first || letters > mostLettersOfSubject || endsSentence(lines.at(-1)!.text)) return false;
  return beginsSubject(first.text) || isCentred(first) === true || page.whole || !saysNothing.has(rule);
}

/** What is known of the page from the lines that may be its title. */
export function titlePage(
  cells: readonly HeadCell[],
  { whole, issuerLines }: { whole: boolean; issuerLines: readonly string[] },
): TitlePage {
  const gaps = cells.filter(({ line }) => line.gap).length;
  return {
    whole,
    gapsTell: !whole && gaps < 0.8 * cells.length,
    issuer: foldSqueezed(issuerLines.join(' ').replace(/[^\p{L}\d\s]+/gu, ' ')),
  };
}

/** Whether the first line below the name of the type is no title but the text. */
function isText(cells: readonly HeadCell[], page: TitlePage): boolean {
  const first = cells[0]!;
  if (isUpper(first.text) || beginsSubject(upperFirst(first.text))) return false;
  if (isSureStart(first, page) && !opens(first.text)) return true;
  if (neverTitles.beginning(first.text) !== undefined) return true;
  if (officeSpeaks(first.text) && /\s(?:kính|trân trọng)\s/.test(first.text)) return true;
  const paragraph = paragraphOf(cells, page);
  return endsSentence(paragraph) && (opens(first.text) || /[.;]\s+\p{Lu}/u.test(paragraph));
}

/** The text of the paragraph that begins at `cells[0]`, as far as white space and the next sure start tell. */
function paragraphOf(cells: readonly HeadCell[], page: TitlePage): string {
  if (page.whole) return cells[0]!.text;
  const next = cells.findIndex(
    (cell, at) => at > 0 && ((page.gapsTell && cell.line.gap) || isSureStart(cell, page)),
  );
  return cells
    .slice(0, next < 0 ? cells.length : next)
    .map(({ text }) => text)
    .join(' ');
}
