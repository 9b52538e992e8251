import type { FileSource } from '../content/source.ts';
import { readLink } from '../domain/link.ts';
import type { Collection } from '../domain/schema/document.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { hasAddress } from '../portal/addresses.ts';
import { citationTarget } from '../portal/citations/index.ts';
import type { Portal, DocumentCitation } from '../portal/model.ts';
import { isShown } from '../portal/queries.ts';
import { routes } from '../portal/routes.ts';
import type { Task } from '../understanding/tasks/task.ts';

/** A text to render: of a document or of a page. */
export interface RenderedText {
  collection: Collection;
  id: string;
  body: string;
  /** Its citations; absent for a page. */
  citations?: readonly DocumentCitation[];
  /** Its tasks; absent for a page. */
  tasks?: readonly Task[];
}

/**
 * Renders a body as HTML with the portal's addresses. A link to a draft or to a document that is not published yet shows
 * only its words.
 * @param to makes an address from a path of the portal: `van-ban/` → `/ai-quoc/van-ban/` for pages, absolute for feeds
 */
export function renderBody(
  text: RenderedText,
  portal: Portal,
  files: ReadonlyMap<string, FileSource>,
  to: (path: string) => string,
): string {
  return renderMarkdown(
    text.body,
    {
      link(url) {
        const target = readLink(url, text);
        if (target.kind === 'external') return target.href;
        if (target.kind === 'file') return files.has(target.path) ? to(routes.file(target.path)) : undefined;
        if (target.kind === 'address')
          return hasAddress(portal, target.path)
            ? to(target.path) + (target.query ? `?${target.query}` : '')
            : undefined;
        if (target.kind !== 'document' || !isShown(portal, target.ref)) return undefined;
        const [collection, ...id] = target.ref.split('/');
        return (
          to(routes.document(collection as Collection, id.join('/'))) +
          (target.fragment ? `#${target.fragment}` : '')
        );
      },
      written: (href) =>
        /^(?:mailto|tel):/.test(href)
          ? href.replace(/^\w+:|\?.*$/g, '')
          : (URL.parse(href, portal.ward.url)?.href ?? href),
      image(url) {
        const target = readLink(url, text);
        const file = target.kind === 'file' ? files.get(target.path) : undefined;
        return file?.size && { src: to(routes.file(file.path)), ...file.size };
      },
    },
    { citations: text.citations ?? [], href: (citation) => to(citationTarget(citation)) },
    text.tasks,
  );
}
