import { formatNumber } from './number.ts';

/** The words of a city's front that its scripts show: the browser loads this file without the other tables. */
export const cityScriptWords = {
  filtered: (count: number) =>
    count === 0 ? 'Không có phường, xã nào có tên như vậy.' : `${formatNumber(count)} phường, xã`,
} as const;
