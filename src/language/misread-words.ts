import { upperFirst } from './text.ts';

/**
 * Frequent words of official papers, each with the forms in which recognition misreads its marks. A wrong form is never
 * right Vietnamese, except before the words after its `!`: `để nghị` is wrong, but right in `để nghị quyết`.
 */
const table: readonly (readonly [right: string, ...wrong: string[]])[] = [
  ['minh bạch', 'mình bạch'],
  ['kiểm tra', 'kiếm tra', 'kiềm tra', 'kiêm tra!cứu'],
  ['mức chi', 'mức chỉ!tiêu|số|định|đạt|còn|là|bằng|có|từ|dẫn|cần|được|áp'],
  ['chi trả', 'chỉ trả!lời|lại|về|tiền|một|kết|hồ|cho|những|số|phí'],
  ['phổ biến', 'phô biến', 'phồ biến', 'phỏ biến'],
  ['tổ chức', 'tô chức', 'tố chức', 'tồ chức', 'tỏ chức'],
  ['tổ dân phố', 'tô dân phố', 'tố dân phố', 'tồ dân phố', 'tổ dân phô', 'tổ dân phổ!biến'],
  ['triển khai', 'triên khai', 'triền khai', 'triến khai'],
  ['đề nghị', 'để nghị!quyết|định|viện|sĩ|trình|lực', 'đê nghị'],
  ['báo cáo', 'bảo cáo', 'báo cảo', 'bảo cảo', 'bào cáo'],
  ['thông báo', 'thông bảo!đảm|vệ|trì|hiểm|quản|mật|toàn|hộ|lãnh|tồn', 'thông bào'],
  ['tổng hợp', 'tông hợp', 'tống hợp', 'tồng hợp'],
  ['bổ sung', 'bô sung', 'bố sung', 'bồ sung'],
  ['căn cứ', 'cân cứ', 'căn cử', 'cãn cứ'],
  ['nhân dân', 'nhân đân', 'nhần dân', 'nhãn dân'],
  ['hội đồng nhân dân', 'hội đông nhân dân', 'hội động nhân dân', 'hội đổng nhân dân'],
  ['phối hợp', 'phôi hợp', 'phổi hợp', 'phồi hợp'],
  ['bảo đảm', 'bảo đâm', 'bào đảm'],
  ['đảm bảo', 'đâm bảo', 'đảm bào', 'đàm bảo'],
  ['thực hiện', 'thực hiên', 'thưc hiện', 'thực hiến'],
  ['quản lý', 'quân lý', 'quàn lý', 'quản lỷ'],
  ['kế hoạch', 'kê hoạch', 'kể hoạch', 'kế hoach'],
  ['chủ trì', 'chủ trỉ', 'chú trì'],
  ['quyết định', 'quyết đính', 'quyêt định', 'quyết đỉnh'],
  ['nghị quyết', 'nghị quyêt', 'nghi quyết'],
  ['đôn đốc', 'đôn đôc', 'đồn đốc'],
  ['xử lý', 'xử lỷ', 'xứ lý', 'xừ lý'],
];

const rightByWrong = new Map(
  table.flatMap(([right, ...wrong]) => wrong.map((each) => [each.split('!')[0]!, right] as const)),
);

const forms = table
  .flatMap(([, ...wrong]) => wrong)
  .map((each) => {
    const [words = '', after] = each.split('!');
    return `${words.replaceAll(' ', '\\s')}(?!\\p{L}${after === undefined ? '' : `|\\s(?:${after})(?!\\p{L})`})`;
  });
const any = new RegExp(`(?<!\\p{L})(?:${forms.join('|')})`, 'giu');

/**
 * Finds the words that recognition misread, with the right ones. `index` counts UTF-16 units of `text`, which is in
 * NFC.
 */
export function misreadWords(text: string): { index: number; wrong: string; right: string }[] {
  return [...text.matchAll(any)].flatMap(({ 0: wrong, index }) => {
    const right = rightByWrong.get(wrong.toLowerCase().replace(/\s/g, ' ')) ?? '';
    const first = wrong.charAt(0);
    if (wrong === wrong.toUpperCase()) return [{ index, wrong, right: right.toUpperCase() }];
    return [{ index, wrong, right: first === first.toUpperCase() ? upperFirst(right) : right }];
  });
}
