import type { WrittenForm } from './written-form.ts';

/** Letters for days of the week, months and quarters that the signs around them decide. */
export const timesInLetters: readonly WrittenForm[] = [
  // The months and the quarter of a year.
  {
    form: /(?<![\p{L}\p{N}])T(?=(?:0?[1-9]|1[0-2])[/.-]20\d\d(?!\d))/gu,
    words: 'tháng ',
    examples: [['T6/2026', 'tháng sáu năm hai nghìn không trăm hai mươi sáu']],
  },
  {
    form: /(?<![\p{L}\p{N}])Q(?=(?:[1-4]|I{1,3}|IV)[/.-]20\d\d(?!\d))/gu,
    words: 'quý ',
    examples: [
      ['Q1/2026', 'quý một năm hai nghìn không trăm hai mươi sáu'],
      ['QIV/2026', 'quý bốn năm hai nghìn không trăm hai mươi sáu'],
    ],
  },
  {
    form: /(?<=(?<!\d)(?:[1-9]|1[0-2]))\s?T\/(?=20\d\d(?!\d))/gu,
    words: ' tháng năm ',
    examples: [['kết quả 9T/2026', 'kết quả chín tháng năm hai nghìn không trăm hai mươi sáu']],
  },
  {
    form: /(?<![\p{L}\p{N}])T(?=[2-7]\s?(?:[-–,&]|và|đến)\s?(?:T[2-7]|CN|chủ nhật)(?![\p{L}\p{N}]))/giu,
    words: 'thứ ',
    examples: [
      ['T2 - T6', 'thứ hai đến thứ sáu'],
      ['T2 và T5', 'thứ hai và thứ năm'],
      ['t2 đến t6', 'thứ hai đến thứ sáu'],
      ['T7, CN', 'thứ bảy, Chủ nhật'],
      ['T6 và chủ nhật', 'thứ sáu và chủ nhật'],
    ],
  },
  {
    form: /(?<=thứ [2-7]\s?(?:,|&|và|đến|[-–])\s?)T(?=[2-7](?![\p{L}\p{N}/]))/giu,
    words: 'thứ ',
    examples: [['T2, T3 & T5', 'thứ hai, thứ ba và thứ năm']],
  },
  {
    form: /(?<![\p{L}\p{N}])CN(?=,?\s(?:ngày\s)?\d{1,2}\/\d{1,2}(?![\d/]))/gu,
    words: 'Chủ nhật',
    examples: [
      ['CN 15/11', 'Chủ nhật ngày mười lăm tháng mười một'],
      ['CN, ngày 15/11', 'Chủ nhật, ngày mười lăm tháng mười một'],
    ],
  },
  {
    form: /(?<=\d(?:h|g|\sgiờ)(?:\d\d)?\s)T(?=[2-7](?![\d/]|\.\d))/gu,
    words: 'thứ ',
    examples: [
      ['18h T6', 'mười tám giờ thứ sáu'],
      ['18 giờ T6', 'mười tám giờ thứ sáu'],
      ['lúc 18g30 T6', 'lúc mười tám giờ ba mươi thứ sáu'],
    ],
  },
  {
    form: /(?<=\d(?:h|g|\sgiờ)(?:\d\d)?\s)CN(?![\p{L}\p{N}])/gu,
    words: 'Chủ nhật',
    examples: [
      ['8h CN', 'tám giờ Chủ nhật'],
      ['8 giờ CN', 'tám giờ Chủ nhật'],
      ['lúc 8g CN', 'lúc tám giờ Chủ nhật'],
    ],
  },
  {
    form: /(?<=[Cc]hiều |[Ss]áng |[Tt]ối |[Nn]gày |từ |đến |và |, )T(?=[2-7](?![\d/]|\.\d))/gu,
    words: 'thứ ',
    examples: [
      ['chiều T2', 'chiều thứ hai'],
      ['Sáng T2', 'Sáng thứ hai'],
      ['tối T2', 'tối thứ hai'],
      ['ngày T2', 'ngày thứ hai'],
      ['từ T2', 'từ thứ hai'],
      ['trực đến T2', 'trực đến thứ hai'],
      ['hôm nay và T2', 'hôm nay và thứ hai'],
      ['hôm nay, T2', 'hôm nay, thứ hai'],
    ],
  },
  {
    form: /(?<=(?<!\d)(?:[369]|1[0-2])\s?)T(?=\s(?:đầu|cuối)\snăm(?!\p{L}))/gu,
    words: ' tháng',
    examples: [
      ['6T đầu năm', 'sáu tháng đầu năm'],
      ['3 T cuối năm', 'ba tháng cuối năm'],
      ['10T đầu năm', 'mười tháng đầu năm'],
    ],
  },
];
