import { spell } from './letter-names.ts';
import { timesInLetters } from './times-in-letters.ts';
import type { WrittenForm } from './written-form.ts';

/** Short forms that the signs around them decide; nothing else is asked. Their examples are whole readings. */
export const formsInContext: readonly WrittenForm[] = [
  { form: /(?<=\p{Lu}),(?=\p{Lu})/gu, words: ', ', examples: [['Luật SĐ,BS', 'Luật sửa đổi, bổ sung']] },
  {
    form: /(?<!\p{L})(?:ĐT|Đt|đt|Tel|TEL)\s?(?::|(?=(?:\s?\p{Ll}+){0,3}\s?:?\s?\(?0\d))\s?/gu,
    words: 'điện thoại ',
    examples: [
      ['ĐT: 3822', 'điện thoại ba tám hai hai'],
      ['Đt 02253 822', 'điện thoại không hai hai năm ba, tám hai hai'],
      ['đt bàn 0225 3822 111', 'điện thoại bàn không hai hai năm, ba tám hai hai, một một một'],
      ['Tel: 3822', 'điện thoại ba tám hai hai'],
      ['TEL: 3822', 'điện thoại ba tám hai hai'],
    ],
  },
  {
    form: /(?<![\p{L}\p{N}])TK(?=\s?:?\s?\d[\d.-]{3})/gu,
    words: 'tài khoản',
    examples: [['TK: 1002', 'tài khoản: một không không hai']],
  },
  {
    form: /(?<![\p{L}\p{N}])Đ\.\s?(?=\d{1,3}[a-zđ]?(?:,|\s(?:Luật|Bộ luật|BL|NĐ|Nghị định|Pháp lệnh|Hiến pháp|này))(?!\p{L}))/gu,
    words: 'Điều ',
    examples: [
      ['Đ.7 Luật Thú y', 'Điều bảy Luật Thú y'],
      ['Đ.7 Bộ luật Dân sự', 'Điều bảy Bộ luật Dân sự'],
      ['Đ.7 BL Dân sự', 'Điều bảy bê-lờ Dân sự'],
      ['Đ.7 NĐ 5', 'Điều bảy Nghị định năm'],
      ['Đ.7 Nghị định này', 'Điều bảy Nghị định này'],
      ['Đ.7 Pháp lệnh Dân số', 'Điều bảy Pháp lệnh Dân số'],
      ['Đ.7 Hiến pháp', 'Điều bảy Hiến pháp'],
      ['Đ.7 này', 'Điều bảy này'],
      ['Đ. 7, khoản 2', 'Điều bảy, khoản hai'],
    ],
  },
  {
    form: /(?<!\p{L})(?:Fax|FAX|fax)\s?(?::|(?=\(?0\d))\s?/gu,
    words: 'số fax ',
    examples: [
      ['Fax: 3822', 'số fax ba tám hai hai'],
      ['FAX: 3822', 'số fax ba tám hai hai'],
      ['fax 0225 3822', 'số fax không hai hai năm, ba tám hai hai'],
    ],
  },
  { form: /(?<!\p{L})HK(?=I{1,2}(?!\p{L}))/gu, words: 'học kỳ ', examples: [['thi HKI', 'thi học kỳ một']] },
  // The diameter of a pipe.
  {
    form: /(?<![\p{L}\p{N}])DN(?=\d{2,4}(?!\d))/gu,
    words: 'đê nờ ',
    examples: [['ống DN50', 'ống đê nờ năm mươi']],
  },
  {
    form: /(?<=(?:[Bb]ê tông|[Vv]ữa|[Xx]i măng)[^.;]{0,50}(?<![\p{L}\p{N}]))M(?=\d{2,3}(?![\p{L}\d]))/gu,
    words: 'mác ',
    examples: [
      ['bê tông dày 18cm, M250', 'bê tông dày mười tám xăng ti mét, mác hai trăm năm mươi'],
      ['vữa M75', 'vữa mác bảy mươi lăm'],
      ['xi măng M100', 'xi măng mác một trăm'],
    ],
  },
  {
    form: /(?<=(?:[Mm]ẫu|[Pp]hiếu|[Tt]ờ khai|[Bb]iểu)(?:\s(?:số|đơn|[A-ZĐ]{1,3}\d{1,2},))*\s)([A-ZĐ]{2,3})0(?=\d(?!\d))/gu,
    words: (_, letters = '') => `${spell(letters)}không `,
    examples: [
      ['mẫu CT01, CT07', 'mẫu xê-tê không một, xê-tê không bảy'],
      ['phiếu TK02', 'phiếu tê-ca không hai'],
      ['tờ khai số TK02', 'tờ khai số tê-ca không hai'],
      ['biểu đơn TK02', 'biểu đơn tê-ca không hai'],
    ],
  },
  {
    form: /(?<=%)\s?\/?\s?KH(?![\p{L}\p{N}])/gu,
    words: ' kế hoạch',
    examples: [['đạt 90%/KH', 'đạt chín mươi phần trăm kế hoạch']],
  },
  {
    form: /(?<=%)\s?\/\s?(?=DT(?![\p{L}\p{N}]))/gu,
    words: ' ',
    examples: [['giải ngân 90%/DT', 'giải ngân chín mươi phần trăm dự toán']],
  },
  ...timesInLetters,
  // The code of a motorway.
  {
    form: /(?<=(?:cao tốc|tuyến) )CT\.?(0?)(?=\d)/giu,
    words: (_, nought = '') => `xê tê ${nought && 'không '}`,
    examples: [
      ['cao tốc CT.01', 'cao tốc xê tê không một'],
      ['tuyến CT14', 'tuyến xê tê mười bốn'],
    ],
  },
  {
    form: /(?<![\p{L}\d]|\d\s)[Kk]m(?=\s?\d)/gu,
    words: 'ki lô mét',
    examples: [
      ['Km5', 'ki lô mét năm'],
      ['tại km 5', 'tại ki lô mét năm'],
    ],
  },
  {
    form: /(?<![\p{L}\p{N}])SN(?=\s(?:19|20)\d\d(?!\d))/gu,
    words: 'sinh năm',
    examples: [
      ['SN 1990', 'sinh năm một nghìn chín trăm chín mươi'],
      ['SN 2001', 'sinh năm hai nghìn không trăm linh một'],
    ],
  },
  { form: /(?<![\p{L}\p{N}])SN(?=\s\d)/gu, words: 'số nhà', examples: [['SN 19', 'số nhà mười chín']] },
  {
    form: /(?<=[Kk]hoản \d{1,2}[a-zđ]?,? )Đ\.?\s?(?=\d)/gu,
    words: 'Điều ',
    examples: [['khoản 2 Đ 14', 'khoản hai Điều mười bốn']],
  },
  {
    form: /(?<![\p{L}\p{N}])s[đđ],?\s?bs(?![\p{L}\p{N}])/gu,
    words: 'sửa đổi, bổ sung',
    examples: [['Luật Cư trú sđ, bs', 'Luật Cư trú sửa đổi, bổ sung']],
  },
  // Lanes of Đà Nẵng and Huế: `K25/H12/7`.
  {
    form: /(?<![\p{L}\p{N}/])K\s?(?=\d{1,4}\/H?\d{1,4}(?!\d))/gu,
    words: 'kiệt ',
    examples: [['nhà ở K25/7 Lê Mẫu', 'nhà ở kiệt hai mươi lăm trên bảy Lê Mẫu']],
  },
  {
    form: /(?<=kiệt \d{1,4})\/H(?=\d{1,4})/gu,
    words: ', hẻm ',
    examples: [['nhà ở K25/H12/7 Lê Mẫu', 'nhà ở kiệt hai mươi lăm, hẻm mười hai trên bảy Lê Mẫu']],
  },
  {
    form: /(?<![\p{L}\p{N}])K[gG]\.?\s?:/gu,
    words: 'Kính gửi:',
    examples: [
      ['Kg: Các tổ', 'Kính gửi: Các tổ'],
      ['KG.: Các tổ', 'Kính gửi: Các tổ'],
    ],
  },
  {
    form: /(?<!\p{L})T\.[Pp]\.?(?=\s\p{Lu})/gu,
    words: 'thành phố',
    examples: [
      ['ở T.p Vinh', 'ở thành phố Vinh'],
      ['ở T.P. Vinh', 'ở thành phố Vinh'],
    ],
  },
  {
    form: /(?<!\p{L})Th\.S\.?(?=\s\p{Lu})/gu,
    words: 'Thạc sĩ',
    examples: [['Th.S Lê Mẫu', 'Thạc sĩ Lê Mẫu']],
  },
  {
    form: /(?<=\d)(EC|SC|WP|WG|SL|GR|OD)(?![\p{L}\p{N}])/gu,
    words: (_, letters = '') => ` ${spell(letters)}`,
    examples: [
      ['thuốc 50EC', 'thuốc năm mươi e-xê'],
      ['thuốc 25SC', 'thuốc hai mươi lăm ét-xê'],
      ['thuốc 75WP', 'thuốc bảy mươi lăm vê kép-pê'],
      ['thuốc 50WG', 'thuốc năm mươi vê kép-giê'],
      ['thuốc 20SL', 'thuốc hai mươi ét-lờ'],
      ['thuốc 10GR', 'thuốc mười giê-rờ'],
      ['thuốc 25OD', 'thuốc hai mươi lăm ô-dê'],
    ],
  },
  // The distances of a run.
  {
    form: /(?<=(?:[Cc]hạy|[Cc]ự ly)[^.;]{0,30}\d)K(?![\p{L}\p{N}])/gu,
    words: ' ca',
    examples: [
      ['giải chạy 5K và 10K', 'giải chạy năm ca và mười ca'],
      ['cự ly 21K', 'cự ly hai mươi mốt ca'],
    ],
  },
  // Listeners have to hear that this is the code of a road or a plot.
  {
    form: /(?<=(?:tuyến|đường|lô|khu|ô|cột|trạm) )(?!QL|TL|ĐT)(?=\p{Lu}{2,3}\d)/gu,
    words: 'ký hiệu ',
    examples: [
      ['tuyến XB1', 'tuyến ký hiệu ích-bê một'],
      ['đường XB1', 'đường ký hiệu ích-bê một'],
      ['lô XB1', 'lô ký hiệu ích-bê một'],
      ['khu XB1', 'khu ký hiệu ích-bê một'],
      ['ô XB1', 'ô ký hiệu ích-bê một'],
      ['cột XB1', 'cột ký hiệu ích-bê một'],
      ['trạm XB1', 'trạm ký hiệu ích-bê một'],
    ],
  },
];
