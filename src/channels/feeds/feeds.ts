import { memoize } from '../../cache/memory.ts';
import { listedCollections } from '../../domain/sections.ts';
import type { Document, Portal } from '../../portal/model.ts';
import { recentWithdrawals, topicsOf } from '../../portal/queries.ts';
import { routes } from '../../portal/routes.ts';
import { query } from '../../portal/traced/query.ts';
import { feedWords } from '../../strings/feeds.ts';
import { taskWords } from '../../strings/tasks.ts';
import { vi } from '../../strings/vi.ts';
import type { Feed, FeedGroup } from './feed.ts';

/**
 * Every feed of a portal except the podcast, in the order in which pages list them. A feed without documents is there
 * too, so that its address always exists.
 */
export const feedsOf = memoize((portal: Portal): Feed[] => {
  const { ward } = portal;
  const { authority } = ward;
  return [
    {
      group: 'main',
      page: routes.home,
      name: vi.portalOf(ward.name),
      description: feedWords.everything(authority),
      documents: portal.documents,
      belongs: () => true,
    } satisfies FeedPlan,
    ...listedCollections.map((collection): FeedPlan => ({
      group: 'main',
      page: routes.section(collection),
      name: vi.sectionTitles[collection],
      description: feedWords.sections[collection](authority),
      documents: portal[collection],
      belongs: (document) => document.collection === collection,
    })),
    ...portal.topics.map(({ id, name, documents }): FeedPlan => ({
      group: 'topic',
      page: routes.topic(id),
      name: feedWords.topic(name),
      description: feedWords.subject(name, authority),
      documents,
      belongs: (document) => topicsOf(document).includes(id),
    })),
    ...portal.fields.map(({ id, name, documents }): FeedPlan => ({
      group: 'field',
      page: routes.field(id),
      name: feedWords.field(name),
      description: feedWords.subject(name, authority),
      documents,
      belongs: ({ data }) => data.fields.includes(id),
    })),
    ...portal.units.map(({ id, name, documents }): FeedPlan => ({
      group: 'unit',
      page: routes.unit(id),
      name,
      description: taskWords.unitFeed(name, authority),
      documents,
      belongs: ({ units }) => units.includes(id),
    })),
  ].map((plan) => toFeed(plan, portal));
});

/** A feed in the head of pages. */
export type FeedName = Pick<Feed, 'page' | 'path' | 'title'>;

/** The same feeds without their documents: a page that names a feed stays as it is while documents come. */
export const feedNames = query('feeds', (portal): FeedName[] =>
  feedsOf(portal).map(({ page, path, title }) => ({ page, path, title })),
);

interface FeedPlan {
  group: FeedGroup;
  page: string;
  name: string;
  description: string;
  /** The documents of the feed that are not withdrawn. */
  documents: readonly Document[];
  /** Whether a withdrawn document belongs to the feed. */
  belongs(document: Document): boolean;
}

const toFeed = ({ group, page, name, description, documents, belongs }: FeedPlan, portal: Portal): Feed => ({
  group,
  path: routes.feed(page),
  page,
  name,
  title: page === routes.home ? name : feedWords.title(name, portal.ward.name),
  description: portal.ward.official ? description : `${description} ${feedWords.demo}`,
  documents: [...documents, ...recentWithdrawals(portal).filter(belongs)],
});
