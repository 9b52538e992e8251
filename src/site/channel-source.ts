import { memoize } from '../cache/memory.ts';
import type { ChannelSource } from '../channels/channel-source.ts';
import type { Document, Portal } from '../portal/model.ts';

/** What the texts of a document are made from; one object for each document, since results are remembered by it. */
export const channelSource = memoize((document: Document, portal: Portal): ChannelSource => ({
  portal,
  document,
  tasks: document.tasks,
  blocks: document.blocks,
}));
