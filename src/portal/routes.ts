import type { TextChannel } from '../domain/channel.ts';
import { channelTexts } from '../domain/channel.ts';
import type { Collection } from '../domain/schema/document.ts';
import type { ChannelPage, ListedCollection } from '../domain/sections.ts';
import {
  channelPages,
  formFolder,
  listParts,
  otherSections,
  pageSections,
  sections,
} from '../domain/sections.ts';

/** What a list of a section is narrowed to: a year, a type, a field, or a year with one of the two; to nothing if empty. */
export interface Narrowing {
  year?: string | undefined;
  /** The id of a type of documents. */
  type?: string | undefined;
  /** The id of a field. */
  field?: string | undefined;
}

/**
 * Every address of a portal, below its base path: `van-ban/2025/x/`. Pages end in `/`; the address of the home page is empty.
 * `addresses.ts` lists the addresses that one portal has.
 */
/** The lengths of a side of a portal's icons on phones, in pixels; the first one is Apple's. */
export const iconSizes = [180, 192, 512] as const;

/** The id of a feed on the page of all feeds: of `chuyen-muc/rac/` it is `tin-chuyen-muc-rac`. */
export const feedAnchor = (page: string): string =>
  `tin-${page.split('/').filter(Boolean).join('-') || 'moi'}`;

export const routes = {
  home: '',
  notFound: '404.html',
  form: `${formFolder}/`,
  search: `${otherSections.search}/`,
  /** The colour of a ward that has one of its own. */
  brand: 'mau.css',

  /** The list of all documents of a collection. */
  section: (collection: ListedCollection): string => `${sections[collection]}/`,
  /** A list of a section, narrowed to a year, a type, or a year with a type or a field; a field alone is `field`. */
  list: (collection: ListedCollection, { year, type, field }: Narrowing): string =>
    [
      sections[collection],
      ...(year === undefined ? [] : [listParts.year, year]),
      ...(type === undefined ? [] : [listParts.type, type]),
      ...(field === undefined ? [] : [otherSections.fields, field]),
      '',
    ].join('/'),
  /** A numbered page of a list: 1 has the oldest items. The address of the list itself shows the newest. */
  listPage: (list: string, page: number): string => `${list}${listParts.page}/${page}/`,

  document: (collection: Collection, id: string): string =>
    collection === 'pages' ? `${id}/` : `${sections[collection]}/${id}/`,
  /** @param document the document's address */
  channelPage: (document: string, page: ChannelPage): string => `${document}${channelPages[page]}/`,
  /** @param document the document's address */
  channelText: (document: string, channel: TextChannel): string => `${document}${channelTexts[channel]}`,
  /** What a phone knows of the portal. */
  manifest: 'cong.webmanifest',
  /** What a phone shows of the portal. @param pixels the length of a side */
  icon: (pixels: number): string => `bieu-tuong-${pixels}.png`,
  /** The picture that other sites show with a link. @param page a document's address; the home page's by default */
  picture: (page = ''): string => `${page}og.png`,

  topics: `${otherSections.topics}/`,
  topic: (id: string): string => `${otherSections.topics}/${id}/`,
  fields: `${otherSections.fields}/`,
  field: (id: string): string => `${otherSections.fields}/${id}/`,
  units: `${otherSections.units}/`,
  unit: (id: string): string => `${otherSections.units}/${id}/`,

  /** What happens in the ward; its calendar is `calendar(events)`. */
  events: `${otherSections.events}/`,
  contact: `${pageSections.contact}/`,
  neighbourhoods: `${pageSections.neighbourhoods}/`,
  neighbourhood: (id: string): string => `${pageSections.neighbourhoods}/${id}/`,

  /** The open tasks with the next deadlines. */
  tasks: `${otherSections.tasks}/`,
  tasksOfUnit: (id: string): string => `${otherSections.tasks}/${otherSections.units}/${id}/`,
  /** The tasks that documents of a year give. @param unit undefined for those of every unit */
  tasksOfYear: (year: string, unit?: string): string =>
    `${otherSections.tasks}/${unit === undefined ? '' : `${otherSections.units}/${unit}/`}${listParts.year}/${year}/`,
  /** @param status one of `statusFilters` */
  tasksOfStatus: (status: string): string => `${otherSections.tasks}/trang-thai/${status}/`,
  /** @param month `2026-05` */
  tasksOfMonth: (month: string): string => `${otherSections.tasks}/thang/${month}/`,

  /** The list of all cited documents. */
  citations: `${otherSections.citations}/`,
  citationsOfType: (type: string): string => `${otherSections.citations}/${listParts.type}/${type}/`,
  /** @param key the citation's key: `45-2025-nq-hdnd` */
  citation: (key: string): string => `${otherSections.citations}/${key}/`,

  /** The page that lists what the law asks of the ward and of its portal. */
  law: `${otherSections.law}/`,

  /** The page that lists every feed. */
  feeds: `${otherSections.feeds}/`,
  /** The place on that page that has a feed. @param page the page that shows the same documents as the feed */
  feedEntry: (page: string): string => `${routes.feeds}#${feedAnchor(page)}`,
  /** @param page the page that shows the same documents as the feed */
  feed: (page: string): string => `${page}rss.xml`,
  podcast: `${otherSections.radio}/rss.xml`,
  /** @param page the page that shows the same tasks as the calendar: `routes.tasks` or a unit's */
  calendar: (page: string): string => `${page}lich.ics`,

  /** The page of tools for the ward's own staff. */
  staff: `${otherSections.data}/`,
  data: {
    /** Who the ward is, for other programs. */
    ward: `${otherSections.data}/phuong.json`,
    documentsJson: `${otherSections.data}/van-ban.json`,
    documentsCsv: `${otherSections.data}/van-ban.csv`,
    tasksJson: `${otherSections.data}/nhiem-vu.json`,
    tasksCsv: `${otherSections.data}/nhiem-vu.csv`,
    citationsJson: `${otherSections.data}/dan-chieu.json`,
    channelsCsv: `${otherSections.data}/kenh.csv`,
  },

  /** What the portal was made from, and for which moment. */
  version: `${otherSections.data}/phien-ban.json`,

  /** The folder of attachments. */
  files: `${otherSections.files}/`,
  /** An attachment. @param path below `files/`, as it is on disk */
  file: (path: string): string =>
    `${otherSections.files}/${path.split('/').map(encodeURIComponent).join('/')}`,

  sitemap: 'sitemap-index.xml',
  robots: 'robots.txt',
};
