import { romanBelowForty, romanToNumber } from '../../language/roman.ts';

const single =
  /(?<=(?:Mục|Phần|Chương|Phụ lục|[Qq]uý|[Kk]hóa|[Ll]ần thứ|[Đđ]ại hội|[Tt]hế kỷ|[Vv]ùng|[Nn]hóm|[Cc]ấp|[Ll]oại|[Bb]ậc|[Hh]ạng|[Kk]hu|[Gg]iai đoạn|[Đđ]ợt|[Kk]ỳ) )(?:[IVXLC]+)(?![\p{L}\p{N}])/gu;
/** A roman numeral of two or more letters, below forty: `II`, `XIV`. It can be no word. */
const plainRoman = new RegExp(`(?<![\\p{L}\\p{N}])(?=[IVX]{2})${romanBelowForty}(?![\\p{L}\\p{N}])`, 'gu');
const inRow =
  /(?<=[Qq]uý \d(?:(?:,| và|,? hoặc|\s?[-–]|\/) ?\d)*(?:,| và|,? hoặc|\s?[-–]|\/) ?)[IV]+(?![\p{L}\p{N}])/gu;

/** The units after a slash in a rate: `đồng/hộ/tháng`, `lần/năm`. */
const per =
  'hộ gia đình|hộ|người|tháng|năm|ngày đêm|ngày|tuần|quý|giờ|phút|lần|lượt|m2|m²|m3|m³|km2|km|ha|kg|tấn|tạ|lít|ml|l|h|suất|học sinh|trẻ|cháu|em|lớp|trường|buổi|tổ dân phố|tổ|phường|xã|thôn|đơn vị|hồ sơ|trường hợp|đối tượng|đợt|căn|nhà|bộ|chiếc|mẫu|sào|kỳ|ca|bàn|nhân khẩu|khẩu|thửa|vụ|thẻ|chi bộ|hội viên|điểm|xe|chuyến|khung|con|cây';
const counted =
  'đồng|đ|triệu|nghìn|tỷ|lần|lượt|người|hộ|kg|g|mg|tấn|tạ|lít|l|ml|m2|m3|km|giờ|phút|tiết|ngày|tháng|buổi|bản|tin|bài|bộ|kWh|cuộc|hồ sơ|suất|số|trẻ|học sinh';
const rate = new RegExp(
  `(?<=(?:(?<!\\p{L})(?:${counted})|\\d|VNĐ|USD)(?:\\s?/\\s?(?:${per}))*)\\s?/\\s?(?=(?:${per})(?!\\p{L}))`,
  'gu',
);

/** A text with its signs in words, or without them. Numbers stay digits. */
export const withSignsSaid = (text: string): string =>
  text
    .replace(/(?<!\p{L})v\.?\s?v(?:\s?\.+|…|(?!\p{L}))/gu, 'vân vân.')
    .replace(/vân vân\.(?=\s*[,;\p{Ll}])/gu, 'vân vân')
    .replace(/và\s?\/\s?hoặc/gu, 'hoặc')
    .replace(/(?<!\p{L})([ÔôOo]ng|[Bb]ác|[Aa]nh)\s?\/\s?([Bb]à|[Cc]hị|cô)(?!\p{L})/gu, '$1, $2')
    .replace(/(?<!\p{L})A\/(?=H\d)/gu, 'A ')
    .replace(/\S* ?\/.*/gu, (tail) => tail.replace(rate, ' một '))
    .replace(/(?:≥|>=)\s?(\d[\d.,]*(?:\s?%|\s\p{Ll}+)?)/gu, 'từ $1 trở lên')
    .replace(/(?:≤|<=)\s?(\d)/gu, 'không quá $1')
    .replace(/(?<=\s|^)<\s?(?=\d)/gu, 'dưới ')
    .replace(/(?<=\s|^)>\s?(?=\d)/gu, 'trên ')
    .replace(/(?:[Kk]hoảng )?~\s?(?=\d)/gu, 'khoảng ')
    .replace(/±\s?(?=\d)/gu, 'cộng trừ ')
    .replace(/(?<=\d\s?)[x×]\s?(?=\d)/gu, ' nhân ')
    .replace(/(?<=\d)\s?\+\s?(?=\d)/gu, ' cộng ');

/**
 * A text with its roman numerals in digits: after words such as `Chương`, in a row of quarters, and where they can be
 * no word.
 */
export function withRomanInDigits(text: string): string {
  let read = text.replace(single, romanInDigits);
  for (let last = ''; last !== read;) {
    last = read;
    read = read.replace(inRow, romanInDigits);
  }
  return read.replace(plainRoman, romanInDigits);
}

const romanInDigits = (numeral: string): string => String(romanToNumber(numeral));
