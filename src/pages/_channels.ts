import type { GetStaticPathsResult } from 'astro';
import type { Channel } from '../domain/channel.ts';
import { sections } from '../domain/sections.ts';
import { hasChannel, hasChannels } from '../portal/release.ts';
import { getPortal } from '../site/portal.ts';

/** The route parameters of the documents that have texts for their channels, or for one channel. */
export async function channelPaths(channel?: Channel) {
  const portal = await getPortal();
  return portal.documents
    .filter((document) => (channel ? hasChannel(document, channel) : hasChannels(document)))
    .map((document) => ({
      params: { section: sections[document.collection], id: document.id },
      props: { document },
    })) satisfies GetStaticPathsResult;
}
