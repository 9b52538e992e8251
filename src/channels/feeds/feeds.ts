import { memoize } from '../../cache/memory.ts';
import { listedCollections } from '../../domain/sections.ts';
import type { Document, Portal, Subject, ListedCollection } from '../../portal/model.ts';
import { topicsOf } from '../../portal/queries.ts';
import { recentWithdrawals } from '../../portal/queries.ts';
import { routes } from '../../portal/routes.ts';
import { feedWords } from '../../strings/feeds.ts';
import { taskWords } from '../../strings/tasks.ts';
import { vi } from '../../strings/vi.ts';
import type { Feed } from '../model.ts';

/** Every feed of a portal, those that carry nothing yet among them, in the order in which pages list them. */
export const feedsOf = memoize((portal: Portal): Feed[] => {
  const { ward } = portal;
  const withdrawn = recentWithdrawals(portal);
  const feed = (
    page: string,
    name: string,
    description: string,
    documents: readonly Document[],
    takes: (each: Document) => boolean,
  ) => ({
    path: routes.feed(page),
    page,
    name,
    title: page === routes.home ? name : feedWords.title(name, ward.name),
    description: ward.official ? description : `${description} ${feedWords.demo}`,
    documents: [...documents, ...withdrawn.filter(takes)],
  });
  const section = (collection: ListedCollection): Feed =>
    feed(
      routes.section(collection),
      vi.sectionTitles[collection],
      feedWords.sections[collection](ward.authority),
      portal[collection],
      (each) => each.collection === collection,
    );
  const subject = (
    page: string,
    name: string,
    { name: about, documents }: Subject,
    takes: (each: Document) => boolean,
  ): Feed => feed(page, name, feedWords.subject(about, ward.authority), documents, takes);

  return [
    feed(
      routes.home,
      vi.portalOf(ward.name),
      feedWords.everything(ward.authority),
      portal.documents,
      () => true,
    ),
    ...listedCollections.map(section),
    ...portal.topics.map((topic) =>
      subject(routes.topic(topic.id), feedWords.topic(topic.name), topic, (each) =>
        topicsOf(each).includes(topic.id),
      ),
    ),
    ...portal.fields.map((field) =>
      subject(routes.field(field.id), feedWords.field(field.name), field, (each) =>
        each.data.fields.includes(field.id),
      ),
    ),
    ...portal.units.map((unit) =>
      feed(
        routes.unit(unit.id),
        unit.name,
        taskWords.unitFeed(unit.name, ward.authority),
        unit.documents,
        (each) => each.units.includes(unit.id),
      ),
    ),
  ];
});
