import { digitWords, oneToTen } from '../../language/number-words.ts';
import { upperFirst } from '../../language/text.ts';
import { leadingVerbs } from '../../understanding/tasks/words.ts';
import {
  isUnfinished,
  isList,
  hasObject,
  listBeginning,
  leadingClause,
  startsClause,
  startsWithCommand,
} from './clauses.ts';
import { countWords, longestSentence, lowerUnlessName } from './words.ts';

/** The two halves of a sentence that was split. */
export type Halves = readonly [before: string, after: string];

/** The least number of words of a half: a good one is tried first, then the least possible one. */
const shortest = [10, 5];

/** The beginning of a number in a list of numbers. Such a list is not split. */
const numeral = `(?:${oneToTen.join('|')}|tháng|ngày|thứ|số|sáng|chiều|tối|giờ)(?=[ ,.])`;

/** The beginning of the second half of a list that is too long for one sentence. */
const restOfListBeginning = 'Ngoài ra là ';

/** A kind of place where a sentence may be split. */
interface Joint {
  at: RegExp;
  /** The words that the second half begins with. */
  opening?: string;
  /** Whether both halves can be sentences. */
  fits?: (before: string, after: string) => boolean;
}

/** The best joints first. */
const joints: Joint[] = [
  { at: /: /g, fits: (_, after) => startsClause(after) && !isList(after) },
  { at: /: /g, opening: listBeginning },
  { at: /, (?=(?:Ủy ban nhân dân|Chủ tịch) .{0,60}(?:yêu cầu|đề nghị|giao|thông báo) )/g },
  { at: /, đồng thời,? /g },
  { at: /, (?=(?:trong đó|qua đó|từ đó|tuy nhiên|ngoài ra|đặc biệt|nhất là|cụ thể)[ ,])/g },
  { at: /, /g, fits: (before, after) => startsWithCommand(after) && hasObject(before) },
  { at: /(?<!triệt),? nhằm /g, opening: 'Việc này nhằm ' },
  { at: /(?<!triệt),? để /g, opening: 'Mục đích là ' },
  { at: / và /g, fits: (before, after) => startsWithCommand(after) && hasObject(before) },
  { at: /, bắt đầu (?:từ |lúc |vào )?/g, opening: 'Thời gian bắt đầu là ' },
  { at: /, (?=(?:đúng|theo(?! dõi)) )/g, opening: 'Việc này ' },
  { at: /, (?=(?:mang theo|riêng|ai|người|mỗi|hộ|trẻ|cử tri|bà con) )/gi },
  { at: /, (?=(?:lúc|vào lúc|từ) .{0,20}(?:giờ|ngày) )/g, opening: 'Thời gian là ' },
  { at: /, (?:bao )?gồm (?!cả )/g, opening: 'Trong đó có ' },
  { at: /, tại (?=\S+ )/g, opening: 'Địa điểm là ' },
  { at: /,? (?=gắn với )/g, opening: 'Việc này ' },
  { at: /,? (?=bằng (?:các )?hình thức )|, (?=(?:trên|qua) )/g, opening: 'Việc này được làm ' },
  { at: /,? (?=theo (?:Luật|Nghị|Quyết|Kế|Thông|Chương|Đề án|Hướng|chỉ đạo))/g, opening: 'Việc này làm ' },
]; // prettier-ignore

/** The years up to which a plan looks ahead; a listener does not need them. */
const outlook = new RegExp(
  `,? tầm nhìn (?:đến )?năm hai nghìn(?: (?:không|linh|lẻ|trăm|mươi|${digitWords})(?!\\p{L}))*`,
  'giu',
);

/** Words that a sentence can lose if it is too long for one breath. */
const dispensable =
  /,? (?:theo (?:đúng )?quy định(?: của pháp luật)?|theo thẩm quyền|theo chức năng,? nhiệm vụ(?: được giao)?|trong thời gian (?:qua|tới)|trên địa bàn(?: toàn)?(?: phường)?|(?:có )?liên quan|cụ thể)(?=[,.;]|$)/gu;

/** The units that help with a task; a sentence can lose them if it is too long for one breath. */
const helpers =
  /(?:,? |^)(?:chủ động |chủ trì,? )?phối hợp(?: chặt chẽ)? với [^.;]*?(?:liên quan|đơn vị|địa phương|phường|xã|tỉnh|thành phố),? (?=(?:tham mưu|hướng dẫn|tổ chức|xây dựng|triển khai|thực hiện|kiểm tra|rà soát|tổng hợp|theo dõi|giải quyết|xử lý|đẩy nhanh|đôn đốc|tuyên truyền|vận động|cung cấp|tham gia|góp ý) )/giu;

