import { spell } from './unknown-forms.ts';

/** Short forms that the signs around them decide, and their words; nothing else is asked. */
export const formsInContext: readonly (readonly [RegExp, string | ((...parts: string[]) => string)])[] = [
  // `SĐ,BS`
  [/(?<=\p{Lu}),(?=\p{Lu})/gu, ', '],
  [/(?<!\p{L})(?:ĐT|Đt|đt|Tel|TEL)\s?(?::|(?=(?:\s?\p{Ll}+){0,3}\s?:?\s?\(?0\d))\s?/gu, 'điện thoại '],
  [/(?<![\p{L}\p{N}])TK(?=\s?:?\s?\d[\d.-]{3})/gu, 'tài khoản'],
  [
    /(?<![\p{L}\p{N}])Đ\.\s?(?=\d{1,3}[a-zđ]?(?:,|\s(?:Luật|Bộ luật|BL|NĐ|Nghị định|Pháp lệnh|Hiến pháp|này))(?!\p{L}))/gu,
    'Điều ',
  ],
  [/(?<!\p{L})(?:Fax|FAX|fax)\s?(?::|(?=\(?0\d))\s?/gu, 'số fax '],
  [/(?<!\p{L})HK(?=I{1,2}(?!\p{L}))/gu, 'học kỳ '],
  // The diameter of a pipe.
  [/(?<![\p{L}\p{N}])DN(?=\d{2,4}(?!\d))/gu, 'đê nờ '],
  // `T6/2026`, `Q1/2026`: the month and the quarter of a year.
  [/(?<![\p{L}\p{N}])T(?=(?:0?[1-9]|1[0-2])[/.-]20\d\d(?!\d))/gu, 'tháng '],
  [/(?<![\p{L}\p{N}])Q(?=(?:[1-4]|I{1,3}|IV)[/.-]20\d\d(?!\d))/gu, 'quý '],
  // `T2 - T6`, `T7, CN`.
  [/(?<![\p{L}\p{N}])T(?=[2-7]\s?(?:[-–,]|và|đến)\s?(?:T[2-7]|CN|chủ nhật)(?![\p{L}\p{N}]))/giu, 'thứ '],
  // `mẫu CT01, CT07`
  [
    /(?<=(?:[Mm]ẫu|[Pp]hiếu|[Tt]ờ khai|[Bb]iểu)(?:\s(?:số|đơn|[A-ZĐ]{1,3}\d{1,2},))*\s)([A-ZĐ]{2,3})0(?=\d(?!\d))/gu,
    (_, letters = '') => `${spell(letters)}không `,
  ],
  // `18h T6`
  [/(?<=\d(?:h|g|\sgiờ)(?:\d\d)?\s)T(?=[2-7](?![\d/]|\.\d))/gu, 'thứ '],
  [/(?<=\d(?:h|g|\sgiờ)(?:\d\d)?\s)CN(?![\p{L}\p{N}])/gu, 'Chủ nhật'],
  [/(?<=%)\s?\/?\s?KH(?![\p{L}\p{N}])/gu, ' kế hoạch'],
  [/(?<=%)\s?\/\s?(?=DT(?![\p{L}\p{N}]))/gu, ' '],
  // The code of a motorway.
  [/(?<=(?:cao tốc|tuyến) )CT\.?(0?)(?=\d)/giu, (_, nought: string) => `xê tê ${nought && 'không '}`],
  [/(?<=[Cc]hiều |[Ss]áng |[Tt]ối |[Nn]gày |từ |đến |và |, )T(?=[2-7](?![\d/]|\.\d))/gu, 'thứ '],
  [/(?<![\p{L}\d]|\d\s)[Kk]m(?=\s?\d)/gu, 'ki lô mét'],
  [/(?<![\p{L}\p{N}])SN(?=\s(?:19|20)\d\d(?!\d))/gu, 'sinh năm'],
  [/(?<![\p{L}\p{N}])SN(?=\s\d)/gu, 'số nhà'],
  // `6T đầu năm`.
  [/(?<=(?<!\d)(?:[369]|1[0-2])\s?)T(?=\s(?:đầu|cuối)\snăm(?!\p{L}))/gu, ' tháng'],
  [/(?<=[Kk]hoản \d{1,2}[a-zđ]?,? )Đ\.?\s?(?=\d)/gu, 'Điều '],
  [/(?<![\p{L}\p{N}])s[đđ],?\s?bs(?![\p{L}\p{N}])/gu, 'sửa đổi, bổ sung'],
  // Listeners have to hear that this is the code of a road or a plot.
  [/(?<=(?:tuyến|đường|lô|khu|ô|cột|trạm) )(?!QL|TL|ĐT)(?=\p{Lu}{2,3}\d)/gu, 'ký hiệu '],
];
