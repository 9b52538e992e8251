const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** A number as Vietnamese write it, with at most one decimal: `1.234`, `3,1`. */
export const formatNumber = (number: number): string => format.format(number);
