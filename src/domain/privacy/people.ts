import { memoize } from '../../cache/memory.ts';
import { foldSqueezed, withoutDiacritics } from '../../language/folding.ts';
import { words } from '../../language/privacy/patterns.ts';
import {
  bodies,
  calledAfter,
  honorifics,
  noGivenName,
  offices,
  ofArtOrPast,
  personLabels,
  privateDoer,
  publicCallings,
  rareSurnames,
  roles,
} from '../../language/privacy/people-words.ts';
import { isSurname, surnames } from '../../language/surnames.ts';
import type { PrivateLine } from './private-line.ts';
import { unmarkedParts } from './unmarked.ts';

/** A person who is named in a line. */
export interface Person {
  /** The index of the name, with what the person is called before it. */
  from: number;
  to: number;
  /** Whether a label or the head of a column says that this is a person. */
  labelled: boolean;
}

const capitalised = '\\p{Lu}\\p{Ll}*';
const more = `(?:\\s${capitalised})`;

const called = new RegExp(
  `(?<![\\p{L}])(?:${words(honorifics)})\\s(?:(?:${words(honorifics)})\\s)?(?=\\p{Lu})`,
  'giu',
);
const calledWithoutMarks = new RegExp(
  `(?<![\\p{L}])(?:${words(honorifics.map(foldSqueezed))})\\s(?:(?:${words(honorifics.map(foldSqueezed))})\\s)?(?=\\p{Lu})`,
  'giu',
);
const surnamedWithoutMarks = new RegExp(
  `(?<![\\p{L}])(?:${surnames.map(withoutDiacritics).join('|')})(?!\\s(?:Chi\\sMinh|Noi)(?!\\p{L}))(?:\\s${capitalised}){2,4}(?![\\p{L}])`,
  'gu',
);
const name = new RegExp(`${capitalised}${more}{0,5}`, 'uy');
const capitalName = /\p{Lu}+(?:\s\p{Lu}+){1,5}(?!\p{L})/uy;
const notName = new RegExp(
  `^(?:(?:${words(noGivenName)})(?!\\p{L})|Phó\\s(?:${words(noGivenName)}|[Cc]hủ|[Bb]í|[Tt]rưởng|[Hh]iệu|[Gg]iám|\\p{Ll}))`,
  'u',
);

const middle = new RegExp(
  `(?<![\\p{L}])(?!(?:Nhà|Phòng|Sở|Ban|Làng|Khu|Bộ|Trung|Đội|Tổ|Hội|Ngành|Tuần|Về)\\s)${capitalised}\\s(?:Văn|Thị|Van|Thi)(?!\\s(?:Hóa|Hoá|Nghệ|Xã|Trấn|Phòng|Bản|Trường)(?!\\p{L}))${more}{1,4}(?![\\p{L}])`,
  'gu',
);
const surnamed = new RegExp(
  `(?<![\\p{L}])(?:${[...surnames, ...rareSurnames].join('|')})(?!\\s(?:Chí\\sMinh|Nội)(?!\\p{L}))${more}{2,4}(?![\\p{L}])`,
  'gu',
);
/** Names of the Hmong, the Dao and their neighbours: `Mùa A Phềnh`, `Phàn Tả Mẩy`. */
const northern = new RegExp(
  `(?<![\\p{L}])\\p{Lu}\\p{Ll}+\\s(?:A|Tả|Láo|Lao|Seo|Dung|Mùi|Chỉn|San|Sín|Chòi)\\s\\p{Lu}\\p{Ll}+(?![\\p{L}])`,
  'gu',
);
const inCapitals =
  /(?<![\p{L}])\p{Lu}{2,}\s(?:VĂN|THỊ|VAN|THI)(?!\s(?:HÓA|HOÁ|BẢN|XÃ|TRẤN|PHÒNG))(?:\s\p{Lu}{2,}){1,4}(?![\p{L}])/gu;

