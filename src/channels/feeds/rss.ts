import type { RSSFeedItem } from '@astrojs/rss';
import { getRssString } from '@astrojs/rss';
import { announcedAt } from '../../domain/dates/moment.ts';
import { documentTypeName } from '../../domain/document-type.ts';
import { fileKinds } from '../../domain/file-kind.ts';
import { greatest } from '../../language/lists/long-lists.ts';
import { escapeMarkup, withoutControls } from '../../language/markup.ts';
import { shorten } from '../../language/text.ts';
import { absolute } from '../../portal/address.ts';
import type { Document, Portal } from '../../portal/model.ts';
import { topicsOf } from '../../portal/queries.ts';
import { routes } from '../../portal/routes.ts';
import { feedWords } from '../../strings/feeds.ts';
import { tagOf } from '../../strings/tag/show-tag.ts';
import { tags } from '../../strings/tag/tags.ts';
import type { Sources } from '../sources.ts';
import { feedItems } from './feed-items.ts';
import type { Feed } from './feed.ts';
import { firstIdentityOf } from './first-identity.ts';
import { contentOf, descriptionOf, withdrawalOf } from './rss-content.ts';

/** The naming authority and day of `tag:` URIs (RFC 4151). No host of the ward: a portal may move to another one. */
const authority = 'cong-phuong.example,2026';

/** The time of the last change of an empty feed: the beginning of the year in `authority`. */
const beginning = new Date('2026-01-01T00:00:00+07:00');

/** @astrojs/rss parses `customData` again, which makes the number 5 of `05`. This mark before a value keeps it a text. */
const textMark = '\ue000';

const namespaces = { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' };

/**
 * Writes a feed as RSS 2.0, with the items that `feedItems` chooses. A correction changes an item's text but neither
 * its date nor its place: readers do not announce the document again. The result does not depend on the clock.
 */
export async function feedOf(
  feed: Omit<Feed, 'name'> & { portal: Portal; sources: Sources },
): Promise<string> {
  const { portal, sources } = feed;
  const documents = feedItems(feed.documents);
  const dates = documents.map(announced);
  const built = dates.length > 0 ? new Date(greatest(dates.map(Number))) : beginning;
  const xml = await getRssString({
    title: feed.title,
    description: descriptionOf(feed.description),
    site: absolute(portal, feed.page),
    xmlns: { ...namespaces },
    items: documents.map((document) => itemOf(document, portal, sources)),
    customData: [
      element('language', 'vi'),
      element('lastBuildDate', built.toUTCString()),
      `<atom:link href="${escapeMarkup(absolute(portal, feed.path))}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
  });
  return withoutControls(xml.replaceAll(textMark, ''));
}

/**
 * The guid of a document in feeds. It never changes: it contains neither the title nor an address. A document that was
 * moved keeps the guid of its first id, which is the first of `formerly`; otherwise readers would announce it again.
 */
export function guidOf(document: Document, portal: Portal): string {
  const { ward, id } = firstIdentityOf(document, portal);
  return `tag:${authority}:${ward}/${document.collection}/${id}`;
}

const announced = ({ data }: Document): Date => announcedAt(data.published);

function itemOf(document: Document, portal: Portal, sources: Sources): RSSFeedItem {
  const common = {
    link: absolute(portal, document.path),
    pubDate: announced(document),
    customData: [
      element('guid', guidOf(document, portal), 'isPermaLink="false"'),
      ...creatorOf(document).map((name) => element('dc:creator', name)),
      ...categoriesOf(document, portal).map(([domain, name]) =>
        element('category', name, `domain="${domain}"`),
      ),
    ].join(''),
  };
  const { title, summary } = document.data;
  if (document.withdrawn) {
    const { text, html } = withdrawalOf(document, portal);
    return { ...common, title: feedWords.withdrawn(title), description: descriptionOf(text), content: html };
  }
  const enclosure = enclosureOf(document, portal, sources);
  const tag = tagOf(document);
  return {
    ...common,
    title: tag ? feedWords.tagged(tags[tag].text, title) : title,
    description: descriptionOf(summary ?? shorten(sources.text(document), 300)),
    content: contentOf(document, portal, sources),
    ...(enclosure && { enclosure }),
  };
}

function creatorOf({ data }: Document): string[] {
  if ('issuer' in data) return [data.issuer];
  return 'author' in data && data.author ? [data.author] : [];
}

/** The categories of a document. `domain` says what a category is: a type, a code, an issuer, a field or a topic. */
function categoriesOf(document: Document, { ward }: Portal): [domain: string, name: string][] {
  const { data } = document;
  const named = (
    domain: string,
    ids: readonly string[],
    subjects: readonly { id: string; name: string }[],
  ): [string, string][] => subjects.filter(({ id }) => ids.includes(id)).map(({ name }) => [domain, name]);
  return [
    ...('issuer' in data
      ? ([
          ['type', documentTypeName(data.type)],
          ...(data.code === undefined ? [] : [['code', data.code]]),
          ['issuer', data.issuer],
        ] as [string, string][])
      : []),
    ...named('field', data.fields, ward.fields),
    ...named('topic', topicsOf(document), ward.topics),
  ];
}

/** The enclosure of an item: the first attachment that is published. RSS allows only one. */
function enclosureOf({ data }: Document, portal: Portal, { file }: Sources): RSSFeedItem['enclosure'] {
  for (const { file: path } of 'attachments' in data ? data.attachments : []) {
    const found = file(path);
    if (found)
      return {
        url: absolute(portal, routes.file(path)),
        length: found.bytes,
        type: fileKinds[found.kind].mime,
      };
  }
  return undefined;
}

const element = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes && ` ${attributes}`}>${textMark}${escapeMarkup(text)}</${name}>`;
