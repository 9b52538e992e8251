import type { SoundGroup } from './sound-groups.ts';
import { beginnings, ends } from './sound-groups.ts';

/**
 * The other spellings of a word by its sound, each with the number of groups that differ: `trun` → `chun` 1, `chung` 2.
 */
export function soundsLike(word: string): [spelling: string, differences: number][] {
  const [, start = '', middle = '', end = ''] =
    /^(ngh?|gh|gi|kh|nh|ph|th|tr|ch|[b-df-hj-np-tv-xz]?)(.*?)(ng|nh|ch|[cntiy]?)$/.exec(word) ?? [];
  const ofGroup = (groups: readonly SoundGroup[], letters: string): readonly string[] =>
    groups.find(([alike]) => alike.includes(letters))?.[0] ?? [letters];
  return ofGroup(beginnings, start)
    .flatMap((first) =>
      ofGroup(ends, end).map((last): [string, number] => [
        first + middle + last,
        Number(first !== start) + Number(last !== end),
      ]),
    )
    .filter(([, differences]) => differences > 0);
}

/** Whether only an y for an i differs, as the one vowel of a word: `ky`, `ki`, both are right. */
export const isOtherY = (word: string, other: string): boolean =>
  /^(?:qu|[^aeiouy]+)[iy]$/.test(word) && word.slice(0, -1) + (word.endsWith('y') ? 'i' : 'y') === other;
