import { slugify } from '../../../language/folding.ts';
import { addAll } from '../../../language/lists/long-lists.ts';
import { neighbourhoodNames } from './neighbourhood-names.ts';
import type { NamedPoints } from './point.ts';

/** A longer range is no list of neighbourhoods. */
const mostInRange = 60;

const names = neighbourhoodNames.flatMap((same) =>
  same.flatMap(([name]) => [name, slugify(name).replaceAll('-', ' ')].map((each) => [each, same] as const)),
);
const kept = new Map(names.map(([name, same]) => [name, slugify(same[0]![0])]));
const anyName = [...kept.keys()].sort((a, b) => b.length - a.length).join('|');
const numbered = '(?:(?:số|so) )?(?<number>\\d{1,3})(?![\\p{L}\\d])';
/** What tells that a number counts something else: `7 giờ`, `10 hộ`, `5/12`. */
const counts =
  '(?! ?(?:%|/|(?:giờ|gio|h|phút|phut|hộ|ho|người|nguoi|đồng|dong|(?:ngày|ngay|tháng|thang)(?! ?\\d))(?!\\p{L})))';
const first = new RegExp(`(?<![\\p{L}\\d])(?<name>${anyName}) ?${numbered}${counts}`, 'giu');
const next = new RegExp(
  ` ?(?<joint>,|;|-|–|và|va|đến|den|tới|toi) ?(?:(?:${anyName}) )?${numbered}${counts}`,
  'iuy',
);
const isRange = /^(?:-|–|đến|den|tới|toi)$/iu;

/**
 * The numbered neighbourhoods that a text names, with and without marks: `tổ 9 đến tổ 12` has four, `tổ dân phố số 2, 3` two.
 * @param text with single spaces
 */
export function neighbourhoodsIn(text: string): NamedPoints[] {
  const all: NamedPoints[] = [];
  for (const found of text.matchAll(first)) {
    const start = found.index;
    if (start < (all.at(-1)?.end ?? 0)) continue;
    const key = kept.get(found.groups!['name']!.toLowerCase().normalize('NFC'))!;
    const numbers = [Number(found.groups!['number'])];
    let end = start + found[0].length;
    for (let more; (more = after(text, end)); end = more.end)
      addAll(numbers, more.isRange ? upTo(numbers.at(-1)!, more.number) : [more.number]);
    all.push({ start, end, points: numbers.map((number) => ({ key: `${key}-${number}` })) });
  }
  return all;
}

function after(text: string, from: number): { number: number; isRange: boolean; end: number } | undefined {
  next.lastIndex = from;
  const found = next.exec(text);
  if (!found) return undefined;
  const { joint = '', number } = found.groups!;
  return { number: Number(number), isRange: isRange.test(joint), end: next.lastIndex };
}

/** The numbers after one up to another; that one alone if it is no end of a range. */
const upTo = (from: number, to: number): number[] =>
  to > from && to - from < mostInRange
    ? Array.from({ length: to - from }, (_, place) => from + 1 + place)
    : [to];
