import { shortDigest } from '../cache/digest.ts';
import { memoize } from '../cache/memory.ts';
import { textChannels } from '../domain/channel.ts';
import type { Ward } from '../domain/schema/ward.ts';
import { listedCollections } from '../domain/sections.ts';
import { citedPages, citingPages } from './citations/citation-list.ts';
import { citedDocuments } from './citations/index.ts';
import { allSectionPages, subjectPages } from './lists/document-list.ts';
import { taskPages } from './lists/task-list.ts';
import type { Document, Portal } from './model.ts';
import { hasChannel, hasChannels } from './release.ts';
import { iconSizes, routes } from './routes.ts';
import { query } from './traced/query.ts';

/** Every address that a portal has below its base path, except attachments: `publishedFiles` lists them. */
export const addressesOf = memoize((portal: Portal): ReadonlySet<string> => new Set(listAddresses(portal)));

/**
 * Whether a portal has an address below its base path, except attachments. The question is kept on disk, also about the
 * address of a draft, so it has no more than a digest of it.
 */
export const hasAddress = (portal: Portal, path: string): boolean => hasDigest(portal, shortDigest(path));

const hasDigest = query('address', (portal, digest: string): boolean => addressDigests(portal).has(digest));

const addressDigests = memoize(
  (portal: Portal): ReadonlySet<string> => new Set(Array.from(addressesOf(portal), shortDigest)),
);

const listAddresses = (portal: Portal): string[] => [
  ...addressesOfEveryMoment(portal.ward),
  ...documentsOf(portal),
  ...listsOf(portal),
];

/** The addresses that the portal of a ward has whatever its documents are. */
export const addressesOfEveryMoment = (ward: Ward): string[] => [
  ...[routes.home, routes.search, routes.feeds, routes.notFound, routes.sitemap, routes.robots],
  ...(ward.editing ? [routes.form] : []),
  ...[routes.staff, routes.version, ...Object.values(routes.data)],
  routes.picture(),
  ...[routes.manifest, ...iconSizes.map(routes.icon)],
  ...[routes.topics, routes.fields, routes.units, routes.events, routes.contact, routes.neighbourhoods],
  routes.law,
  ...ward.neighbourhoods.map(({ id }) => routes.neighbourhood(id)),
  ...subjectsOf(ward),
  ...feedsAndCalendarsOf(ward),
];

/** The pages of the topics, fields and units. */
const subjectsOf = ({ topics, fields, units }: Ward): string[] => [
  ...topics.map(({ id }) => routes.topic(id)),
  ...fields.map(({ id }) => routes.field(id)),
  ...units.map(({ id }) => routes.unit(id)),
];

function documentsOf(portal: Portal): string[] {
  const documents = [...portal.documents, ...portal.withdrawn, ...portal.pages, ...portal.moved];
  return [
    ...documents.map(({ path }) => path),
    ...portal.documents.flatMap((document) => (hasChannels(document) ? channelAddresses(document) : [])),
  ];
}

/** Pages and files with the texts of a document for its channels. */
function channelAddresses(document: Document): string[] {
  const { path } = document;
  const texts = textChannels.filter((channel) => hasChannel(document, channel));
  return [
    routes.channelPage(path, 'texts'),
    routes.channelPage(path, 'notice'),
    ...(hasChannel(document, 'radio') ? [routes.channelPage(path, 'listen')] : []),
    ...texts.map((channel) => routes.channelText(path, channel)),
    routes.picture(path),
  ];
}

function listsOf(portal: Portal): string[] {
  const { topics, fields } = portal;
  return [
    ...allSectionPages(portal),
    ...topics.flatMap((topic) => subjectPages(routes.topic(topic.id), topic)),
    ...fields.flatMap((field) => subjectPages(routes.field(field.id), field)),
    ...taskPages(portal),
    ...citedPages(portal),
    ...[...citedDocuments(portal).values()].flatMap(citingPages),
  ].map(({ path }) => path);
}

const feedsAndCalendarsOf = (ward: Ward): string[] => [
  ...[routes.home, ...listedCollections.map(routes.section), ...subjectsOf(ward)].map(routes.feed),
  routes.podcast,
  routes.calendar(routes.tasks),
  routes.calendar(routes.events),
  ...ward.units.map(({ id }) => routes.calendar(routes.unit(id))),
];
