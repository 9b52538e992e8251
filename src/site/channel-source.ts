import { memoize } from '../cache/memory.ts';
import type { ChannelSource } from '../channels/channel-source.ts';
import { blocksOf } from '../markdown/blocks.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import type { Document, Portal } from '../portal/model.ts';

/** What the texts of a document are made of, read once for all of them. */
export const channelSource = memoize((document: Document, portal: Portal): ChannelSource => {
  const blocks = blocksOf(parseMarkdown(document.body), document.body);
  return { portal, document, tasks: document.tasks, blocks };
});
