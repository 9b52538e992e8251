import { parts } from '../../shared/names.ts';
import { byId } from './dom.ts';

const template = byId<HTMLTemplateElement>(parts.contact);

/** Where the ward is, whom to ring, when it is open, as an item of a list. */
export const contactCard = (): HTMLLIElement =>
  (template.content.cloneNode(true) as DocumentFragment).querySelector('li')!;
