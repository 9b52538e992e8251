import type { APIRoute } from 'astro';
import { memoize } from '../cache/memory.ts';
import { feedsOf } from '../channels/feeds/feeds.ts';
import { feedOf } from '../channels/feeds/rss.ts';
import type { Sources } from '../channels/model.ts';
import type { FileSource } from '../content/source.ts';
import { absolute } from '../portal/address.ts';
import type { Document, Portal } from '../portal/model.ts';
import { renderBody } from '../site/body.ts';
import { getFiles, getPlainTexts, getPortal } from '../site/portal.ts';

/** Answers with one of the portal's feeds, by its path. */
export const feedAt =
  (path: (params: Record<string, string | undefined>) => string): APIRoute =>
  async ({ params }) => {
    const portal = await getPortal();
    const feed = feedsOf(portal).find((each) => each.path === path(params));
    if (!feed) return new Response(null, { status: 404 });
    const xml = await feedOf({ ...feed, portal, sources: await getSources() });
    return new Response(xml, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
  };

/** What channels need of the ward that is being built; a text is rendered once for all feeds that carry it. */
export async function getSources(): Promise<Sources> {
  const portal = await getPortal();
  const files = await getFiles();
  return {
    html: (document) => feedHtml(document, portal, files),
    text: await getPlainTexts(),
    file: (path) => {
      const file = files.get(path.normalize('NFC'));
      return file?.kind && { bytes: file.bytes, kind: file.kind };
    },
  };
}

const feedHtml = memoize(
  (document: Document, portal: Portal, files: ReadonlyMap<string, FileSource>): string =>
    renderBody(document, portal, files, (path) => absolute(portal, path)),
);
