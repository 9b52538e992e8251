import { birthLabel, homeLabel, noBirth } from '../../language/privacy/number-labels.ts';
import { hasRole, isOfArtOrPast, isPublic, peopleIn } from './people.ts';
import type { PrivateSearch } from './private-datum.ts';
import type { PrivateLine } from './private-line.ts';
import { labelledBeside, linesBeside, isOnBallot } from './records.ts';

const year = '(?:19|20)\\d\\d(?!\\d)';
const date = `\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?${year}`;
const month = `\\d{1,2} ?(?:[/.-]|nam) ?${year}`;
const inWords = `(?:[a-z]+ ){1,4}thang (?:[a-z]+ ){1,2}nam (?:mot|hai) (?:nghin|ngan)`;
const birth = new RegExp(
  `(?<![\\p{L}])(?<!(?<![\\p{L}])(?:${noBirth.before}) )(?:${birthLabel})(?![\\p{L}])(?! (?:${noBirth.behind})(?![\\p{L}]))` +
    `(?: luc \\d{1,2} ?(?:gio|h|:)[^,;|]{0,14},?)?[^\\d|;]{0,16}(?:${date}|\\d{1,2} thang \\d{1,2} nam ${year}|${month}|${year}|${inWords}|(?<=: )[1-5]\\d{4}(?=;|$))`,
  'u',
);
/** A day or a year right behind a name: `Lê Thị A, 14/8/1955`, `Lê Thị A (1955)`, `Lê Thị A - 1955 -`. */
const bareDate = new RegExp(
  `^(?:[\\s,;(–-]{1,4}(?:${date})|\\s?\\(${year}\\)|\\s?[–-]\\s?${year}\\s?[–-])`,
  'u',
);
/** A day or a year in a column for men or women, which are below the head of their births. */
const ofMenOrWomen = new RegExp(`^\\s*(?:${date}|${year})\\s*$`, 'u');
const residence = new RegExp(`(?<![\\p{L}])(?:${homeLabel})(?![\\p{L}])`, 'u');
const address =
  /(?<![\p{L}])(?:(?:so|nha) \d+[a-z]?(?:\/\d+)*,? (?:duong|pho|ngo|ngach|hem|kiet|to|thon|khu|xom|ap|pham|le|tran|nguyen)|(?:ngo|ngach|hem|kiet) \d|(?:nha|o|tai|ngu|tru) (?:so )?\d+[a-z]?(?:[\/-]\d+[a-z]?)*,? (?:duong |pho )?[a-z]|to (?:dan pho )?(?:so )?\d|thon [a-z]|xom [a-z]|so \d+[a-z]?(?:\/\d+)*,)/u;

/** A name right before a birth, whatever its surname: `Hàng Quốc Bảo, sinh …`. */
const nameBefore = /(?<!\p{L})\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4}[\s,(_–-]{1,3}$/u;

/** Before a birth that is a field of its own, not that of the group before it: `Trẻ sinh năm …`. */
const beginsClause = /(?:^|[.;:(,|–-]) *$/;

/** A person’s day or year of birth in a line, if the line or one of the same form has the home, too. */
export const births: PrivateSearch = function* (lines, index) {
  const line = lines[index]!;
  const at = birthOf(line);
  if (at === undefined || isOfArtOrPast(line) || isPublic(line.text, at) || isOnBallot(lines, line)) return;
  const beside = linesBeside(lines, index);
  const people = peopleIn(line);
  const isNamed =
    people.some(({ from, labelled }) => labelled || from < at) ||
    (people.length > 0 && beginsClause.test(line.text.slice(0, at))) ||
    isNamedBefore(line.text, at) ||
    labelledBeside(lines, index) !== undefined ||
    isForm(line);
  if (!isNamed) return;
  const isOfficial = people.some((person) => hasRole(line, person)) || hasPosition(line);
  if (
    [line, ...beside].some((each) =>
      isOfficial
        ? isHome(each)
        : isHome(each) || isOrigin(each) || hasParent(each) || address.test(each.folded),
    )
  )
    yield { kind: 'birth-date', line, at };
};

function birthOf(line: PrivateLine): number | undefined {
  const { folded } = line;
  if (/s(?:inh|\.?n)|ns|birth|dob/.test(folded)) {
    const found = birth.exec(folded);
    if (found) return found.index;
  }
  if (!/(?:19|20)\d\d/.test(folded)) return undefined;
  for (const { label, from, to } of line.cells)
    if (/^(?:nam|nu)$/.test(label) && ofMenOrWomen.test(folded.slice(from, to))) return from;
  for (const { to } of peopleIn(line)) if (bareDate.test(folded.slice(to, to + 30))) return to;
  return undefined;
}

/** Whether a name of someone who is no hero or artist is right before an index. */
function isNamedBefore(text: string, at: number): boolean {
  const start = Math.max(0, at - 60);
  const found = nameBefore.exec(text.slice(start, at));
  if (!found) return false;
  // `Nhà văn Nguyên Hồng`: the calling may be the first word of what looks like a name.
  const behindFirst = start + found.index + found[0].search(/\s/) + 1;
  return !isPublic(text, start + found.index) && !isPublic(text, behindFirst);
}

/** Whether a line is a field of a form: `Ngày sinh: 05/6/1985; nơi ở: tổ 5`. */
const isForm = ({ folded }: PrivateLine): boolean =>
  /^\W{0,4}(?:ngay,? ?(?:thang,? ?nam )?sinh|sinh(?: ngay)?|nam sinh)\s*:/.test(folded);

/** Whether a line says where someone lives. */
const isHome = ({ folded }: PrivateLine): boolean => residence.test(folded);

/** Whether a row has a column for positions: its people act for an office. */
const hasPosition = ({ cells }: PrivateLine): boolean =>
  cells.some(({ label }) => /^(?:chuc vu|chuc danh|nhiem vu|vi tri)/.test(label));

/** Whether a line says whose child someone is, or has the neighbourhood in a column. */
const hasParent = ({ folded, cells }: PrivateLine): boolean =>
  /(?<!\p{L})(?:con (?:cua )?(?:ong|ba|anh|chi|cu)|(?:me|cha|bo) (?:la|ten)|(?:ten|ho ten|ho va ten) (?:me|cha|bo)|(?:me|cha|bo):)(?!\p{L})/u.test(
    folded,
  ) || cells.some(({ label }) => /^(?:to|thon|xom|ap|ban|khu|khu pho|to dan pho)$/.test(label));

/** Whether a line says where someone comes from, which is public of an official and of a candidate. */
const isOrigin = ({ folded }: PrivateLine): boolean => /(?<![\p{L}])que quan(?![\p{L}])/u.test(folded);
