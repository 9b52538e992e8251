import { typeByAbbreviation } from '../document-type.ts';
import { commonOffices, numberlessOffices } from './offices.ts';

// Capitals and digits, with single small letters between them (`TTg`, `QyĐ`), or capitals without a space before the
// next word.
const part =
  /[A-ZĐÐƯ](?:[A-ZĐÐƯ0-9&\u031b]|[a-zđð](?![\p{Ll}\p{M}])){0,14}(?![\p{L}\p{M}\d@])|(?:TTg|[A-ZĐÐ]{2,14})(?=ng[aà]|c[uủ]|v[eềàa]|n[aă]m)/uy;
const joint = /(\s{0,3})([-‐‑–—]|\.)(\s{0,4})/y;
const lostJoint = new RegExp(`\\s{1,2}(?=(?:${commonOffices.join('|')})(?![\\p{L}\\d-]))`, 'uy');
const parliament = /\s{1,2}\d{1,2}(?![\d/.,]*\d|\s?[%/])/y;
const footnote = new RegExp(`(?:^|[-/.])(?:${numberlessOffices.join('|')})(\\d{1,3})$`);
/** What may follow a code whose last hyphen has spaces on both sides. */
const closing = /^\s{0,3}(?:$|[,;.:)”"]|(?:ngày|của|về|v\/v|và|ký|trình|do|đã|thì|có)(?![\p{L}]))/iu;

/** A sign between two parts of a symbol, and what is around it. */
interface Joint {
  before: string;
  sign: string;
  after: string;
  /** Whether the symbol could end before it. */
  complete: boolean;
  /** Whether the symbol began with the abbreviation of a type. */
  typed: boolean;
  /** The part after it, and the text after that. */
  next: string;
  rest: string;
}

/** Whether a sign joins two parts of a symbol; the first rule that holds decides. */
const jointRules: readonly { name: string; when(joint: Joint): boolean; joins: boolean }[] = [
  {
    name: 'a full stop without spaces after an office',
    when: ({ sign, before, after, complete, typed }) =>
      sign === '.' && !complete && !typed && before + after === '',
    joins: true,
  },
  { name: 'another full stop', when: ({ sign }) => sign === '.', joins: false },
  {
    name: 'a hyphen without spaces or at the end of a line, after a complete symbol',
    when: ({ before, after, complete }) =>
      complete && before === '' && (after === '' || after.includes('\n')),
    joins: true,
  },
  { name: 'another hyphen after a complete symbol', when: ({ complete }) => complete, joins: false },
  {
    name: 'a hyphen at the beginning of a line',
    when: ({ before, after, typed }) => before.includes('\n') && !(typed && after === ''),
    joins: false,
  },
  { name: 'after a type', when: ({ typed }) => typed, joins: true },
  {
    name: 'a hyphen with a space on one side',
    when: ({ before, after }) => before === '' || after === '',
    joins: true,
  },
  {
    name: 'an office and its section, with spaces around the hyphen',
    when: ({ next, rest }) => next.length <= 6 && closing.test(rest),
    joins: true,
  },
];

/**
 * The end of the symbol that begins at `at`; undefined if no symbol begins there. The mark of a footnote is left out.
 * @param complete whether one part is enough, as in a code of the Party; a code of the state needs two
 */
export function symbolEnd(text: string, at: number, complete: boolean): number | undefined {
  const first = partEnd(text, at);
  if (first === undefined) return undefined;
  let end = first;
  let isComplete = complete;
  const typed = typeByAbbreviation(text.slice(at, end)) !== undefined;
  for (let count = 1; count < 5; count += 1) {
    const next = nextPart(text, end, isComplete, typed);
    if (next === undefined) break;
    end = next;
    isComplete = true;
  }
  const written = text.slice(at, end);
  if (/^(?:UBTV)?QH$/.test(written)) {
    parliament.lastIndex = end;
    if (parliament.test(text)) return parliament.lastIndex;
  }
  return end - (footnote.exec(written)?.[1]!.length ?? 0);
}

function nextPart(text: string, at: number, complete: boolean, typed: boolean): number | undefined {
  joint.lastIndex = at;
  const match = joint.exec(text);
  if (!match) {
    lostJoint.lastIndex = at;
    return typed && !complete && lostJoint.test(text) ? partEnd(text, lostJoint.lastIndex) : undefined;
  }
  const start = joint.lastIndex;
  const end = partEnd(text, start);
  if (end === undefined) return undefined;
  const [, before = '', sign = '', after = ''] = match;
  const around = {
    before,
    sign,
    after,
    complete,
    typed,
    next: text.slice(start, end),
    rest: text.slice(end, end + 12),
  };
  return jointRules.find(({ when }) => when(around))?.joins ? end : undefined;
}

function partEnd(text: string, at: number): number | undefined {
  part.lastIndex = at;
  return part.test(text) ? part.lastIndex : undefined;
}
