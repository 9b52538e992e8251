import { squeeze } from '../../../language/text.ts';
import { startsWithStatement, startsWithVerb } from '../words.ts';
import { headLength } from './heads.ts';
import type { NameEnd } from './name-end.ts';
import { beforeClause, firstCut, formEnd, goesOn, hasClause, nameEnd } from './name-end.ts';

/** The unit, or the list of units, at the beginning of a text. */
export interface UnitPhrase {
  /** As written, without words in brackets: `Sở Nông nghiệp và Môi trường`. */
  name: string;
  /** The text after the name, trimmed: `chủ trì, phối hợp …`; empty if nothing follows. */
  rest: string;
  /** Whether `rest` begins with work. */
  commanded: boolean;
}

/** What stands beside a name and is none: “(cơ quan thường trực)”, “– Cơ quan thường trực Ban Chỉ đạo:”. */
const asideForm =
  '\\s*\\([^()]*\\)|\\s[–-]\\s(?:cơ quan|đơn vị|bộ phận)\\s(?:thường trực|đầu mối|chủ trì|tham mưu)[^:;.]{0,80}(?=:)';
const asides = new RegExp(asideForm, 'giu');
const asideFirst = new RegExp(`^(?:${asideForm})`, 'iu');
/** “các bộ | về”, “các tổ | trong”: no name ends so. */
const danglingEnd = /\s(?:về|trong)$/u;
const nominal = /^(?:về|tại|trên|của|thuộc|và|theo|để|như|ở|từ)\s/u;
/** A time of day, or a small word at the end: the text is a sentence whose verb is in no list. “Đơn vị nào …” is nobody. */
const noName = /\d\s(?:giờ|phút)(?!\p{L})|\s(?:để|từ|nhằm|bằng|vì)$|\snào(?!\p{L})/iu;

/**
 * Reads the unit, or the list of units, that a text begins with; undefined if it begins with something else.
 * @param isKnown whether a name is one of a unit in ward.yaml. After such a name any small letter begins the work.
 * @param loose whether the name may begin with a small letter, as after “Giao”, “Đề nghị”
 * @param working whether work must follow: then the name ends by its form if no known verb ends it
 */
export function readUnitPhrase(
  text: string,
  isKnown: (name: string) => boolean,
  loose = false,
  working = false,
): UnitPhrase | undefined {
  const head = headLength(text, { loose });
  return head === 0 ? undefined : phraseOf({ text, plain: withoutAsides(text), head, working }, isKnown);
}

/**
 * The same for a text that names only units, or units and after a colon their work: undefined at once, as of most
 * sentences, if a word that ends a name comes before the colon.
 */
export function readUnitsAlone(
  text: string,
  isKnown: (name: string) => boolean,
  loose: boolean,
  working: boolean,
): UnitPhrase | undefined {
  const head = headLength(text, { loose });
  if (head === 0) return undefined;
  const plain = withoutAsides(text);
  const cut = firstCut(plain, head);
  const colon = cut ? text.indexOf(':', head) : -1;
  if (cut && (colon < 0 || cut.index < colon)) return undefined;
  return phraseOf({ text, plain, head, working }, isKnown);
}

/**
 * The name of the body, or of several, that a unit works with; undefined if no name follows.
 * @param sure whether the words before say that a partner follows: then any name with a capital is one
 */
export function readPartner(
  text: string,
  isKnown: (name: string) => boolean,
  sure: boolean,
): string | undefined {
  const found = headLength(text, { loose: true });
  const head = found > 0 || !sure ? found : (/^\p{Lu}[\p{L}\p{M}]*/u.exec(text)?.[0].length ?? 0);
  if (head === 0) return undefined;
  const phrase = phraseOf({ text, plain: withoutAsides(text), head, working: sure }, isKnown);
  return phrase && beforeClause(phrase.name);
}

/** A text that begins with a unit. */
interface UnitText {
  text: string;
  /** The text with word joiners in place of what stands beside a name. */
  plain: string;
  /** The length of the words that name the kind of the unit. */
  head: number;
  working: boolean;
}

function phraseOf(
  { text, plain, head, working }: UnitText,
  isKnown: (name: string) => boolean,
): UnitPhrase | undefined {
  const { end, by } = endOf(plain, head, working);
  const cut =
    by === 'statement' || by === 'nothing'
      ? (knownEnd(plain, end, isKnown) ?? (by === 'nothing' && end === plain.length ? end : undefined))
      : end;
  if (cut === undefined) return undefined;
  const named = plain.slice(0, cut);
  const written = squeeze(plain === text ? named : named.replaceAll('\u2060', '')).replace(/[\s,;–-]+$/, '');
  const name = by === 'work' ? written.replace(danglingEnd, '') : written;
  if (noName.test(name) || (by === 'work' && hasClause(name))) return undefined;
  const rest = text.slice(cut).replace(asideFirst, '').trim();
  const isCommanded = (): boolean => by === 'open' || cut !== end || isKnown(name);
  return { name, rest, commanded: by === 'clause' || isWork(rest, isCommanded) };
}

const withoutAsides = (text: string): string =>
  /[(–-]/.test(text) ? text.replace(asides, (found) => '\u2060'.repeat(found.length)) : text;

function endOf(text: string, head: number, working: boolean): NameEnd {
  const found = nameEnd(text, head);
  if (found.by === 'statement' || found.by === 'clause') return found;
  if (found.by === 'work' ? !holdsVerb(text.slice(head, found.end)) : !working) return found;
  const form = formEnd(text, head);
  if (form === undefined || form >= found.end || text.charAt(found.end) === ':') return found;
  // “các hộ dân ngâm giống trước khi | gieo”: no name has such words, so the verb stands before them.
  if (found.by === 'work') return holdsVerb(text.slice(form, found.end)) ? { end: form, by: 'open' } : found;
  return { end: form, by: 'open' };
}

/** Whether words before a verb hold another verb, which no list has: “các hộ dân ngâm giống trước khi |”, “mỗi tổ nhận một hẻm, |”. */
const holdsVerb = (words: string): boolean => hasClause(words) || /\p{Ll},\s$/u.test(words);

/** Whether the words after a name are work. After a name that surely ends, any verb may be. */
function isWork(rest: string, ends: () => boolean): boolean {
  const predicate = rest.replace(/^[:,]\s*/, '');
  if (startsWithStatement(predicate)) return false;
  return (
    startsWithVerb(predicate) ||
    /^cùng\s/u.test(predicate) ||
    (/^\p{Ll}/u.test(predicate) && !nominal.test(predicate) && ends())
  );
}

/** Names of ward.yaml are looked for in so many characters. */
const knownReach = 160;
const beforeSmallLetter = /(?<=[^\s,])\s(?=\p{Ll})/gu;

/** The end of the longest name of ward.yaml at the beginning of a text that a small letter follows. */
function knownEnd(text: string, most: number, isKnown: (name: string) => boolean): number | undefined {
  const reach = Math.min(most, knownReach);
  const ends: number[] = [];
  beforeSmallLetter.lastIndex = 0;
  while (beforeSmallLetter.test(text) && beforeSmallLetter.lastIndex < reach)
    ends.push(beforeSmallLetter.lastIndex - 1);
  return ends.reverse().find((end) => !goesOn(text, end) && isKnown(text.slice(0, end)));
}
