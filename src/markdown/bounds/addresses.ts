import type { MostSigns } from './lookalikes.ts';
import { hasMoreSigns, withoutMoreSigns } from './lookalikes.ts';

/**
 * What the parser makes links of where an address stands as it is written, and how many of it are read in a body: each
 * costs as much as a thousand letters. No page has so many. One in `[…](…)` is a link already.
 */
const addresses: MostSigns = { sign: /@|(?<!\]\(https?):\/\/|www\./gi, most: 5000 };

/** Whether a body has more addresses than are read. */
export const hasTooManyAddresses = (body: string): boolean => hasMoreSigns(body, addresses);

/** A body with at most 5000 addresses: those behind them are text. */
export const withBoundedAddresses = (body: string): string =>
  hasTooManyAddresses(body) ? withoutMoreSigns(body, addresses) : body;