const place = new RegExp(`(?<![\\p{L}])(?:${words(calledAfter)})\\s$`, 'iu');
const publicly = new RegExp(`(?<![\\p{L}])(?:${words(publicCallings)})(?![\\p{L}])[\\p{L} ,“"]{0,30}$`, 'iu');
const art = new RegExp(`(?<![\\p{L}])(?:${words(ofArtOrPast)})(?![\\p{L}])`, 'u');
const label = new RegExp(
  `^\\W{0,6}(?:\\d{1,3}[.)]\\s*)?(?:${words(personLabels)}|${privateDoer}|ho(?= ?[:,]))(?![a-z])[^:]{0,60}:\\s*`,
);
const ownLabel = new RegExp(
  `^(?:\\d{1,2}[.)]\\s*)?(?:(?:${words(personLabels)}|${privateDoer})(?![a-z])|ho$)`,
);
const body = new RegExp(`(?<![\\p{L}])(?:${words(bodies)})(?![\\p{L}])`, 'u');
const role = new RegExp(`(?<![\\p{L}])(?:${words(roles)})(?![\\p{L}])`, 'u');

const office = new RegExp(`(?<![\\p{L}])(?:${words(offices)})(?![\\p{L}])`, 'u');
const officeWithoutMarks = new RegExp(
  `(?<![\\p{L}])(?:${words(offices.map(foldSqueezed))})(?![\\p{L}])`,
  'u',
);
const officeStart = new RegExp(`^\\s*(?:${words(offices)})(?![\\p{L}])`, 'u');
const onDutyHead =
  /^(?:(?:lanh dao|can bo|nguoi|truong|pho)? ?(?:truc|ca truc)|(?:lanh dao|can bo|chi huy)(?! )|(?:to |doi )?(?:truong|pho truong)(?! thanh)|bi thu|chu tich|giam doc)/;

/** The people whom a line names, in its order, without heroes, artists and what is called after people. */
export const peopleIn = memoize((line: PrivateLine): readonly Person[] => {
  const { text } = line;
  if (!/\p{Lu}/u.test(text)) return [];
  const found: Person[] = labelledPeople(line);
  const unmarked = unmarkedParts(text);
  const isUnmarked = (at: number): boolean =>
    unmarked.some((part) => at >= part.from && at < part.from + part.text.length);
  const unmarkedIn = (pattern: RegExp): RegExpExecArray[] =>
    unmarked.length === 0 ? [] : [...text.matchAll(pattern)].filter(({ index }) => isUnmarked(index));
  for (const match of [...text.matchAll(called), ...unmarkedIn(calledWithoutMarks)]) {
    const from = match.index;
    const start = from + match[0].length;
    // In a line of capitals only a surname proves a name: `HỘ NGHÈO`.
    if (!/\p{Ll}/u.test(match[0]) && !isSurname(/^\p{Lu}*/u.exec(text.slice(start, start + 20))![0]))
      continue;
    const to = nameEnd(text, start);
    const isOfPlace = /^\p{Lu}/u.test(match[0]) && place.test(text.slice(Math.max(0, from - 30), from));
    if (to !== undefined && !isOfPlace) found.push({ from, to, labelled: false });
  }
  const mayName = /\p{Lu}.*\p{Lu}/su.test(text);
  const named = (mayName ? [middle, surnamed, northern, inCapitals] : []).flatMap((pattern) => [
    ...text.matchAll(pattern),
  ]);
  for (const { 0: all, index: from } of [...named, ...unmarkedIn(surnamedWithoutMarks)])
    if (!isNameOfPlace(text, from)) found.push({ from, to: from + all.length, labelled: false });
  return eachOnce(found).filter(
    ({ from, to, labelled }) =>
      !isUnmarkedBody(text.slice(from, to).toLowerCase()) && (labelled || !isPublic(text, from)),
  );
});

/** Whether a name is that of a hero, an artist or a ruler, by what is before it. */
export const isPublic = (text: string, from: number): boolean =>
  publicly.test(text.slice(Math.max(0, from - 45), from));

/** Whether a name is that of a street, a school or a ward: behind their words, or behind the number of a house. */
function isNameOfPlace(text: string, from: number): boolean {
  const start = text.slice(Math.max(0, from - 40), from);
  return (
    place.test(start) || /(?:,|số|nhà|tại|ở|ngụ|trú|địa chỉ:?)\s{0,2}\d+\p{L}?(?:\/\d+)*\s$/iu.test(start)
  );
}

