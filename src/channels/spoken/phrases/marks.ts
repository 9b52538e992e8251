import { groupsOf } from '../../../language/quantities/digits.ts';
import { fishingBoats } from '../../../language/quantities/fishing-boats.ts';
import { alternatives } from '../../../language/quantities/rule.ts';
import { wordsBeforeMark } from '../../../language/quantities/words.ts';
import { spell } from '../../../language/signs/letter-names.ts';
import { digitsInWords } from './numbers.ts';

const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const gap = '[-–. ]{0,3}';
const ports = new Map(fishingBoats);

const inWords = (digits: string): string => digitsInWords(groupsOf(digits));
/** Letters and groups of digits, each sign by itself: `BHXH-2026-0017`. */
const signBySign = (mark: string): string =>
  mark
    .replace(/[-–.]/g, ' ')
    .replace(/\p{L}+|\d+/gu, (part) => ` ${/\d/.test(part) ? inWords(part) : spell(part)} `);

/** Marks whose letters are no short forms, in their order: the form, and its words. */
const markForms: readonly (readonly [form: RegExp, say: (...parts: string[]) => string])[] = [
  // `QNg-90123-TS`
  [
    new RegExp(`${start}(${alternatives([...ports.keys()])})${gap}(\\d{4,5})${gap}TS${end}`, 'gu'),
    (_, port = '', digits = '') => `${ports.get(port)!} ${digitsInWords([digits])} ${spell('TS')}`,
  ],
  // `tàu HP-4567`
  [
    new RegExp(
      `(?<=(?:[Tt]àu|[Ss]à lan|[Pp]hà|[Gg]he|[Tt]huyền|[Đđ]ò|[Xx]uồng)(?:\\s\\p{Ll}+){0,3}\\s)([A-ZĐ]{2})${gap}(\\d{3,5})(?![\\p{L}\\p{N}/]|[.,]\\d)`,
      'gu',
    ),
    (_, letters = '', digits = '') => `${spell(letters)}${digitsInWords([digits])}`,
  ],
  // `mã thẻ GD4797922345678`, `mã hồ sơ BHXH-2026-0017`
  [
    new RegExp(
      `(?<=(?<!\\p{L})(?:${alternatives(wordsBeforeMark)})(?:\\s\\p{Ll}+){0,3}\\s?:?\\s)(?=[^\\s]*\\d[^\\s]*\\d[^\\s]*\\d[^\\s]*\\d)[A-ZĐ]{2,8}[-–.]?\\d+(?:[-–.][A-ZĐ\\d]{1,12}){0,6}${end}`,
      'giu',
    ),
    signBySign,
  ],
  // `GD4797922345678` anywhere
  [new RegExp(`${start}[A-ZĐ]{1,5}\\d{7,20}${end}`, 'gu'), signBySign],
  // Certificates and passports: `số BB 123456`.
  [
    /(?<=(?:[Ss]ố|hiệu|chiếu|seri)\s)([A-ZĐ]{1,3})[ -]?(\d{5,9})(?![\p{L}\d]|[.,]\d)/gu,
    (_, letters = '', digits = '') => `${[...letters].join(' ')} ${[...digits].join(' ')}`,
  ],
];

/** A text with the marks of boats, files and certificates sign by sign. */
export const withMarksSaid = (text: string): string =>
  /\d/.test(text) && /\p{Lu}\p{Ll}?[-–. ]{0,3}\d/u.test(text)
    ? markForms.reduce((read, [form, say]) => read.replace(form, say), text)
    : text;
