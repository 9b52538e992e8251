import { frequentSurnames } from '../surnames.ts';

/** A short form with a full stop before a name or a number. The full stop ends no sentence. */
export interface DottedForm {
  /** The letters before the full stop, as a pattern. */
  form: string;
  /** What follows the full stop and a space, as a pattern; a capital or a digit if it is absent. */
  before?: string;
  /** What is before the form, as a pattern. */
  following?: string;
  words: string;
  /** A text with the form, and how it is said; a test reads it. */
  example: readonly [text: string, said: string];
}

/** Bodies of a commune before `X.` and `H.`, which are initials of people elsewhere. */
const bodies =
  '(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Đảng ủy|Công an|CA|MTTQ|thôn \\p{Lu}\\p{L}+,|xã \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?,| và|địa bàn) ';

/** A name of two syllables, which a place has and the initial of a person has seldom after it. */
const twoSyllables = '\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+(?!\\s\\p{Lu}\\p{Ll})';
/** Before the form is no word for a person, no other initial and no number. */
const noPerson =
  '(?<!(?:anh|chị|ông|bà|em|cháu|bé|cô|chú|bác|thầy|ca sĩ|nhạc sĩ|[Aa]nh|[Cc]hị|[Ôô]ng|[Bb]à)\\s|\\p{Lu}\\.\\s?|\\d\\s?)';

/** Names of offices after `P.`, which is a phường before other names. */
const offices = '\\d{3}|Nội vụ|Kinh tế|Văn hóa|Tư pháp|Tài chính|Giáo dục|Y tế|VH|KT|TC|GD|LĐ|TN';

