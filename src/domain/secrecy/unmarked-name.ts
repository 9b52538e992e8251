import { foldLetters } from '../../language/folding.ts';
import { paperAbbreviations, paperNames } from './paper-names.ts';
import { longForms } from './stamp-words.ts';

// Names of files in which no mark tells “mật” from “mất”, “mặt” and “mắt”: what stands beside “mat” decides.

const abbreviations = paperAbbreviations.map(foldLetters).join('|');
const papers = paperNames.map(foldLetters).join('|');
const paper = `(?:${papers}|${abbreviations})(?![a-z])`;
/** What may be before the words of a name: a number, the name that a scanner gives. */
const numbered = '(?:(?:[a-z]{0,5}\\d+|scan|ban scan|ban quet) )*';

const long = `(?:${longForms.map(foldLetters).join('|').replace('tai lieu thu hoi', 'tai lieu thu hoi(?= -|$| so| ban| \\\\d)')})`;
/** A date, or a number: what may follow the level. */
const dated = '(?= (?:\\d|quy |nam |thang |ngay |lan |so |ban )|$)';
const kinds: readonly RegExp[] = [
  // Levels of two words at the head or end, or behind the name of a paper.
  `^${numbered}(?:do mat )?(?:tai lieu )?${long}(?: |$)`,
  ` ${long}$`,
  ` - ${long}(?: - |$)`,
  `^${numbered}${paper}(?!.* (?:dau|bi mat) ).* (?:tuyet mat(?: |$)|toi mat${dated})`,
  // “mat” behind what clerks call secret papers.
  `^${numbered}(?:tai lieu|van ban|cong van|vb|cv) mat(?: (?:den|di))?(?: \\d| so \\d|$)`,
  `^(?:van ban|cong van|vb|cv) (?:den|di) mat$`,
  `^do mat (?:mat)(?: |$)`,
  // “mat” beside an urgency.
  '(?:^| )(?:hoa toc|thuong khan) mat(?: |$)|(?:^| )mat (?:hoa toc|thuong khan)',
  // “mat” that is set off.
  '[(\\[](?:toi |tuyet )?mat[)\\]]',
  `^${paper}.* - mat(?: - |$)`,
  `^mat - ${paper}`,
].map((kind) => new RegExp(kind));

/** “MAT” before the name of a paper: `MAT_KH phong thu`. */
const inCapitals = new RegExp(
  `^(?:[\\d ]+ )?MAT (?:\\d{1,4} )?(?:${paperAbbreviations.join('|')})(?![\\p{L}])`,
  'u',
);
/** `BC_MAT_thang_3`. */
const beforeDate = new RegExp(
  `^(?:${paperAbbreviations.join('|')}) M(?:AT|at) (?:thang|quy|nam|so|tuan|\\d)(?![a-z])`,
  'u',
);
/** Behind a number or the short form of an office: `CV_88_CAT_Mat`, `QS-MAT`. */
const behindCode = /(?:^|\s)(?:\d+|\p{Lu}{2,5}(?= [Mm]at)|[BCDĐGHKLMNPQRSTVX]{2,4}) [Mm](?:at|AT)$/u;

/** Whether the words of a name without marks say that it is secret. */
export function isUnmarkedSecret(words: string): boolean {
  const name = foldLetters(words).replace(/(?<=tuyet|toi)(?=mat(?: |$))/g, ' ');
  if (kinds.some((kind) => kind.test(name))) return true;
  return inCapitals.test(words) || beforeDate.test(words) || behindCode.test(words);
}
