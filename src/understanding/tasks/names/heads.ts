import { phrases } from '../../../language/phrases.ts';
import { alternatives } from '../../../language/quantities/rule.ts';
import {
  alsoVerbs,
  bodies,
  groups,
  notBodies,
  pairs,
  plurals,
  titles,
  wholes,
} from '../../../language/work/bodies.ts';
import { nameTails, places } from '../../../language/work/names.ts';

/** How surely a text must name a body. */
export interface HeadOptions {
  /** Whether the name may begin with a small letter, as after “Giao”, “Đề nghị”. */
  loose: boolean;
}

const bodyWords = phrases(Object.keys(bodies), { anyCase: true });
const groupWords = phrases([...Object.keys(bodies), ...Object.keys(groups)], { anyCase: true });
const nameWords = phrases(Object.keys({ ...bodies, ...places, ...nameTails }), { anyCase: true });
const others = phrases(Object.keys(notBodies), { anyCase: true });

/** The first words of every head: a text that begins with none of them names no body, as most do. */
const openers = phrases(
  [
    ...[...Object.keys(wholes), ...Object.keys(plurals), ...Object.keys(titles), ...Object.keys(pairs)],
    ...['quý', ...Object.keys(bodies)],
  ],
  { anyCase: true },
);
const oneOf = (words: Readonly<Record<string, string>>): string => `(?:${alternatives(Object.keys(words))})`;
const many = new RegExp(
  `^(?:${oneOf(wholes)}\\s)?${oneOf(plurals)}\\s(?:đồng chí\\s|đ/c\\s|ông,? bà\\s)?`,
  'iu',
);
const people = /đồng chí|đ\/c|ông/iu;
const title = new RegExp(`^${oneOf(titles)}:?\\s`, 'iu');
const addressee = /^quý\s(?=\p{L})/iu;
const bareMany = new RegExp(`^${oneOf(pairs)}(?![\\p{L}])`, 'iu');

/**
 * The length of the words at the beginning of a text that name the kind of a body: `Phòng`, `các cơ quan`; 0 if the
 * text does not begin with a body.
 */
export function headLength(text: string, { loose }: HeadOptions): number {
  if (openers.at(text, 0) === undefined) return 0;
  const begun = many.exec(text)?.[0];
  if (begun !== undefined) return pluralLength(text, begun, loose);
  const persons = title.exec(text)?.[0].length ?? 0;
  if (persons !== 0)
    return /^\p{Lu}/u.test(text.slice(persons)) ? persons + wordLength(text.slice(persons)) : 0;
  const polite = loose ? addressee.exec(text)?.[0] : undefined;
  if (polite !== undefined) return polite.length + wordLength(text.slice(polite.length));
  const pair = bareMany.exec(text)?.[0];
  if (pair !== undefined && (loose || /^\p{Lu}/u.test(text))) return pair.length;
  if (!loose && !/^\p{Lu}/u.test(text)) return 0;
  return bodyLength(text);
}

const wordLength = (text: string): number => /^[\p{L}\p{M}\d]*/u.exec(text)![0].length;

function pluralLength(text: string, begun: string, loose: boolean): number {
  const noun = groupWords.at(text, begun.length);
  const other = others.at(text, begun.length);
  if (noun !== undefined && other !== undefined && other.length > noun.length && !(noun in groups)) return 0;
  if (noun !== undefined) return begun.length + noun.length;
  const areNamed = /^\p{Lu}/u.test(text.slice(begun.length));
  if (areNamed && (loose || people.test(begun))) return begun.length + wordLength(text.slice(begun.length));
  return people.test(begun) ? begun.trimEnd().length : 0;
}

function bodyLength(text: string): number {
  const body = bodyWords.at(text, 0);
  const other = others.at(text, 0);
  if (body === undefined || (other !== undefined && other.length > body.length && !isName(text, other)))
    return 0;
  return body in alsoVerbs && !goesOnAsName(text.slice(body.length).trimStart()) ? 0 : body.length;
}

/** Whether words after “Báo”, “Lãnh đạo” are the rest of a name, and not the object of a verb. */
const goesOnAsName = (rest: string): boolean =>
  /^(?:[\p{Lu}\d:(]|$|(?:các|và|của)\s)/u.test(rest) || nameWords.at(rest, 0) !== undefined;

/** `Ban Hành chính`, `Tổ Chức …`: with another capital the words are a name. */
const isName = (text: string, words: string): boolean =>
  / \p{Lu}/u.test(text.slice(0, words.length)) && /\p{Ll}/u.test(text.slice(0, words.length));
