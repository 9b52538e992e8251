import { expect, test } from 'vitest';
import type { OtherTime } from './other-times.ts';
import {
  conditionWords,
  countWords,
  datedThings,
  doneByPeople,
  doneToThings,
  endedByPeople,
  effectWords,
  eventNouns,
  eventWords,
  hopeWords,
  levelWords,
  otherYearWords,
  reportWords,
  sendingVerbs,
} from './other-times.ts';
import { readDeadlineCell } from './read-cell.ts';
import { readDeadline } from './read-deadline.ts';
import { judge } from './rules.ts';
import { doneWords, limitedActs, linkWords, settingWords, stageWords } from './setting-words.ts';
import { timesIn } from './times.ts';

const ruleOf = (text: string): string =>
  judge(timesIn(text).at(-1)!, { text, documentDate: '2026-03-02' }).rule;

test.each(settingWords)('“$words” sets a deadline: $example', ({ words, sets, example }) => {
  expect(example.toLowerCase()).toContain(words);
  expect(ruleOf(example)).toBe(sets);
  expect(readDeadline(example, '2026-03-02')?.words.toLowerCase()).toContain(words);
  expect(ruleOf(example.replace(new RegExp(words, 'i'), 'bàn'))).not.toBe(sets);
});

const lists: Readonly<Record<string, readonly string[]>> = {
  ...{ eventNouns, datedThings, doneToThings, doneByPeople, sendingVerbs, conditionWords },
  ...{ endedByPeople },
  ...{ linkWords, limitedActs, doneWords, stageWords },
};
/** Lists of words with commas between them. */
const split = (written: Readonly<Record<string, string>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(written).map(([name, words]) => [name, words.split(/,\s+/u)]));

const kinds: [name: string, list: readonly OtherTime[]][] = [
  ['taking effect', effectWords],
  ['an event', eventWords],
  ['a target', hopeWords],
  ['a target', levelWords],
  ['a report about a time', reportWords],
  ['a report about a time', countWords],
  ['of another year', otherYearWords],
];
test.each(
  kinds.flatMap(([name, list]) =>
    list.flatMap(({ words, example }) =>
      words.map((word) => {
        const own = new RegExp(words.join('|'), 'i');
        return { name, word, text: example.replace(own, word), without: example.replace(own, 'bàn') };
      }),
    ),
  ),
)('“$word” is $name: $text', ({ name, text, without }) => {
  expect(ruleOf(text)).toBe(name);
  expect(ruleOf(without)).not.toBe(name);
});

/** The words of each list, one row for each. */
const rows: Readonly<Record<string, readonly string[]>> = split({
  eventNouns: `hội nghị, cuộc họp, buổi họp, phiên họp, lễ, ngày hội, hội thi, hội diễn, hội thao, đại hội, giải bóng,
    giải chạy, lớp tập huấn, buổi tập huấn, kỳ thi, kỳ họp, buổi làm việc, đoàn kiểm tra, hội chợ,
    chương trình nghệ thuật`,
  datedThings: `hồ sơ, văn bản, giấy phép, giấy chứng nhận, thẻ, đơn, đơn thư, vụ việc, dự án, công trình, nhà, nhà ở,
    đất, thửa đất, phương tiện, quyết định, nghị quyết, hợp đồng, cơ sở, doanh nghiệp, đối tượng, giao dịch`,
  doneToThings: `ban hành, ký, cấp, phê duyệt, phát sinh, tiếp nhận, nộp, thành lập, xảy ra, xây dựng, khởi công, sử dụng,
    hình thành, đăng ký, công nhận, lập, giao, hoạt động, tồn tại, gửi, thực hiện, mua, vi phạm, thụ lý`,
  doneByPeople: `sinh, cư trú, nhập ngũ, tốt nghiệp, kết hôn, nghỉ hưu, tuyển dụng, kết nạp, hưởng, mất, từ trần,
    chuyển đến, hy sinh`,
  endedByPeople: `kết thúc hoạt động, dừng hoạt động, thôi việc, kết thúc nhiệm vụ, thôi giữ chức vụ`,
  sendingVerbs: `nộp, gửi, lập, trình, hoàn thiện, hoàn thành, bổ sung, chuyển, xây dựng, tham mưu, báo cáo, ban hành,
    bàn giao`,
  conditionWords: `nếu, trường hợp, trong trường hợp, khi`,
  linkWords: `vào, là, đến, tới, trong, hết, ngày, các ngày, tháng, các tháng, quý, các quý, năm, cuối, đầu, giữa,
    nửa đầu, nửa cuối, tuần đầu, tuần cuối, của, sáng, chiều, tối, cuối giờ, khoảng, phiên họp, trước, ngay`,
  limitedActs: `gửi, nộp, báo cáo, hoàn thành, thực hiện, trình, nhận, tiếp nhận, đăng ký, hồ sơ, bài, dự thi, ý kiến,
    góp ý, phiếu`,
  doneWords: `hoàn thành, hoàn thành xong, hoàn tất, hoàn thiện, xong, thực hiện xong, giải quyết xong, dứt điểm`,
  stageWords: `đợt, lần, bước, giai đoạn, kỳ, sơ kết, tổng kết, báo cáo quý, báo cáo năm, báo cáo 6 tháng,
    báo cáo 9 tháng`,
});

