import type { APIRoute, GetStaticPathsResult } from 'astro';
import type { ChannelSource } from '../channels/channel-source.ts';
import type { Channel } from '../domain/channel.ts';
import { sections } from '../domain/sections.ts';
import type { Document } from '../portal/model.ts';
import { hasChannel, hasChannels } from '../portal/release.ts';
import { channelSource } from '../site/channel-source.ts';
import { getPortal } from '../site/portal.ts';

/** The addresses below the documents that have texts for their channels, or for one channel. */
export async function channelPaths(channel?: Channel) {
  const portal = await getPortal();
  return portal.documents
    .filter((document) => (channel ? hasChannel(document, channel) : hasChannels(document)))
    .map((document) => ({
      params: { section: sections[document.collection], id: document.id },
      props: { document },
    })) satisfies GetStaticPathsResult;
}

/** Answers with one of a document's texts. */
export const textOf =
  (write: (source: ChannelSource) => string): APIRoute<{ document: Document }> =>
  async ({ props: { document } }) =>
    new Response(write(channelSource(document, await getPortal())), {
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    });
