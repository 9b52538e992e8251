import { squeeze } from '../../../language/text.ts';
import { startsWithStatement, startsWithVerb } from '../words.ts';
import { headLength } from './heads.ts';
import type { NameEnd } from './name-end.ts';
import { formEnd, nameEnd } from './name-end.ts';

/** The unit, or the list of units, at the beginning of a text. */
export interface UnitPhrase {
  /** As written, without words in brackets: `Sở Nông nghiệp và Môi trường`. */
  name: string;
  /** The text after the name, trimmed: `chủ trì, phối hợp …`; empty if nothing follows. */
  rest: string;
  /** Whether `rest` begins with work. */
  commanded: boolean;
}

const bracket = /\s*\([^()]*\)/g;
const nominal = /^(?:về|tại|trên|của|thuộc|và|theo|để|như|ở|từ)\s/u;
/** A time of day, or a small word at the end: the text is a sentence whose verb is in no list. */
const noName = /\d\s(?:giờ|phút)(?!\p{L})|\s(?:để|từ|nhằm|bằng|vì)$/iu;
const continued =
  /^\s(?:và|của|thuộc|trực thuộc|trên|theo|cùng|phường|xã|cấp|liên quan|có|tại|về)(?![\p{L}])/u;

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
  if (head === 0) return undefined;
  const plain = text.includes('(') ? text.replace(bracket, (found) => '\u2060'.repeat(found.length)) : text;
  const { end, by } = endOf(plain, head, working);
  const cut =
    by === 'statement' || by === 'nothing'
      ? (knownEnd(plain, end, isKnown) ?? (by === 'nothing' && end === plain.length ? end : undefined))
      : end;
  if (cut === undefined) return undefined;
  const name = squeeze(plain.slice(0, cut).replaceAll('\u2060', '')).replace(/[\s,;–-]+$/, '');
  if (noName.test(name)) return undefined;
  const rest = text
    .slice(cut)
    .replace(/^\s*\([^()]*\)/, '')
    .trim();
  return { name, rest, commanded: isWork(rest, () => by === 'open' || cut !== end || isKnown(name)) };
}

function endOf(text: string, head: number, working: boolean): NameEnd {
  const found = nameEnd(text, head);
  const form = working && ['mark', 'nothing'].includes(found.by) ? formEnd(text, head) : undefined;
  return form !== undefined && form < found.end ? { end: form, by: 'open' } : found;
}

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

/** The end of the longest name of ward.yaml at the beginning of a text that a small letter follows. */
function knownEnd(text: string, most: number, isKnown: (name: string) => boolean): number | undefined {
  const ends = [...text.slice(0, Math.min(most, 160)).matchAll(/(?<=[^\s,])(?=\s\p{Ll})/gu)].map(
    ({ index }) => index,
  );
  return ends.reverse().find((end) => !continued.test(text.slice(end)) && isKnown(text.slice(0, end)));
}
