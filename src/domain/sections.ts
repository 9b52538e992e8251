/*
 * The names that addresses are made of. `portal/routes.ts` makes the addresses; only Astro's files in `pages/` repeat
 * these names, because Astro reads routes from file names.
 */

/** The section of each collection that has lists: the first part of its addresses. */
export const sections = { directives: 'van-ban', plans: 'ke-hoach', news: 'tin-tuc' } as const;

/** A collection that has lists, feeds and a place in search: every collection but `pages`. */
export type ListedCollection = keyof typeof sections;

/** The collections that have lists, in the order in which pages show them. */
export const listedCollections = Object.keys(sections) as ListedCollection[];

/** The other sections, which no single collection owns. */
export const otherSections = {
  topics: 'chuyen-muc',
  fields: 'linh-vuc',
  units: 'don-vi',
  tasks: 'nhiem-vu',
  citations: 'dan-chieu',
  search: 'tim-kiem',
  files: 'tep',
  feeds: 'rss',
  radio: 'truyen-thanh',
  data: 'du-lieu',
  events: 'lich',
  law: 'quy-dinh-phap-luat',
} as const;

/** The sections above whose generated part stands the text of the page of that name, where the ward has one. */
export const pageSections = { contact: 'lien-he', neighbourhoods: 'to-dan-pho' } as const;

/** Where the editing form of a ward lies, if the ward publishes it. */
export const formFolder = 'admin';

/** Parts of an address that narrow a list; no document's id begins with one. */
export const listParts = { page: 'trang', year: 'nam', type: 'loai' } as const;

/** Pages below a document, one for each use of its texts; no document's id ends with one. */
export const channelPages = { texts: 'kenh', listen: 'nghe', notice: 'to-roi' } as const;
export type ChannelPage = keyof typeof channelPages;

/** First parts of addresses that belong to the portal itself: no page can have one as its id. */
export const reservedSections: readonly string[] = [
  ...Object.values(sections),
  ...Object.values(otherSections),
  ...[formFolder, 'pagefind', '_astro', '404', 'index', 'sitemap', 'so-do'],
];
