import { foldLetters } from '../../language/folding.ts';
import { paperAbbreviations, paperNames } from './paper-names.ts';

const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})(?![\\p{L}])`;
const inAnyCase = (words: readonly string[]): string =>
  anyOf(words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]));

/** A small “mật” may be a word of the name; at its end or head a level has a capital letter, or two words. */
const level = `(?:(?:[Tt]ài liệu |[Vv]ăn bản |TÀI LIỆU |VĂN BẢN )[Mm]ật|${inAnyCase(['tuyệt mật', 'tối mật'])}|Mật|MẬT)`;
const paper = inAnyCase(paperNames);

/** “Kế hoạch diễn tập (Mật)”, “Báo cáo quý I - Tối mật”. */
const behind = new RegExp(
  `^[^\\p{L}]*${paper}[^.;:!?]{0,200}?(?:\\s[-–—]\\s*${level}|[(\\[](?:${level}|mật)[)\\]])[^\\p{L}]*$`,
  'u',
);
/** “Tối mật: Phương án bảo vệ”, “[Mật] Danh sách cơ sở”. */
const before = new RegExp(`^(?:#{1,6}\\s)?[^\\p{L}\\s]{0,4}${level}\\s*[-–—:)\\]]\\s*${paper}`, 'u');
/** A level in capitals at the end of small words: “Bảng này MẬT”. Behind a capital it is a name. */
const inCapitals = /\p{Ll}{2}[^.;:!?]*(?<!không|chưa)(?<!\p{Lu}\p{Ll}*)\s(?:(?:TUYỆT|TỐI)\s)?MẬT[\s.]*$/u;
/** No part of “mật độ”, “mật ong”. */
const wholeWord = '(?![\\p{L}]|\\s(?:độ|ong|khẩu|mã|mía|thiết|thư)(?!\\p{L}))';
/** A level of two words at the head or end of a line, or of a paper: no other thing has this name. */
const longAlone = new RegExp(
  `^[^\\p{L}]*(?:tuyệt mật|tối mật)${wholeWord}|(?<!\\p{L})(?:tuyệt mật|tối mật)[^\\p{L}]*$|^[^\\p{L}]*${anyOf(paperNames)} (?:này )?(?:có )?(?:tuyệt mật|tối mật)${wholeWord}`,
  'iu',
);
/** An item, a heading or a row, as the Law's list of levels has. */
const listed = /^\s*(?:[-+*•–]\s|[#|]|\d{1,3}[.)]|\p{L}[.)]\s)/u;
/** A sentence about rules or the past. */
const telling =
  /(?<!\p{L})(?:luật|nghị định|thông tư|quy định|điều|khoản|thời hạn|phân loại|xác định|thẩm quyền|phải|không|chỉ được|được phép|nếu|các|những|mọi|là|gồm|khi|phim|truyện|chuyện|chiến dịch|chiến sĩ|kháng chiến|lịch sử|câu hỏi|hành vi|làm lộ|lộ|mức phạt|1[89]\d\d)(?!\p{L})/iu;
/** The longest line that is no paragraph. */
const longest = 120;

/** What speaks of levels in general, and has one as an example. */
const general = /dấu|bí mật|độ mật|thời hạn bảo vệ/iu;

/** Whether a line has words, above all the name of a paper, with their level of secrecy beside them. */
export function hasLevelBeside(line: string): boolean {
  const text = line.normalize('NFC');
  if (!/mật/iu.test(text) || general.test(text)) return false;
  if (text.length < longest && longAlone.test(text) && !listed.test(text) && !telling.test(text)) return true;
  return before.test(text) || behind.test(text) || inCapitals.test(text);
}

const secretPaper = new RegExp(
  `^[^\\p{L}]*${inAnyCase(paperNames)}\\s[Mm]ật${wholeWord}(?!\\s(?:đi|đến|báo)(?!\\p{L}))`,
  'u',
);

/** Whether a title or a name is that of a secret paper: “Công văn mật về bảo vệ đoàn khách”. No rule says so of any paper. */
export const isStampedTitle = (title: string): boolean => {
  const text = title.normalize('NFC');
  return secretPaper.test(text) && !general.test(text) && !telling.test(text);
};

const folded = anyOf([...paperNames, ...paperAbbreviations].map(foldLetters));
/** A date, or a number: what may follow the level in the name of a file. */
const dated = '(?= (?:\\d|quy |nam |thang |ngay |lan |so |ban )|$)';
const foldedName = new RegExp(`^${folded}(?: .*)? (?:tuyet mat(?: |$)|toi mat${dated})`, 'u');

/** The same of the name of a file without marks: `bao-cao-tuyet-mat-quy-1`, with spaces for its hyphens. */
export const namesLevelBeside = (name: string): boolean =>
  foldedName.test(name) && !/ dau | bi mat /.test(name);
