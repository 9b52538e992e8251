import { once } from '../../cache/memory.ts';
import { digitWords, oneToTen } from '../../language/number-words.ts';
import { matchesOf, upperFirst } from '../../language/text.ts';
import { leadingVerbs } from '../../understanding/tasks/words.ts';
import {
  isUnfinished,
  listTest,
  hasObject,
  listBeginning,
  leadingClause,
  startsClause,
  startsWithCommand,
} from './clauses.ts';
import { countWords, hasMoreWords, longestSentence, lowerUnlessName, word } from './words.ts';

/** The two halves of a sentence that was split. */
export type Halves = readonly [before: string, after: string];

/** The least number of words of a half. */
const shortest = 5;
/** Places that leave so many to each half are tried first, at all joints. */
const good = 10;

/** The beginning of a number in a list of numbers. Such a list is not split. */
const numeral = `(?:${oneToTen.join('|')}|tháng|ngày|thứ|số|sáng|chiều|tối|giờ)(?=[ ,.])`;

/** The beginning of the second half of a list that is too long for one sentence. */
const restOfListBeginning = 'Ngoài ra là ';

/** A kind of place where a sentence may be split. */
interface Joint {
  at: RegExp;
  /** The words that the second half begins with. */
  opening?: string;
  /** Whether both halves can be sentences; `isList` tells whether the second one is a list of things. */
  fits?: (before: string, after: string, isList: () => boolean) => boolean;
}

/** The best joints first. */
const joints: Joint[] = [
  { at: /: /g, fits: (_, after, isList) => startsClause(after) && !isList() },
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

/** What ends the units that help with a task, before its verb. */
const endOfHelpers =
  '(?:liên quan|đơn vị|địa phương|phường|xã|tỉnh|thành phố),? (?=(?:tham mưu|hướng dẫn|tổ chức|xây dựng|triển khai|thực hiện|kiểm tra|rà soát|tổng hợp|theo dõi|giải quyết|xử lý|đẩy nhanh|đôn đốc|tuyên truyền|vận động|cung cấp|tham gia|góp ý) )';
const mayHaveHelpers = new RegExp(endOfHelpers, 'iu');
/** The units that help with a task; a sentence can lose them if it is too long for one breath. */
const helpers = new RegExp(
  `(?:,? |^)(?:chủ động |chủ trì,? )?phối hợp(?: chặt chẽ)? với [^.;]*?${endOfHelpers}`,
  'giu',
);

/** Makes a sentence shorter if it is too long for one breath: without the words that it can lose. */
export function shortenLong(sentence: string): string {
  if (!hasMoreWords(sentence, longestSentence)) return sentence;
  const without = sentence.replace(dispensable, '').replace(outlook, '');
  // Each `phối hợp với` looks for their end in the whole sentence.
  const alone = mayHaveHelpers.test(without) ? without.replace(helpers, ' ') : without;
  return alone.replace(/Chủ tịch Ủy ban nhân dân phường/g, 'Chủ tịch phường').trim();
}

/** Splits a long sentence at the best joint, so that both halves are sentences; undefined if it has no joint. */
export function splitAtJoint(sentence: string): Halves | undefined {
  const words = wordStarts(sentence);
  const places = joints.map(({ at, opening = '', fits = () => true }) => ({
    ...{ opening, fits, cuts: cutsOf(sentence, words, at, countWords(opening)) },
  }));
  const isListFrom = once(() => listTest(sentence));
  for (const areGood of [true, false]) {
    for (const { opening, fits, cuts } of places) {
      const best = cuts.find(({ start, end, least }) => {
        if (least >= good !== areGood) return false;
        const before = sentence.slice(0, start);
        return !leadingClause.test(before) && fits(before, sentence.slice(end), () => isListFrom()(end));
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
    for (const { start, end } of cutsOf(sentence, words, between, opening)) {
      const before = sentence.slice(0, start);
      if (leadingClause.test(before) || isUnfinished(before)) continue;
      const repeated = openingOf(before);
      if (countWords(repeated) < countBelow(words, end))
        return [before, upperFirst(`${repeated}${sentence.slice(end)}`)];
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

/** A place where a sentence may be split. */
interface Cut {
  start: number;
  end: number;
  /** How many words more the first half has than the second one. */
  tilt: number;
  /** The number of words of the shorter half. */
  least: number;
}

/** How many places of a joint are tried. */
const mostTried = 30;

/** The positions at which the words of a sentence begin. */
const wordStarts = (sentence: string): number[] => matchesOf(word, sentence).map(({ index }) => index);

/**
 * The places of a joint in a sentence that leave enough words to both halves, those nearest to the middle first.
 * @param opening the number of words that the second half gets
 */
function cutsOf(sentence: string, words: readonly number[], at: RegExp, opening: number): Cut[] {
  const cutAt = ({ index: start, 0: { length } }: RegExpExecArray): Cut => {
    const end = start + length;
    const before = countBelow(words, start);
    const after = words.length - countBelow(words, end) + opening;
    return { start, end, tilt: before - after, least: Math.min(before, after) };
  };
  const matches = matchesOf(at, sentence);
  const middle = matches.length > mostTried ? countWhile(matches, (match) => cutAt(match).tilt < 0) : 0;
  return matches
    .slice(Math.max(0, middle - mostTried), middle + mostTried)
    .map(cutAt)
    .filter(({ least }) => least >= shortest)
    .sort((a, b) => Math.abs(a.tilt) - Math.abs(b.tilt))
    .slice(0, mostTried);
}

/** How many of some ascending numbers are less than another one. */
const countBelow = (numbers: readonly number[], limit: number): number =>
  countWhile(numbers, (number) => number < limit);

/** How many of the first ones of a list hold; after the first one that does not, none does. */
function countWhile<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let [least, most] = [0, list.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if (holds(list[middle]!)) least = middle + 1;
    else most = middle;
  }
  return least;
}

const withoutComma = (text: string): string => text.replace(/[\s,]{1,9}$/, '');
