import { squeeze } from '../../language/text.ts';
import { daysIn, monthOf, monthsIn } from '../shared/points/days.ts';
import { neighbourhoodsIn } from '../shared/points/neighbourhoods.ts';
import { keysOf, pointToken } from '../shared/points/point.ts';
import { textOf, titleIn } from './words/page-words.ts';

/** The tokens of the places and days that a page names, with spaces between them. */
export interface TokensOfPoints {
  /** In its text alone. */
  named: string;
  /** In its title. */
  titled: string;
}

/**
 * The neighbourhoods, days and months that a page names, so that `tổ 10` finds “tổ 9 đến tổ 12”, and `tháng 12` finds
 * “03/12/2026”.
 * @param html the indexed part of the page
 * @param attached what its files say
 */
export function pointsOfPage(html: string, attached: string): TokensOfPoints {
  const titled = keysIn(titleIn(html));
  const named = keysIn(textOf(`${html} ${attached}`));
  const tokens = (keys: Iterable<string>): string => [...keys].map(pointToken).join(' ');
  return { titled: tokens(titled), named: tokens(named.difference(titled)) };
}

function keysIn(text: string): Set<string> {
  const squeezed = squeeze(text);
  const days = keysOf(daysIn(squeezed));
  const months = [...keysOf(monthsIn(squeezed)), ...days.map(monthOf)];
  return new Set([...keysOf(neighbourhoodsIn(squeezed)), ...days, ...months]);
}