/** Makes a sentence shorter if it is too long for one breath: without the words that it can lose. */
export const shortenLong = (sentence: string): string =>
  countWords(sentence) <= longestSentence
    ? sentence
    : sentence
        .replace(dispensable, '')
        .replace(outlook, '')
        .replace(helpers, ' ')
        .replace(/Chủ tịch Ủy ban nhân dân phường/g, 'Chủ tịch phường')
        .trim();

/** Splits a long sentence at the best joint, so that both halves are sentences; undefined if it has no joint. */
export function splitAtJoint(sentence: string): Halves | undefined {
  const words = wordStarts(sentence);
  const places = joints.map((joint) => ({ joint, cuts: cutsOf(sentence, words, joint.at) }));
  for (const least of shortest) {
    for (const { joint, cuts } of places) {
      const { opening = '', fits = () => true } = joint;
      const best = balanced(cuts, least, countWords(opening)).find(({ start, end }) => {
        const before = sentence.slice(0, start);
        return !leadingClause.test(before) && fits(before, sentence.slice(end));
      });
      if (best)
        return [withoutComma(sentence.slice(0, best.start)), upperFirst(opening + sentence.slice(best.end))];
    }
  }
  return undefined;
}

/** Splits a long list between two of its things. The second half repeats the verbs of the first. */
export function splitList(sentence: string): Halves | undefined {
  const opening = sentence.startsWith(listBeginning) ? countWords(restOfListBeginning) : 0;
  const words = wordStarts(sentence);
  for (const between of listJoints) {
    const best = balanced(cutsOf(sentence, words, between), shortest[1]!, opening).find(({ start, end }) => {
      const before = sentence.slice(0, start);
      return (
        !leadingClause.test(before) &&
        !isUnfinished(before) &&
        countWords(openingOf(before)) < countWords(sentence.slice(0, end))
      );
    });
    if (best) {
      const before = sentence.slice(0, best.start);
      return [before, upperFirst(`${openingOf(before)}${sentence.slice(best.end)}`)];
    }
  }
  return undefined;
}

const listJoints = [
  new RegExp(`, (?!(?:và|hoặc|Phó|Chủ nhiệm|Bí thư) |${numeral})`, 'gu'),
  new RegExp(` và (?!\\p{Lu}|${numeral})`, 'gu'),
];

const purpose = /^(?:Để|Nhằm|Trên cơ sở|Căn cứ|Theo) /u;

/** The words that the second half of a list begins with: the verbs of the first half, if they are near enough. */
function openingOf(before: string): string {
  if (before.startsWith(listBeginning)) return restOfListBeginning;
  if (purpose.test(before)) return '';
  const clause = before.split(/(?<=[,:] )/u).findLast((piece) => startsWithCommand(piece)) ?? '';
  const verbs =
    countWords(clause) <= 20 && !before.endsWith(' và') ? leadingVerbs(lowerUnlessName(clause)) : '';
  return verbs && `${verbs} `;
}

/** A place where a sentence may be split, with the number of words before and after it. */
interface Cut {
  start: number;
  end: number;
  before: number;
  after: number;
}

/** The positions at which the words of a sentence begin. */
const wordStarts = (sentence: string): number[] =>
  Array.from(sentence.matchAll(/[\p{L}\p{N}]\S*/gu), ({ index }) => index);

/** The places of a joint in a sentence. */
function cutsOf(sentence: string, words: readonly number[], at: RegExp): Cut[] {
  let before = 0;
  return [...sentence.matchAll(at)].map(({ index: start, 0: { length } }) => {
    while (before < words.length && words[before]! < start) before += 1;
    let until = before;
    while (until < words.length && words[until]! < start + length) until += 1;
    return { start, end: start + length, before, after: words.length - until };
  });
}

/** How many places of a joint are tried. */
const mostTried = 30;

/** The places that leave enough words on both sides, those nearest to the middle first. */
const balanced = (cuts: readonly Cut[], least: number, opening: number): Cut[] =>
  cuts
    .filter(({ before, after }) => before >= least && after + opening >= least)
    .sort((a, b) => imbalance(a, opening) - imbalance(b, opening))
    .slice(0, mostTried);

const imbalance = ({ before, after }: Cut, opening: number): number => Math.abs(before - after - opening);
const withoutComma = (text: string): string => text.replace(/[\s,]{1,9}$/, '');
