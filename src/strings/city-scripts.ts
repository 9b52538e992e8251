import { shorten } from '../language/text.ts';
import { formatNumber } from './number.ts';
import { quoted } from './search.ts';

/** A query in a message that has two lines on a phone. */
const short = (query: string): string => quoted(shorten(query, 40));

/** The words of a city's front that its scripts show: the browser loads this file without the other tables. */
export const cityScriptWords = {
  filtered: (count: number) =>
    count === 0 ? 'Không có phường, xã nào có tên như vậy.' : `${formatNumber(count)} phường, xã`,

  asking: (asked: number, all: number) =>
    `Đang tìm, đã hỏi ${formatNumber(asked)} trong ${formatNumber(all)} cổng…`,
  found: (results: number, wards: number, query: string) =>
    results === 0
      ? `Không tìm thấy kết quả nào cho ${short(query)}.`
      : `${formatNumber(results)} kết quả ở ${formatNumber(wards)} phường, xã cho ${short(query)}`,
  nearly: (query: string) => `Không nơi nào có đúng ${short(query)}. Dưới đây là những kết quả gần đúng.`,
  failed: (wards: readonly string[]) => `Chưa tìm được ở: ${wards.join(', ')}.`,
  more: (left: number) => `Tìm tiếp ở ${formatNumber(left)} phường, xã còn lại`,
  count: (results: number) => `${formatNumber(results)} kết quả`,
  nearCount: (results: number) => `${formatNumber(results)} gần đúng`,
  notAsked: 'chưa tìm được',
} as const;