test.each(Object.entries(lists))('each of the words of %s has a row', (name, list) =>
  expect(list.filter((word) => !rows[name]!.includes(word))).toEqual([]),
);

/** A sentence for each list, with `…` for its word, and the rule that decides. */
const sentences: readonly (readonly [list: string, sentence: string, rule: string])[] = [
  ['eventNouns', '… của phường trong tháng 4/2026', 'an event'],
  ['datedThings', 'Xem xét các … tiếp nhận trước ngày 01/7/2026', 'of a thing or a person'],
  ['doneToThings', 'Xem xét hồ sơ … trước ngày 01/7/2026', 'of a thing or a person'],
  ['doneByPeople', 'Lập danh sách người … trước ngày 01/7/2026', 'of a thing or a person'],
  ['endedByPeople', 'Bố trí người làm việc ở khu phố … trước ngày 01/7/2026', 'of a thing or a person'],
  ['endedByPeople', 'Các chợ tạm … trước ngày 01/7/2026', 'before a time'],
  ['sendingVerbs', 'Phòng Kinh tế … hồ sơ đăng ký trước ngày 01/7/2026', 'before a time'],
  ['sendingVerbs', 'Phòng Kinh tế … các hồ sơ đăng ký trước ngày 01/7/2026', 'before a time'],
  ['conditionWords', '… không nộp trước ngày 01/7/2026 thì dừng', 'a condition'],
  ['linkWords', 'hạn … ngày 20/4/2026', 'a time limit'],
  ['limitedActs', 'Thời hạn … ngày 20/4/2026', 'a time limit'],
];
test.each(
  sentences.flatMap(([list, sentence, rule]) =>
    rows[list]!.map((word) => [sentence.replace('…', word), rule]),
  ),
)('%s: %s', (text, rule) => expect(ruleOf(text!)).toBe(rule));

test.each(rows['doneWords']!)('“%s” is among the words of a deadline', (word) =>
  expect(readDeadline(`Việc này ${word} trước ngày 20/4/2026`, '2026')?.words).toBe(
    `${word} trước ngày 20/4/2026`,
  ),
);

test.each(rows['stageWords']!)('the last “%s” ends a work', (word) =>
  expect(
    readDeadline(`${word} một trước ngày 20/3/2026, ${word} hai trước ngày 20/9/2026`, '2026-03-02')?.due,
  ).toBe('2026-09-20'),
);

