import type { Portal, Subject } from '../../portal/model.ts';
import { routes } from '../../portal/routes.ts';

/** Every document and page that readers can see, with its address below the base path. */
export const shown = (portal: Portal): { ref: string; path: string }[] => [
  ...portal.documents,
  ...portal.pages.map(({ id, path }) => ({ ref: `pages/${id}`, path })),
];

/**
 * What a search must find, by addresses below the base path: units, neighbourhoods, topics and fields with documents, every
 * document and page that is shown.
 * Pages without a date come first, then documents, oldest first.
 */
export const findablePaths = (portal: Portal): string[] => [
  ...portal.units.map(({ id }) => routes.unit(id)),
  ...portal.ward.neighbourhoods.map(({ id }) => routes.neighbourhood(id)),
  ...portal.topics.filter(hasDocuments).map(({ id }) => routes.topic(id)),
  ...portal.fields.filter(hasDocuments).map(({ id }) => routes.field(id)),
  ...shown(portal)
    .map(({ path }) => path)
    .reverse(),
];

const hasDocuments = ({ documents }: Subject): boolean => documents.length > 0;
