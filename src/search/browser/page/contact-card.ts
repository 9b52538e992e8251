import { parts } from '../../shared/names.ts';
import { byId } from './dom.ts';

const template = byId<HTMLTemplateElement>(parts.contact);

/** The names of the ward and its units. */
export const contactNames = JSON.parse(template.dataset['names']!) as readonly string[];

/** Where the ward is, whom to ring, when it is open, as an item of a list. */
export const contactCard = (): HTMLLIElement =>
  (template.content.cloneNode(true) as DocumentFragment).querySelector('li')!;
