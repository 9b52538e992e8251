import { matchesOf } from '../../language/text.ts';

/** The roles of a cited document, the strongest first: thay thế, sửa đổi, thực hiện, căn cứ, dẫn chiếu. */
export const citationRoles = ['replaces', 'amends', 'implements', 'basis', 'mention'] as const;
export type CitationRole = (typeof citationRoles)[number];

/** A citation in its sentence. Positions count in the folded text of the block. */
interface CitedPlace {
  start: number;
  /** The end of the citation before it in the same sentence, with its date and issuer; undefined for the first one. */
  after: number | undefined;
  /** The role of the citation before it, if both are in one list. */
  listed: CitationRole | undefined;
}

const verbs =
  /\b(?:(thay\s+(?:the|cho)|bai\s+bo|huy\s+bo)|(sua\s+doi|bo\s+sung|dinh\s+chinh|dieu\s+chinh)|(can\s+cu|tren\s+co\s+so|xet|theo\s+de\s+nghi|theo\s+y\s+kien)|(theo(?!\s+doi))|(thuc\s+hien|thi\s+hanh|trien\s+khai|quan\s+triet|chap\s+hanh|cu\s+the\s+hoa|tuyen\s+truyen|pho\s+bien|tiep\s+thu))\b/g;
// What is before a verb is matched backwards from it, or a pattern would begin at each letter of the sentence.
const passive = /$(?<=\b(?:duoc|bi|da)\s+)/;
const ofAnother =
  /$(?<=\b(?:luat|nghi\s+dinh|nghi\s+quyet|thong\s+tu|quyet\s+dinh|van\s+ban|ke\s+hoach|du\s+thao|ban\s+hanh|xay\s+dung|trinh|de\s+nghi|noi\s+dung)\s+)/;
const ended = /\b(?:het\s+hieu\s+luc|duoc\s+thay\s+the\s+boi|bi\s+bai\s+bo)\b/;
/** How far behind a citation it may begin. */
const endedReach = 160;
// “quy định chi tiết thi hành Luật …” is the subject of another document.
const notOurs =
  /$(?<=\b(?:chi\s+tiet(?:\s+va)?|huong\s+dan|bien\s+phap(?:\s+de)?(?:\s+to\s+chuc,?)?|ket\s+qua|tinh\s+hinh)\s+)/;
/** How much of a sentence before a citation is looked at. */
const longestLead = 1500;
/** How many characters after itself a verb inside a sentence governs. */
const reach = 75;

/**
 * The role of a cited document, by the verb that governs it: the last verb before it in its sentence, or the verb that
 * begins the sentence (`Căn cứ …;`, `Thực hiện …`). If another document replaces or amends it, the role is not that.
 * @param folded the folded text of the block
 * @param from where the sentence of the citation begins
 * @param end where the citation ends, with its date and issuer
 */
export function roleOf(folded: string, from: number, end: number, cited: CitedPlace): CitationRole {
  if (cited.after === undefined && endsInForce(folded.slice(end, end + endedReach + 40))) return 'replaces';
  if (cited.listed) return cited.listed;
  const sentence = Math.max(from, cited.start - longestLead);
  const lead = folded.slice(sentence, cited.start);
  let role: CitationRole = 'mention';
  for (const match of matchesOf(verbs, lead)) {
    const [word, replaces, amends, basis, theo, implement] = match;
    const before = lead.slice(0, match.index);
    const first = /^(?:[a-zđ]\)|[\s\d.)(+*_"“-])*$/.test(before);
    const between = lead.slice(match.index + word.length);
    const opens = first || (before.length <= 24 && between.length <= 2 * reach && !/[,.;:]/.test(before));
    const governs = between.length <= reach && isNextAfter(sentence + match.index, cited);
    const near = governs && !between.includes(';');
    if (replaces || amends) {
      if (near && changes(before, cited)) role = replaces ? 'replaces' : 'amends';
      else if (near && !isOfOther(before)) role = 'mention';
    } else if (basis) {
      if (opens || near) role = 'basis';
    } else if (theo) {
      if (first) role = 'basis';
      else if (near && /^\s+(?:dung\s+)?quy\s+dinh\b/.test(between)) role = 'mention';
    } else if (implement && (opens || near) && !notOurs.test(before)) role = 'implements';
  }
  return role;
}

/** Whether the words behind a citation say that it is no longer in force. */
function endsInForce(words: string): boolean {
  const index = ended.exec(words)?.index;
  return index !== undefined && index <= endedReach && !/[.;]/.test(words.slice(0, index));
}

/**
 * Whether a changing verb is in the name of another document (`Luật sửa đổi, bổ sung …`), or passive: then what is cited
 * behind it has the role of that document.
 */
function isOfOther(before: string): boolean {
  const start = before.replace(/\bsua\s+doi\s*(?:,|va\b)?\s*$/, '');
  return passive.test(start) || ofAnother.test(start);
}

/** Whether no other citation is between the verb and this one. */
const isNextAfter = (verb: number, { after }: CitedPlace): boolean => after === undefined || after <= verb;

/**
 * Whether this document itself changes the cited one: `Quyết định này thay thế …`, `Bãi bỏ …` at the beginning of a
 * clause.
 */
function changes(before: string, { after }: CitedPlace): boolean {
  if (passive.test(before) || ofAnother.test(before)) return false;
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
  return / nay\b/.test(clause) || clause.length <= (after === undefined ? 60 : 40);
}