/** People in the order of their line, each once, however many patterns have found them. */
function eachOnce(people: readonly Person[]): Person[] {
  const once: Person[] = [];
  for (const person of [...people].sort((a, b) => a.from - b.from)) {
    const last = once.at(-1);
    if (!last || person.from >= last.to) once.push({ ...person });
    else {
      last.labelled ||= person.labelled;
      last.to = Math.max(last.to, person.to);
    }
  }
  return once;
}

/** The end of a name that begins at an index; undefined if initials or the name of a body begin there. */
function nameEnd(text: string, start: number): number | undefined {
  for (const pattern of [capitalName, name]) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const isInitial = /^\p{Lu}$/u.test(found) && /^\s?\./.test(text.slice(start + 1, start + 3));
    if (isInitial || notName.test(text.slice(start, start + 30))) return undefined;
    return start + found.length;
  }
  return undefined;
}

/** The people that columns and labels of fields have as their values. */
function labelledPeople({ text, folded, cells, kind }: PrivateLine): Person[] {
  const people: Person[] = [];
  const add = (from: number, to: number): void => {
    const value = text.slice(from, to);
    const start = from + value.search(/\p{Lu}/u);
    if (
      !/\p{Lu}/u.test(value) ||
      start - from > 25 ||
      body.test(
        value
          .slice(0, 60)
          .replace(/[(,].*$/s, '')
          .toLowerCase(),
      )
    )
      return;
    const end = nameEnd(text, start);
    // One word in capitals is a name where nothing goes on behind it: `Chủ hộ: Tư`, not `Đối tượng: Hộ có …`.
    if (end === undefined || (!/\s/.test(text.slice(start, end)) && /^\s\p{Ll}/u.test(text.slice(end))))
      return;
    people.push({ from: start, to: end, labelled: true });
  };
  for (const { label: own, from, to } of cells) if (ownLabel.test(own)) add(from, to);
  const found = kind === 'text' && cells.length === 0 ? label.exec(folded) : null;
  if (found) add(found[0].length, text.length);
  return people;
}

/** Whether a line speaks of a body with telephones and accounts of its own. */
export const namesBody = memoize(({ lower }: PrivateLine): boolean => body.test(lower));

/** The name of a body as banks write it, without marks; `TRUONG` alone is a surname, too. */
const unmarkedBody = new RegExp(
  `^(?:(?:${words(bodies.map(foldSqueezed).filter((each) => each !== 'truong'))})(?![\\p{L}])|truong (?:tieu|mam|mau|thcs|thpt|trung|dai|cao|chinh|pho)(?![\\p{L}]))`,
  'u',
);

/** Whether a name in small letters is that of a body, written without marks. */
export const isUnmarkedBody = (name: string): boolean => unmarkedBody.test(name);

/** Whether a text in small letters names such a body. */
export const hasBody = (lower: string): boolean => body.test(lower);

/** Whether a person acts for an office, by the words beside the name. */
export const hasRole = ({ lower }: PrivateLine, { from, to }: Person): boolean =>
  role.test(lower.slice(to, to + 60).replace(/[.;].*$/s, '')) ||
  role.test(lower.slice(Math.max(0, from - 30), from));

/** Whether a person has a position in an office: by the words beside the name, in a row by any of its cells. */
export const holdsOffice = (line: PrivateLine, { from, to }: Person): boolean =>
  line.cells.length > 0
    ? line.cells.some(
        (cell) =>
          onDutyHead.test(cell.label) ||
          (!(from >= cell.from && from < cell.to) && officeStart.test(line.lower.slice(cell.from, cell.to))),
      )
    : office.test(line.lower.slice(to, to + 60).replace(/[.;\d].*$/s, '')) ||
      office.test(line.lower.slice(Math.max(0, from - 50), from).replace(/^.*[.;]/s, ''));

/** Whether words without marks name a position in an office. */
export const namesOffice = (folded: string): boolean => officeWithoutMarks.test(folded);

/** Whether a line is about a work of art, or about the past. */
export const isOfArtOrPast = ({ lower, text }: PrivateLine): boolean =>
  art.test(lower) || /(?<!\d)1[0-8]\d\d(?!\d)/.test(text);