test.each([
  ['Triển lãm khai mạc trong tháng 4/2026', 'an event'],
  ['Triển lãm bế mạc trong tháng 4/2026', 'an event'],
  ['Lớp học bơi khai giảng trong tháng 4/2026', 'an event'],
  ['Đại biểu tham dự tập huấn trong tháng 4/2026', 'an event'],
  ['Đoàn đến dự trong tháng 4/2026', 'an event'],
  ['Các tổ dự họp trong tháng 4/2026', 'an event'],
  ['Các tổ dự hội nghị trong tháng 4/2026', 'an event'],
  ['Đến hết quý II/2026 giảm còn 12 hộ nghèo', 'a target'],
  ['Đến hết quý II/2026 tăng thêm 12 cây', 'a target'],
  ['Đến hết quý II/2026 nâng lên 12 lớp', 'a target'],
  ['Tổng hợp kết quả trong tháng 4/2026', 'a report about a time'],
  ['Tổng hợp tình hình trong tháng 4/2026', 'a report about a time'],
  ['Tổng hợp số liệu trong tháng 4/2026', 'a report about a time'],
  ['Đánh giá nhiệm vụ trong quý I/2026', 'a report about a time'],
  ['Đánh giá công tác trong quý I/2026', 'a report about a time'],
  ['Đánh giá hoạt động trong quý I/2026', 'a report about a time'],
  ['Đánh giá giai đoạn từ tháng 01 đến tháng 6/2026', 'a report about a time'],
  ['Đánh giá thời kỳ từ tháng 01 đến tháng 6/2026', 'a report about a time'],
  ['Đánh giá nhiệm kỳ từ tháng 01 đến tháng 6/2026', 'a report about a time'],
  ['Đánh giá thời điểm từ tháng 01 đến tháng 6/2026', 'a report about a time'],
  ['Báo cáo trước ngày 15/01 năm sau', 'of another year'],
  ['Báo cáo trước ngày 15/01 năm tới', 'of another year'],
  ['Báo cáo trước ngày 15/01 năm kế tiếp', 'of another year'],
  ['Báo cáo trước ngày 15/01 năm tiếp theo', 'of another year'],
  ['Báo cáo trước ngày 15/01 năm trước', 'of another year'],
  ['Báo cáo trước ngày 15/01 năm trước liền kề', 'of another year'],
  ['Báo cáo trước ngày 15/01 năm báo cáo', 'of another year'],
  ['Báo cáo trước ngày 15/01 năm kế hoạch', 'of another year'],
])('%s: %s', (text, rule) => expect(ruleOf(text)).toBe(rule));

test.each([
  ['đề nghị', 'đề nghị các hộ có công trình xây dựng xong trước ngày 20/4/2026'],
  ['yêu cầu', 'yêu cầu các hộ có công trình xây dựng xong trước ngày 20/4/2026'],
  ['giao', 'giao các hộ có công trình xây dựng xong trước ngày 20/4/2026'],
  ['phân công', 'phân công các hộ có công trình xây dựng xong trước ngày 20/4/2026'],
  ['chỉ đạo', 'chỉ đạo các hộ có công trình xây dựng xong trước ngày 20/4/2026'],
  ['đôn đốc', 'đôn đốc các hộ có công trình xây dựng xong trước ngày 20/4/2026'],
  ['nhắc', 'nhắc các hộ có công trình xây dựng xong trước ngày 20/4/2026'],
  ['vận động', 'vận động các hộ có công trình xây dựng xong trước ngày 20/4/2026'],
  ['hướng dẫn', 'hướng dẫn các hộ có công trình xây dựng xong trước ngày 20/4/2026'],
  ['bảo đảm', 'bảo đảm các hộ có công trình xây dựng xong trước ngày 20/4/2026'],
  ['đảm bảo', 'đảm bảo các hộ có công trình xây dựng xong trước ngày 20/4/2026'],
])('after “%s” others do what is to be done: %s', (_, text) => expect(ruleOf(text)).toBe('before a time'));

test.each(['và các năm sau', 'và những năm tiếp theo', 'trở đi', 'trở về sau', 'các năm'])(
  'a time with “%s” goes on',
  (words) =>
    expect(readDeadlineCell(`Tháng 6/2026 ${words}`, '2026-03-02')?.rule).toBe('a time that goes on'),
);

test.each([
  ...kinds.flatMap(([, list]) => list.flatMap(({ words }) => words)),
  ...[eventNouns, datedThings, doneToThings, doneByPeople, sendingVerbs, conditionWords].flat(),
  ...[limitedActs, linkWords, doneWords, stageWords].flat(),
])('“%s” is written in letters', (word) => expect(word).toMatch(/^\p{L}[\p{L}\d ]*$/u));
