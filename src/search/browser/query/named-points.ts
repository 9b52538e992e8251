import { foldLetters } from '../../../language/folding.ts';
import { daysIn, monthsIn } from '../../shared/points/days.ts';
import { neighbourhoodsIn } from '../../shared/points/neighbourhoods.ts';
import type { NamedPoints } from '../../shared/points/point.ts';

/** A search without the places and days that it names. */
export interface TextAndPoints {
  /** What is left of it. */
  rest: string;
  named: readonly NamedPoints[];
}

/** Words that say where or when something is, and mean nothing without it. */
const relations = ['ở', 'tại', 'của', 'vào', 'trong', 'hôm', 'ngày', 'thuộc'];
/** The same, and words that may be others without their marks: `đèn`, `tủ`. */
const markedRelations = new Set([...relations, 'từ', 'đến', 'trên', 'bên']);
const plainRelations = new Set(relations.map(foldLetters));

/**
 * Takes the numbered neighbourhoods out of a search, and its days and months if these are wanted: `mất điện ở tổ 10` →
 * `mất điện`, `to-10`.
 */
export function withoutPoints(text: string, withDays: boolean): TextAndPoints {
  const places = neighbourhoodsIn(text);
  const days = withDays ? apart(daysIn(text), places) : [];
  const months = withDays ? apart(monthsIn(text), [...places, ...days]) : [];
  const named = [...places, ...days, ...months].sort((a, b) => a.start - b.start);
  let rest = '';
  let from = 0;
  for (const { start, end } of named) {
    rest += `${withoutRelation(text.slice(from, start))} `;
    from = end;
  }
  return { rest: `${rest}${text.slice(from)}`.replace(/\s+/g, ' ').trim(), named };
}

const apart = (found: readonly NamedPoints[], others: readonly NamedPoints[]): NamedPoints[] =>
  found.filter(({ start, end }) => !others.some((other) => start < other.end && end > other.start));

/** A text without the words at its end that belong to what follows. */
export function withoutRelation(text: string): string {
  const words = text.trim().split(' ');
  const isPlain = foldLetters(text) === text.toLowerCase();
  const isRelation = (word: string): boolean =>
    markedRelations.has(word.toLowerCase()) || (isPlain && plainRelations.has(word.toLowerCase()));
  return words.slice(0, words.findLastIndex((word) => !isRelation(word)) + 1).join(' ');
}