/** Forms with a full stop; the first one that fits wins. */
export const dottedForms: readonly DottedForm[] = [
  { form: '[Tt]\\.?[Pp]', words: 'thành phố', example: ['TP. Vinh', 'thành phố Vinh'] },
  {
    form: '[Pp]',
    before: offices,
    words: 'phòng',
    example: ['P. Nội vụ', 'phòng Nội vụ'],
  },
  {
    form: '(?:TT|T\\.T)',
    before: 'Thích',
    words: 'Thượng tọa',
    example: ['TT. Thích Tâm Mẫu', 'Thượng tọa Thích Tâm Mẫu'],
  },
  {
    form: 'HT',
    before: 'Thích',
    words: 'Hòa thượng',
    example: ['HT. Thích Tâm Mẫu', 'Hòa thượng Thích Tâm Mẫu'],
  },
  { form: 'ĐĐ', before: 'Thích', words: 'Đại đức', example: ['ĐĐ. Thích Tâm Mẫu', 'Đại đức Thích Tâm Mẫu'] },
  { form: 'LM', words: 'Linh mục', example: ['LM. Trần Mẫu', 'Linh mục Trần Mẫu'] },
  { form: 'TX', words: 'thị xã', example: ['TX.Sơn Tây', 'thị xã Sơn Tây'] },
  { form: 'TT', words: 'thị trấn', example: ['TT. Tiên Lãng cũ', 'thị trấn Tiên Lãng cũ'] },
  {
    form: 'CT',
    before: frequentSurnames.join('|'),
    words: 'Chủ tịch',
    example: ['CT. Đỗ Mẫu ký', 'Chủ tịch Đỗ Mẫu ký'],
  },
  {
    form: 'PCT',
    before: frequentSurnames.join('|'),
    words: 'Phó Chủ tịch',
    example: ['PCT. Đỗ Mẫu ký', 'Phó Chủ tịch Đỗ Mẫu ký'],
  },
  { form: 'QL', words: 'Quốc lộ', example: ['qua QL.18', 'qua Quốc lộ mười tám'] },
  { form: 'TL', before: '\\d', words: 'Tỉnh lộ', example: ['TL.362', 'Tỉnh lộ ba trăm sáu mươi hai'] },
  { form: 'ĐT', before: '\\d', words: 'Đường tỉnh', example: ['ĐT.355', 'Đường tỉnh ba trăm năm mươi lăm'] },
  { form: 'ĐH', before: '\\d', words: 'Đường huyện', example: ['ĐH.15', 'Đường huyện mười lăm'] },
  { form: 'X', following: bodies, words: 'xã', example: ['thôn Đông, X. Sen', 'thôn Đông, xã Sen'] },
  {
    form: '[Xx]',
    before: twoSyllables,
    following: noPerson,
    words: 'xã',
    example: ['tại x. Hòa Tiến', 'tại xã Hòa Tiến'],
  },
  {
    form: 'H',
    following: bodies,
    words: 'huyện',
    example: ['UBND H. Sen cũ', 'Ủy ban nhân dân huyện Sen cũ'],
  },
  {
    form: '[Hh]',
    before: twoSyllables,
    following: noPerson,
    words: 'huyện',
    example: ['H. Hòa Vang và TX. Điện Bàn', 'huyện Hòa Vang và thị xã Điện Bàn'],
  },
  { form: 'KP', words: 'khu phố', example: ['KP. 6', 'khu phố sáu'] },
  {
    form: 'P',
    before: '(?:Chủ tịch|Bí thư|Giám đốc|Trưởng|Hiệu trưởng|Viện trưởng|Chánh|Tổng|Chỉ huy)(?!\\p{L})',
    words: 'Phó',
    example: ['P. Chủ tịch Hội', 'Phó Chủ tịch Hội'],
  },
  { form: 'P', words: 'phường', example: ['P. Hồng Gai', 'phường Hồng Gai'] },
  {
    form: 'p',
    before: twoSyllables,
    following: noPerson,
    words: 'phường',
    example: ['tại p. Hồng Gai', 'tại phường Hồng Gai'],
  },
  {
    form: 'Q',
    before: '(?:[1-4]|I{1,3}|IV)[/.-]20\\d\\d',
    words: 'quý',
    example: ['Q.3/2027', 'quý ba năm hai nghìn không trăm hai mươi bảy'],
  },
  { form: 'Q', words: 'quận', example: ['Q. 7 cũ', 'quận bảy cũ'] },
  { form: 'TM', words: 'thay mặt', example: ['TM. BAN CHẤP HÀNH', 'thay mặt Ban chấp hành'] },
  { form: 'KT', words: 'ký thay', example: ['KT. TRƯỞNG BAN', 'ký thay Trưởng ban'] },
  { form: 'TL', words: 'thừa lệnh', example: ['TL. CHỦ TỊCH', 'thừa lệnh Chủ tịch'] },
  { form: 'TUQ', words: 'thừa ủy quyền', example: ['TUQ. GIÁM ĐỐC', 'thừa ủy quyền Giám đốc'] },
  { form: 'PGS', words: 'Phó Giáo sư', example: ['PGS. Lê Mẫu', 'Phó Giáo sư Lê Mẫu'] },
  { form: 'GS', words: 'Giáo sư', example: ['GS. Lê Mẫu', 'Giáo sư Lê Mẫu'] },
  { form: 'TS', words: 'Tiến sĩ', example: ['TS. Hà Mẫu', 'Tiến sĩ Hà Mẫu'] },
  { form: 'Th\\.?[Ss]', words: 'Thạc sĩ', example: ['ThS. Hà Mẫu', 'Thạc sĩ Hà Mẫu'] },
  { form: 'BS', words: 'Bác sĩ', example: ['BS. Đỗ Mẫu khám', 'Bác sĩ Đỗ Mẫu khám'] },
  { form: 'KS', words: 'Kỹ sư', example: ['KS. Vũ Mẫu', 'Kỹ sư Vũ Mẫu'] },
  {
    form: 'CN',
    before: frequentSurnames.join('|'),
    words: 'Cử nhân',
    example: ['CN. Bùi Mẫu', 'Cử nhân Bùi Mẫu'],
  },
  {
    form: 'DS',
    before: frequentSurnames.join('|'),
    words: 'Dược sĩ',
    example: ['DS. Bùi Mẫu', 'Dược sĩ Bùi Mẫu'],
  },
  { form: 'KTS', words: 'Kiến trúc sư', example: ['KTS. Vũ Mẫu', 'Kiến trúc sư Vũ Mẫu'] },
  { form: 'TSKH', words: 'Tiến sĩ khoa học', example: ['TSKH. Hà Mẫu', 'Tiến sĩ khoa học Hà Mẫu'] },
  { form: 'LS', words: 'Luật sư', example: ['LS. Vũ Mẫu tư vấn', 'Luật sư Vũ Mẫu tư vấn'] },
];
