import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { isDay } from '../../domain/dates/calendar-date.ts';
import { squeeze } from '../../language/text.ts';
import { dateForm } from './cells.ts';

const short =
  /^(.{0,40}?)[\s,.]*ngày\s{0,12}([\d.…_]{0,10})\s*\/\s*([\d.…_]{0,6})\s*\/\s*((?:19|20)\d\d)\W*$/iu;

/** Địa danh and ngày ban hành in a line of a letterhead. */
export interface PlaceAndDate {
  place?: string;
  issued?: CalendarDate;
  /** What is printed in the place of the day or the month, where that is not a number. */
  unread: string[];
}

/**
 * Reads “Ái Quốc, ngày 05 tháng 12 năm 2025”, where day, month and year may each be blank. Returns undefined for any
 * other line. The date ends before the first part that is blank or illegible: `2025-12` without a day.
 */
export function readPlaceAndDate(text: string): PlaceAndDate | undefined {
  const line = squeeze(text);
  const slash = short.exec(line);
  if (slash)
    return looksLikePlace(slash[1] ?? '') ? found(slash[1] ?? '', slash[2], slash[3], slash[4]) : undefined;
  const match = dateForm.exec(line);
  if (!match || line.length - match[0].length > 60) return undefined;
  const before = line.slice(0, match.index);
  const after = line.slice(match.index + match[0].length);
  if (after.replace(/[^\p{L}]/gu, '').length > 3 || !looksLikePlace(before)) return undefined;
  return found(before, match[1], match[2], match[3]);
}

/** The day on which a law or a resolution was adopted, which its last lines give: “… thông qua ngày 06 tháng 02 năm 2026”. */
export function adoptionDay(text: string): string | undefined {
  const match = adopted.exec(text.slice(-700));
  const [, day = '', month = '', year = ''] = match ?? [];
  return match ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

const adopted = /thông qua\s+(?:tại[^.]{0,60}\s)?ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u;

function found(before: string, day = '', month = '', year = ''): PlaceAndDate {
  const place = placeOf(before);
  const unread: string[] = [];
  const numberOf = (text: string, most: number): string | undefined => {
    const bare = text.replace(/[\s.…_]+/g, '');
    if (bare === '') return undefined;
    if (/^\d{1,2}$/.test(bare) && Number(bare) >= 1 && Number(bare) <= most) return bare.padStart(2, '0');
    unread.push(bare);
    return undefined;
  };
  const full = /^(?:19|20)\d\d$/.test(year.trim()) ? year.trim() : undefined;
  const [m, d] = [numberOf(withDigits(month), 12), numberOf(day, 31)];
  const issued =
    full && m && d && isDay(`${full}-${m}-${d}`) ? `${full}-${m}-${d}` : full && m ? `${full}-${m}` : full;
  return { place, issued, unread };
}

/** A month, which is printed, with digits for letters that look like them: `J2`, `l1`, `1O`. Any other text stays. */
const withDigits = (month: string): string =>
  /^(?:[JIl]\d|\d[JIlOo])$/.test(month.trim())
    ? month.trim().replace(/[JIl]/, '1').replace(/[Oo]/, '0')
    : month;

/** Words with a capital that begin a date in a sentence. They are no places. */
const noPlaces = new Set(
  'sáng trưa chiều tối đêm từ đến trước sau vào hôm tại kể thứ hồi lúc hết hạn và là'.split(' '),
);

/**
 * Whether the words before a date are the name of a place, or nothing: `TP. Hoa Sen,`, `Phường 7,`. One of them may have
 * lost its capital in a scan.
 */
function looksLikePlace(before: string): boolean {
  const words = before.split(/[^\p{L}\p{M}\d:.'’]+/u).filter((word) => /[\p{L}\d:]/u.test(word));
  if (words.length === 0) return true;
  const small = words.filter((word) => !/^(?:\p{Lu}|\d{1,2}\.?$)/u.test(word));
  return (
    words.length <= 7 &&
    small.length <= 1 &&
    !words.some((word) => /:$/.test(word) || noPlaces.has(word.toLowerCase())) &&
    /^(?:\p{Lu}|\d{1,2}$)/u.test(words.at(-1)!)
  );
}

function placeOf(before: string): string | undefined {
  const bare = before.replace(/[\s,.;:…_*|~-]+$/u, '').replace(/^[^\p{L}]+/u, '');
  const name =
    /(?:(?:TP|Tp|T\.P)\.?\s?|(?:Thành phố|Thị xã|Thị trấn|Đặc khu)\s)?\p{Lu}[\p{L}'.]*(?:[\s-]+\p{Lu}[\p{L}'.]*){0,5}(?:(?<=(?:Phường|Quận|Xã|Khu|Tổ))\s\d{1,2})?$/u.exec(
      bare,
    )?.[0];
  if (!name || /^(?:Số|So)\b/.test(name)) return undefined;
  return squeeze(name);
}
