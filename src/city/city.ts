import type { WardFacts } from '../channels/data/ward.ts';
import { communeKinds } from '../domain/authority-level.ts';
import { withSlash } from '../portal/address.ts';
import { routes } from '../portal/routes.ts';

/** What a built portal tells about itself. */
export interface BuiltPortal {
  facts: WardFacts;
  /** The newest items of its main feed, newest first. */
  announced: readonly Announcement[];
  /** The addresses of its sitemap's files. */
  sitemaps: readonly string[];
}

/** An item of a portal's feed. */
export interface Announcement {
  title: string;
  url: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** A ward on the city's front. */
export interface CityWard extends WardFacts {
  /** Where links to the portal lead: a path on the front's host, or the whole address on another host. */
  home: string;
  /** The same for the portal's search page. */
  search: string;
}

/** An announcement and the name of the ward that it is from. */
export interface CityAnnouncement extends Announcement {
  ward: string;
}

/** A city's front: all wards whose portals were found. */
export interface City {
  /** The name of the city; undefined if the wards are of several. */
  name: string | undefined;
  /** The address of the front, with a slash at the end; undefined if the wards do not have one host and no call names it. */
  url: string | undefined;
  /** Whether no ward has adopted its portal. */
  isDemo: boolean;
  /** By name, in the order of the Vietnamese alphabet. */
  wards: readonly CityWard[];
  /** The newest announcements of all wards, newest first. */
  newest: readonly CityAnnouncement[];
  /** The sitemaps of the wards on the front's host. */
  sitemaps: readonly string[];
}

/** How many announcements the front shows. */
const shown = 10;

const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Makes a city's front from portals.
 * @param url the address of the front; by default the top of the one host that has all wards below it
 */
export function cityOf(portals: readonly BuiltPortal[], url: string | undefined = hostOf(portals)): City {
  const front = url === undefined ? undefined : withSlash(url);
  const cities = new Set(portals.map(({ facts }) => facts.city));
  const isHere = (address: string): boolean =>
    front !== undefined && new URL(address).origin === new URL(front).origin;
  const link = (address: string): string => (isHere(address) ? new URL(address).pathname : address);
  const wards = portals
    .map(({ facts }) => ({ ...facts, home: link(facts.url), search: link(facts.url + routes.search) }))
    .sort((a, b) => collator.compare(shortName(a.name), shortName(b.name)) || collator.compare(a.id, b.id));
  return {
    name: cities.size === 1 ? [...cities][0] : undefined,
    url: front,
    isDemo: wards.every(({ official }) => !official),
    wards,
    newest: portals
      .flatMap(({ facts, announced }) => announced.map((each) => ({ ...each, ward: facts.name })))
      .sort((a, b) => b.at - a.at || collator.compare(a.ward, b.ward))
      .slice(0, shown)
      .map((each) => ({ ...each, url: link(each.url) })),
    sitemaps: portals.flatMap(({ sitemaps }) => sitemaps.filter(isHere)).sort(collator.compare),
  };
}

/** Wards whose names begin with one letter of the Vietnamese alphabet: `Đ` is not `D`. */
export interface WardGroup {
  letter: string;
  wards: readonly CityWard[];
}

/** Groups wards by the first letter of the name without its kind; a name that is a number is in the group `0–9`. */
export function wardGroups(wards: readonly CityWard[]): WardGroup[] {
  const groups = new Map<string, CityWard[]>();
  for (const ward of wards) {
    const letter = firstLetter(shortName(ward.name));
    groups.set(letter, [...(groups.get(letter) ?? []), ward]);
  }
  return [...groups].map(([letter, members]) => ({ letter, wards: members }));
}

/** The name of a ward without its kind: `Phường Ái Quốc` → `Ái Quốc`. */
const shortName = (name: string): string => name.replace(new RegExp(`^(?:${communeKinds})\\s+`, 'iu'), '');

/** The first letter as a capital without its tone, which is no letter of its own: `ấ` → `Â`. */
function firstLetter(name: string): string {
  const first = name.normalize('NFD').match(/^\P{M}\p{M}*/u)?.[0] ?? '';
  return /\d/.test(first)
    ? '0–9'
    : first
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
        .normalize('NFC')
        .toUpperCase();
}

/** The top of the one host that has all portals; undefined if they have several hosts, or one of them is at the top. */
function hostOf(portals: readonly BuiltPortal[]): string | undefined {
  const addresses = portals.map(({ facts }) => new URL(facts.url));
  const origins = new Set(addresses.map(({ origin }) => origin));
  const isFree = addresses.every(({ pathname }) => pathname !== '/');
  return origins.size === 1 && isFree ? [...origins][0] : undefined;
}
