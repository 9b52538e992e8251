import { slugify } from '../../language/folding.ts';
import { communeKinds } from '../authority-level.ts';
import type { Day } from '../dates/calendar-date.ts';
import { dutyOn } from './duties-on.ts';

/** What the law wants of the address of a ward's portal. */
export interface LawfulAddress {
  /** `https://aiquoc.haiphong.gov.vn/` */
  example: string;
  /** `<tên phường không dấu>.<tên tỉnh>.gov.vn` */
  form: string;
  article: string;
  law: string;
}

/**
 * The address that the law of a day wants for a portal; undefined where the portal has one like it, or where no law wants
 * one. A name may stand with its kind, and a province may add to its name: `phuongaiquoc`, `hochiminhcity`.
 */
export function wantedAddress(
  { name, city, url }: { name: string; city: string; url: string },
  day: Day,
): LawfulAddress | undefined {
  const duty = dutyOn('portal-address', day);
  if (duty === undefined) return undefined;
  const { limits, article, law } = duty;
  const [ward, province] = [withoutKind(name, wardKind), withoutKind(city, provinceKind)].map(asLabel);
  const [ownWard = '', ownProvince = '', ...domain] = new URL(url).hostname.split('.');
  const isLawful =
    [ward, asLabel(name)].includes(bare(ownWard)) &&
    bare(ownProvince).includes(province!) &&
    domain.join('.') === limits.domain;
  if (isLawful) return undefined;
  return {
    example: `https://${ward}.${province}.${limits.domain}/`,
    form: `<tên phường không dấu>.<tên tỉnh>.${limits.domain}`,
    article,
    law,
  };
}

const wardKind = new RegExp(`^(?:${communeKinds})\\s+(?=\\S)`, 'iu');
const provinceKind = /^(?:thành phố|tỉnh)\s+(?=\S)/iu;
const withoutKind = (name: string, kind: RegExp): string => name.replace(kind, '');

/** A name as a part of an address: `Ái Quốc` → `aiquoc`. */
const asLabel = (name: string): string => bare(slugify(name));
const bare = (label: string): string => label.replaceAll('-', '');
