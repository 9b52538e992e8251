import { memoize } from '../../cache/memory.ts';
import { sections } from '../../domain/sections.ts';
import type { Document, Portal, Subject, ListedCollection } from '../../portal/model.ts';
import { recentWithdrawals } from '../../portal/portal.ts';
import { feedWords } from '../../strings/feeds.ts';
import { taskWords } from '../../strings/tasks.ts';
import { vi } from '../../strings/vi.ts';
import type { Feed } from '../model.ts';
import { topicsOf } from '../model.ts';

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
    path: `${page}rss.xml`,
    page,
    name,
    title: page === '' ? name : feedWords.title(name, ward.name),
    description: ward.official ? description : `${description} ${feedWords.demo}`,
    documents: [...documents, ...withdrawn.filter(takes)],
  });
  const section = (collection: ListedCollection): Feed =>
    feed(
      `${sections[collection]}/`,
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
    feed('', vi.portalOf(ward.name), feedWords.everything(ward.authority), portal.documents, () => true),
    ...(Object.keys(sections) as ListedCollection[]).map(section),
    ...portal.topics.map((topic) =>
      subject(`chuyen-muc/${topic.id}/`, feedWords.topic(topic.name), topic, (each) =>
        topicsOf(each).includes(topic.id),
      ),
    ),
    ...portal.fields.map((field) =>
      subject(`linh-vuc/${field.id}/`, feedWords.field(field.name), field, (each) =>
        each.data.fields.includes(field.id),
      ),
    ),
    ...portal.units.map((unit) =>
      feed(
        `don-vi/${unit.id}/`,
        unit.name,
        taskWords.unitFeed(unit.name, ward.authority),
        unit.documents,
        (each) => each.units.includes(unit.id),
      ),
    ),
  ];
});
