import { pageSections } from '../domain/sections.ts';
import { href } from '../site/address.ts';
import { renderBody } from '../site/body.ts';
import { getFiles, getPages, getPortal } from '../site/portal.ts';

/** A page of the ward, as its own page or above the generated part of a section shows it. */
interface PageText {
  title: string;
  summary: string | undefined;
  html: string;
}

/** The page that the ward has written for a section; undefined if it has none. */
export async function textOfSection(section: keyof typeof pageSections): Promise<PageText | undefined> {
  const page = (await getPages()).find(({ id }) => id === pageSections[section]);
  if (!page) return undefined;
  const { title, summary } = page.data;
  const html = renderBody(
    { collection: 'pages', id: page.id, body: page.body },
    await getPortal(),
    await getFiles(),
    href,
  );
  return { title, summary, html };
}

/** Whether a page has no section of its own. */
export const isOwnPage = ({ id }: { id: string }): boolean =>
  !Object.values(pageSections).some((section) => section === id);
