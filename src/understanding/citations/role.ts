/** As what a document is cited: thay thế, sửa đổi, thực hiện, căn cứ, dẫn chiếu; the strongest first. */
export const citationRoles = ['replaces', 'amends', 'implements', 'basis', 'mention'] as const;
export type CitationRole = (typeof citationRoles)[number];

/** A citation in its sentence, by places in the block's folded text. */
interface CitedPlace {
  start: number;
  /** Where the one before it in the same sentence ends, its date and issuer included; undefined for the first. */
  after: number | undefined;
  /** Its role, where it only goes on a list: the same as the one before. */
  listed: CitationRole | undefined;
}

const verbs =
  /\b(?:(thay\s+the|bai\s+bo|huy\s+bo)|(sua\s+doi|bo\s+sung|dinh\s+chinh|dieu\s+chinh)|(can\s+cu|tren\s+co\s+so|xet|theo\s+de\s+nghi|theo\s+y\s+kien)|(theo(?!\s+doi))|(thuc\s+hien|thi\s+hanh|trien\s+khai|quan\s+triet|chap\s+hanh|cu\s+the\s+hoa|tuyen\s+truyen|pho\s+bien|tiep\s+thu))\b/g;
const passive = /\b(?:duoc|bi|da)\s+$/;
const ofAnother =
  /\b(?:luat|nghi\s+dinh|nghi\s+quyet|thong\s+tu|quyet\s+dinh|van\s+ban|ke\s+hoach|du\s+thao|ban\s+hanh|xay\s+dung|trinh|de\s+nghi|noi\s+dung)\s+$/;
const ended = /^[^.;]{0,160}?\b(?:het\s+hieu\s+luc|duoc\s+thay\s+the\s+boi|bi\s+bai\s+bo)\b/;
// “quy định chi tiết thi hành Luật …” says what another document is about.
const notOurs =
  /\b(?:chi\s+tiet(?:\s+va)?|huong\s+dan|bien\s+phap(?:\s+de)?(?:\s+to\s+chuc,?)?|ket\s+qua|tinh\s+hinh)\s+$/;
/** How far a verb inside a sentence reaches. */
const reach = 75;

/**
 * As what a document is cited, by the verb that governs it: the last one before it in its sentence, or the one that
 * opens the sentence (`Căn cứ …;`, `Thực hiện …`). What another document changes is not changed by this one.
 */
export function roleOf(folded: string, sentence: number, end: number, cited: CitedPlace): CitationRole {
  if (ended.test(folded.slice(end, end + 200)) && cited.after === undefined) return 'replaces';
  if (cited.listed) return cited.listed;
  const lead = folded.slice(sentence, cited.start);
  let role: CitationRole = 'mention';
  for (const match of lead.matchAll(verbs)) {
    const [word, replaces, amends, basis, theo, implement] = match;
    const before = lead.slice(0, match.index);
    const first = /^(?:[a-zđ]\)|[\s\d.)(+*_"“-])*$/.test(before);
    const between = lead.slice(match.index + word.length);
    const opens = first || (/^[^,.;:]{0,24}$/.test(before) && between.length <= 2 * reach);
    const governs = between.length <= reach && noneBetween(cited, sentence + match.index);
    const near = governs && !between.includes(';');
    if (replaces || amends) {
      if (near && changes(before, cited, sentence + match.index)) role = replaces ? 'replaces' : 'amends';
    } else if (basis) {
      if (opens || near) role = 'basis';
    } else if (theo) {
      if (first) role = 'basis';
      else if (near && /^\s+(?:dung\s+)?quy\s+dinh\b/.test(between)) role = 'mention';
    } else if (implement && (opens || near) && !notOurs.test(before)) role = 'implements';
  }
  return role;
}

const noneBetween = ({ after }: CitedPlace, verb: number): boolean => after === undefined || after <= verb;

/** Only this document's own words change another: `Quyết định này thay thế …`, `Bãi bỏ …` at the head of a clause. */
function changes(before: string, cited: CitedPlace, verb: number): boolean {
  if (passive.test(before) || ofAnother.test(before)) return false;
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
  return (
    / nay\b/.test(clause) ||
    (cited.after === undefined && clause.length <= 60) ||
    (verb >= (cited.after ?? 0) && clause.length <= 40)
  );
}
