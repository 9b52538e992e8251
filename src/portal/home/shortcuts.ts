import type { Collection } from '../../domain/schema/document.ts';
import { readWardLink } from '../../domain/ward/ward-link.ts';
import { hasAddress } from '../addresses.ts';
import type { Portal } from '../model.ts';
import { isShown } from '../queries.ts';
import { routes } from '../routes.ts';

/** An errand of residents, with where it leads: a path below the base path, or a whole address on the web. */
export interface Shortcut {
  title: string;
  to: { path: string } | { url: string };
}

/** The shortcuts of ward.yaml that lead somewhere today: a document that is not published yet has no page. */
export const shortcutsOf = (portal: Portal): Shortcut[] =>
  portal.ward.shortcuts.flatMap(({ title, link }) => {
    const to = targetOf(portal, link);
    return to ? [{ title, to }] : [];
  });

function targetOf(portal: Portal, link: string): Shortcut['to'] | undefined {
  const { target, fragment } = readWardLink(link, portal.ward.url);
  const end = fragment ? `#${fragment}` : '';
  if (target.kind === 'external') return { url: target.href };
  if (target.kind === 'file') return { path: routes.file(target.path) };
  if (target.kind === 'address') {
    const query = target.query ? `?${target.query}` : '';
    return hasAddress(portal, target.path) ? { path: `${target.path}${query}${end}` } : undefined;
  }
  if (target.kind !== 'document' || !isShown(portal, target.ref)) return undefined;
  const [collection, ...id] = target.ref.split('/');
  return { path: `${routes.document(collection as Collection, id.join('/'))}${end}` };
}
