import { otherSections, pageSections, sections } from '../domain/sections.ts';
import { formatNumber } from './number.ts';

/** A text in quotation marks, unless it has some. */
export const quoted = (text: string): string => (/["“”]/.test(text) ? text : `“${text}”`);

const kindWords = {
  [sections.directives]: 'Văn bản',
  [sections.plans]: 'Kế hoạch',
  [sections.news]: 'Tin, bài',
  trang: 'Trang của phường, xã',
} as const;

/**
 * Every word of the search page. It repeats a few words of other tables: the browser loads this file, and would load
 * the other tables with it.
 */
export const searchWords = {
  title: 'Tìm kiếm',
  description: 'Tìm văn bản, kế hoạch, tin, bài theo từ, theo số, ký hiệu; gõ có dấu hay không dấu đều được.',
  label: 'Từ cần tìm, hoặc số, ký hiệu văn bản',
  /** @param examples what some pages of the portal are found by; none where nothing is published yet */
  hint: ({ words, code, phrase }: { words?: string; code?: string | undefined; phrase?: string }) => {
    const unmarked = [words, code].filter(Boolean).join(', ');
    const plain = `Gõ không dấu cũng được${unmarked && `: ${unmarked}`}.`;
    return phrase ? `${plain} Muốn tìm nguyên cụm thì đặt trong ngoặc kép: “${phrase}”.` : plain;
  },
  action: 'Tìm',
  withoutScript:
    'Trình duyệt này không chạy JavaScript nên cổng không tìm theo từ được. Xin xem theo mục, năm, loại hoặc lĩnh vực dưới đây; mỗi trang danh sách có thể tìm bằng lệnh tìm trong trang của trình duyệt (Ctrl + F).',
  browse: 'Xem theo danh mục',
  browseGroups: {
    sections: 'Theo mục',
    years: 'Văn bản theo năm',
    types: 'Văn bản theo loại',
    fields: 'Theo lĩnh vực',
  },

  results: 'Kết quả',
  filters: 'Lọc kết quả',
  facets: { muc: 'Mục', loai: 'Loại', 'linh-vuc': 'Lĩnh vực', nam: 'Năm' },
  kinds: {
    ...kindWords,
    'danh-ba': 'Đơn vị, tổ dân phố, chuyên mục',
  },
  clear: 'Bỏ mọi lựa chọn',
  sort: 'Thứ tự',
  relevant: 'Liên quan nhất',
  newest: 'Mới nhất',

  /** Before the script of the page is there. */
  opening: 'Đang tải phần tìm kiếm…',
  notOpened:
    'Chưa tải được phần tìm kiếm. Xin kiểm tra kết nối rồi tải lại trang, hoặc xem theo danh mục dưới đây.',
  loading: (query: string) => `Đang tìm ${quoted(query)}…`,
  failed:
    'Chưa tải được chỉ mục tìm kiếm. Xin kiểm tra kết nối rồi bấm “Tìm” lần nữa, hoặc xem theo danh mục dưới đây.',
  failedMore: 'Chưa tải được các kết quả tiếp theo. Xin kiểm tra kết nối rồi bấm “Tìm” lần nữa.',
  searchingOlder: (count: number, query: string) =>
    `Đã thấy ${formatNumber(count)} kết quả cho ${quoted(query)}, đang tìm tiếp trong văn bản cũ hơn…`,
  failedOlder: (count: number) =>
    `Chỉ tìm được ${formatNumber(count)} kết quả trong các văn bản mới: chưa tải được phần chỉ mục cũ hơn. Xin kiểm tra kết nối rồi bấm “Tìm” lần nữa.`,
  found: (count: number, query: string) => `${formatNumber(count)} kết quả cho ${quoted(query)}`,
  foundOf: (count: number, total: number, query: string) =>
    `${formatNumber(count)} trong ${formatNumber(total)} kết quả cho ${quoted(query)}`,
  partial: (count: number, query: string) =>
    `Không tìm thấy trang nào có đủ các từ ${quoted(query)}. ${formatNumber(count)} kết quả có gần đủ.`,
  lacking: (count: number, words: readonly string[], query: string) =>
    `Không tìm thấy trang nào có đủ các từ ${quoted(query)}. Bỏ ${words.map(quoted).join(', ')} thì có ${formatNumber(count)} kết quả.`,
  none: (query: string) => `Không tìm thấy kết quả nào cho ${quoted(query)}.`,
  noneChosen: (total: number, query: string) =>
    `Không tìm thấy kết quả nào cho ${quoted(query)} trong các mục đã chọn; ngoài các mục ấy có ${formatNumber(total)}.`,
  advice: [
    'Xem lại chính tả, hoặc gõ không dấu.',
    'Gõ ít từ hơn, hoặc từ khác cùng nghĩa.',
    'Nếu biết số, ký hiệu văn bản, gõ cả số và chữ.',
    'Chưa rõ tên gọi thì xem theo danh mục dưới đây.',
  ],
  noLetter: (query: string) =>
    `Không tìm thấy kết quả nào cho ${quoted(query)}: xin gõ ít nhất một chữ hoặc một số.`,
  apart: (query: string) => `Không tìm thấy trang nào có các từ ${quoted(query)} đi với nhau.`,
  foundApart: (count: number, query: string) =>
    `${formatNumber(count)} kết quả cho ${quoted(query)}, kể cả trang có các từ ở những chỗ khác nhau`,
  onlyApart: 'Có một trang có đủ các từ này, nhưng ở những chỗ khác nhau:',
  isApart: 'Các từ ở những chỗ khác nhau',
  showApart: (count: number) => `Xem ${formatNumber(count)} trang có đủ các từ này ở những chỗ khác nhau`,
  byContact: (query: string) => `Trang liên hệ trả lời ${quoted(query)}.`,
  ask: 'Chưa thấy điều cần tìm? Xin hỏi:',
  readAs: (texts: readonly string[]) => `Đang tìm ${texts.map(quoted).join(', ')}.`,
  readAlso: (texts: readonly string[]) => `Tìm cả ${texts.map(quoted).join(', ')}.`,
  asTyped: 'Tìm đúng chữ đã gõ',
  meanings: (query: string) => `${quoted(query)} có thể là:`,
  ignoreMarks: (query: string) => `Tìm cả những chữ khác dấu: ${query}`,
  more: (count: number) => `Xem thêm ${formatNumber(count)} kết quả`,
  own: 'Đúng số, ký hiệu',
  citing: 'Có dẫn văn bản này',
  successor: 'Xem văn bản thay thế',
  noDate: 'chưa có ngày',
  asked: (text: string, chosen: readonly string[]) => [`Từ cần tìm: ${text}`, ...chosen].join(' · '),
  keywords: 'Từ khóa',
  file: (title: string) => `Tệp đính kèm: ${title}`,
  inFile: (title: string, page: number | undefined) =>
    page === undefined
      ? `Trong tệp “${title.replace(/[“”]/g, '"')}”:`
      : `Trang ${page} của tệp “${title.replace(/[“”]/g, '"')}”:`,
  issuer: 'Cơ quan ban hành',
} as const;

/** The words of suggestions while a reader types. They are apart, because their script loads no others. */
export const suggestionWordsShown = {
  title: 'Gợi ý',
  count: (count: number, byKeys: boolean) =>
    byKeys ? `${count} gợi ý. Bấm phím mũi tên xuống để chọn.` : `${count} gợi ý dưới ô tìm kiếm.`,
  /** What a page is, before it is opened. Pages of the directory tell it by the first part of their addresses. */
  kindOf: (kind: string, path: string): string =>
    directoryWords[path.slice(0, path.indexOf('/'))] ??
    (kindWords as Readonly<Record<string, string>>)[kind] ??
    '',
} as const;

const directoryWords: Readonly<Record<string, string>> = {
  [otherSections.topics]: 'Chuyên mục',
  [otherSections.fields]: 'Lĩnh vực',
  [otherSections.units]: 'Đơn vị',
  [pageSections.neighbourhoods]: 'Tổ dân phố',
};
