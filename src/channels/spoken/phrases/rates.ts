import { alternatives } from '../../../language/quantities/rule.ts';
import { measureUnits } from '../../../language/quantities/units.ts';

/** What is counted before the slash of a rate, besides units that are written as signs: `2 lần/năm`. */
const countedWords: readonly string[] = [
  'đồng', 'triệu', 'nghìn', 'tỷ', 'lần', 'lượt', 'người', 'hộ', 'tấn', 'tạ', 'lít', 'giờ', 'phút', 'tiết', 'ngày', 'tháng', 'buổi',
  'bản', 'tin', 'bài', 'bộ', 'cuộc', 'hồ sơ', 'suất', 'số', 'trẻ', 'học sinh', 'phần trăm', 'ca', 'chuyến', 'điểm', 'mô hình', 'công trình',
]; // prettier-ignore

/** What a rate is for, after its slash: `đồng/hộ/tháng`. */
const basisWords: readonly string[] = [
  'hộ gia đình', 'hộ', 'người', 'tháng', 'năm', 'ngày đêm', 'ngày', 'tuần', 'quý', 'giờ', 'phút', 'lần', 'lượt', 'tấn', 'tạ', 'lít',
  'suất', 'học sinh', 'trẻ', 'cháu', 'em', 'lớp', 'trường', 'buổi', 'tổ dân phố', 'tổ', 'phường', 'xã', 'thôn', 'đơn vị', 'hồ sơ',
  'trường hợp', 'đối tượng', 'đợt', 'căn', 'nhà', 'bộ', 'chiếc', 'mẫu', 'sào', 'kỳ', 'ca', 'bàn', 'nhân khẩu', 'khẩu', 'thửa', 'vụ', 'thẻ',
  'chi bộ', 'hội viên', 'điểm', 'xe', 'chuyến', 'khung', 'con', 'cây', 'năm học', 'nhiệm kỳ', 'giường',
]; // prettier-ignore

const signs = measureUnits.map(({ sign }) => sign).filter((sign) => /^\p{Ll}/u.test(sign));
const basis = `(?:${alternatives([...basisWords, ...signs])})(?![\\p{L}\\p{N}])`;
const rate = new RegExp(
  `(?<=(?:(?<!\\p{L})(?:${alternatives([...countedWords, ...signs])})|\\d|[%°])(?:\\s?/\\s?${basis})*)\\s?/\\s?(${basis})`,
  'gu',
);
const wordsOfSign = new Map(measureUnits.map(({ sign, words }) => [sign, words]));

/** A text with the slashes of its rates as `một`: `đồng/hộ/tháng` → `đồng một hộ một tháng`. */
export const withRatesSaid = (text: string): string =>
  text.replace(rate, (_, each: string) => ` một ${wordsOfSign.get(each) ?? each}`);
