import { holidays } from '../quantities/holidays.ts';
import { alternatives } from '../quantities/rule.ts';
import { comparisons } from './comparisons.ts';
import { rangesOfNames } from './ranges-of-names.ts';
import type { WrittenForm } from './written-form.ts';

/** Signs in the order in which they are read. Numbers stay digits, also in the examples. */
export const signForms: readonly WrittenForm[] = [
  {
    has: /v\.?\s?v/,
    form: /(?<![\p{L}/])v\.?\s?v(?:\s?\.+|…|(?!\p{L}))/gu,
    words: 'vân vân.',
    examples: [
      ['rác, cây, v.v... Hết', 'rác, cây, vân vân. Hết'],
      ['rác, v.v… Hết', 'rác, vân vân. Hết'],
      ['rác, vv. Hết', 'rác, vân vân. Hết'],
    ],
  },
  {
    has: /vân vân\./,
    form: /vân vân\.(?=\s*[,;\p{Ll}])/gu,
    words: 'vân vân',
    examples: [['rác, v.v, cây', 'rác, vân vân, cây']],
  },
  {
    has: /\//,
    form: /(?<!\p{L})v\/v(?!\p{L})/gu,
    words: 'về việc',
    examples: [['ngày 3/4 v/v trồng cây', 'ngày 3/4 về việc trồng cây']],
  },
  { has: /\//, form: /và\s?\/\s?hoặc/gu, words: 'hoặc', examples: [['mái và/hoặc bạt', 'mái hoặc bạt']] },
  {
    has: /\//,
    form: /(?<!\p{L})([ÔôOo]ng|[Bb]ác|[Aa]nh|[Cc]ô)\s?\/\s?([Bb]à|[Cc]hị|[Cc]ô|[Cc]hú)(?!\p{L})/gu,
    words: '$1, $2',
    examples: [
      ['ông/bà nộp sổ', 'ông, bà nộp sổ'],
      ['Ong/Bà nộp sổ', 'Ong, Bà nộp sổ'],
      ['Bác / cô nộp sổ', 'Bác, cô nộp sổ'],
      ['anh/chị nộp sổ', 'anh, chị nộp sổ'],
      ['cô/chú nộp sổ', 'cô, chú nộp sổ'],
    ],
  },
  { has: /A\/H/, form: /(?<!\p{L})A\/(?=H\d)/gu, words: 'A ', examples: [['cúm A/H5N1', 'cúm A H5N1']] },
  {
    has: /[-–−]\d/,
    form: /(?<=\s|^|\()[-–−](?=\d+(?:,\d+)?\s?(?:°|º|độ))/gu,
    words: 'âm ',
    examples: [
      ['rét -2°C', 'rét âm 2°C'],
      ['-3º', 'âm 3º'],
      ['rét (−2,5 độ)', 'rét (âm 2,5 độ)'],
    ],
  },
  {
    has: /[-–−]\d/,
    form: /(?<=(?:\p{L}|[:(,;]) ?)(?<= |\()[-–−](?=\d+(?:,\d+)?\s?(?:%|m(?!\p{L})))/gu,
    words: 'âm ',
    examples: [
      ['cốt -1,5m', 'cốt âm 1,5m'],
      ['giảm -2%', 'giảm âm 2%'],
      ['tăng 5%, -3%', 'tăng 5%, âm 3%'],
    ],
  },
  {
    has: /[A-ZĐ]00/,
    form: /(?<=(?<![\p{L}\p{N}])[A-ZĐ])00(?!\d)/gu,
    words: ' không không',
    examples: [['khối A00', 'khối A không không']],
  },
  {
    has: /[A-ZĐ]0\d/,
    form: /(?<=(?<![\p{L}\p{N}])[A-ZĐ])0(?=\d(?!\d|[/.,]\d|-\d))/gu,
    words: ' không ',
    examples: [['tổ C05', 'tổ C không 5']],
  },
  {
    has: /\d[-–][A-ZĐ]/,
    form: /(?<=\d)[-–](?=[A-ZĐ]{2,5}(?![\p{L}\p{N}/-]))/gu,
    words: ' ',
    examples: [['tuyến 15-CT', 'tuyến 15 CT']],
  },
  // Flats, plots and houses.
  {
    has: /[-–.]0\d/,
    form: /(?<=(?<![\p{L}\p{N}])(?:\d{1,3}[A-ZĐ]|[A-ZĐ]\d{1,3}))[-–.]0(?=\d(?![\d/-]|[.,]\d))/gu,
    words: ' không ',
    examples: [
      ['căn 12A-05', 'căn 12A không 5'],
      ['căn B12.05', 'căn B12 không 5'],
    ],
  },
  {
    has: /[-–]\d/,
    form: /(?<=(?<![\p{L}\p{N}])[A-ZĐ]{1,4}\d{0,4})[-–](?=\d{1,4}(?![\p{L}\p{N}/]))/gu,
    words: ' ',
    examples: [
      ['lô LK-07', 'lô LK 07'],
      ['lô B2-14', 'lô B2 14'],
    ],
  },
  {
    has: /[IVX][a-dđ]/,
    form: /(?<=(?:[Pp]hụ lục|[Mm]ẫu|[Bb]iểu|[Mm]ục|[Bb]ảng|[Pp]hần)(?: số)? [IVX]{1,5})(?=[a-dđ](?!\p{L}))/gu,
    words: ' ',
    examples: [
      ['Phụ lục số IIa', 'Phụ lục số II a'],
      ['mẫu IIb', 'mẫu II b'],
      ['biểu IIb', 'biểu II b'],
      ['mục IIb', 'mục II b'],
      ['bảng IIb', 'bảng II b'],
      ['phần IIb', 'phần II b'],
    ],
  },
  {
    has: /\/\s?1\.?0/,
    form: /(?<=\d\s\p{Ll}+(?:\s\p{Ll}+){0,3})\s?\/\s?(?=1\.?0{1,3}(?:\.?000)?\s\p{Ll})/gu,
    words: ' trên ',
    examples: [['112 bé trai/100 bé gái', '112 bé trai trên 100 bé gái']],
  },
  {
    has: /\d\/[A-ZĐ]/,
    form: /(?<=(?:BCĐ|Ban Chỉ đạo) \d{1,4})\/(?=[A-ZĐ])/gu,
    words: ' ',
    examples: [
      ['BCĐ 389/TW', 'BCĐ 389 TW'],
      ['Ban Chỉ đạo 35/ĐU', 'Ban Chỉ đạo 35 ĐU'],
    ],
  },
  {
    has: /\+/,
    form: /(?<=[IVX])\s?\+\s?(?=[IVX]+(?!\p{L}))/gu,
    words: ' và ',
    examples: [['quý I+II', 'quý I và II']],
  },
  ...rangesOfNames,
  {
    has: /\//,
    form: /(?<=\d,\d+)\s?\/\s?(?=\d)|(?<=\d)\s?\/\s?(?=\d+,\d)/gu,
    words: ' trên ',
    examples: [
      ['điểm 4,5/5', 'điểm 4,5 trên 5'],
      ['điểm 4/4,5', 'điểm 4 trên 4,5'],
    ],
  },
  // The slope of a bank.
  {
    has: /\d:\d/,
    form: /(?<=(?<![\d,])\d):(?=\d,\d)/gu,
    words: ' trên ',
    examples: [['mái 1:1,5', 'mái 1 trên 1,5']],
  },
  {
    has: /\/\s?\d/,
    form: /(?<=\d\s?\p{Ll}{1,3})\s?\/\s?(?=\d+(?:,\d+)?\s?\p{Ll})/gu,
    words: ' trên ',
    examples: [['tiêm 3 mũi/4 mũi', 'tiêm 3 mũi trên 4 mũi']],
  },
  {
    has: /\/\s?\d/,
    form: /(?<=\d\s?(?:m[23²³]|ha))\s?\/\s?(?=\d)/gu,
    words: ' trên ',
    examples: [
      ['diện tích 5 ha/12 ha', 'diện tích 5 ha trên 12 ha'],
      ['60m2/90 m2', '60m2 trên 90 m2'],
    ],
  },
  {
    has: /\/\s?\d/,
    form: /(?<=\d\s?(?:k?VA?|k?W))\s?\/\s?(?=\d)/gu,
    words: ', ',
    examples: [
      ['điện 220V/50Hz', 'điện 220V, 50Hz'],
      ['máy 5kW/220V', 'máy 5kW, 220V'],
    ],
  },
  {
    has: /\+/,
    form: /(?<=\s|^|\()\+(?=\d)(?!84[ .)\d-])/gu,
    words: 'cộng ',
    examples: [
      ['tăng +5 hộ', 'tăng cộng 5 hộ'],
      ['gọi +84 912', 'gọi +84 912'],
    ],
  },
  {
    has: /\d\+/,
    form: /(?<=(?:con|lần|lớp)\sthứ\s\d)\+/gu,
    words: ' trở lên',
    examples: [
      ['sinh con thứ 3+ giảm', 'sinh con thứ 3 trở lên giảm'],
      ['dự thi lần thứ 2+', 'dự thi lần thứ 2 trở lên'],
      ['học lớp thứ 2+', 'học lớp thứ 2 trở lên'],
    ],
  },
  {
    has: /\d\+/,
    form: /(?<=\d)\+(?=\s\p{Ll}|[.,;)]|$)/gu,
    words: ' cộng',
    examples: [
      ['nhãn 16+', 'nhãn 16 cộng'],
      ['nhãn 16+ ở rạp', 'nhãn 16 cộng ở rạp'],
    ],
  },
  {
    has: /\dm\d/,
    form: /(?<=(?<![\p{L}\d.,])\d{1,2})m(?=(?:\d\d|[014-9])(?![\p{L}\d]))/gu,
    words: ' mét ',
    examples: [
      ['cao 1m65', 'cao 1 mét 65'],
      ['dài 2m5', 'dài 2 mét 5'],
    ],
  },
  {
    has: /\d\.\d/,
    form: new RegExp(
      `(?<=(?:${alternatives(holidays.map(({ name }) => name))})\\s)(\\d{1,2})\\.(\\d{1,2})(?![\\d.])`,
      'gu',
    ),
    words: '$1/$2',
    examples: [['Quốc khánh 2.9', 'Quốc khánh 2/9']],
  },
  {
    has: /điểm %/,
    form: /(?<=điểm )%/gu,
    words: 'phần trăm',
    examples: [['tăng 2 điểm %', 'tăng 2 điểm phần trăm']],
  },
  ...comparisons,
];
