import type { ChannelSource } from '../channels/channel-source.ts';
import { blocksOf } from '../markdown/blocks.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import type { Document, Portal } from '../portal/model.ts';

const sources = new WeakMap<Document, ChannelSource>();

/** What the texts of a document are made of, read once for all of them. */
export function channelSource(document: Document, portal: Portal): ChannelSource {
  const known = sources.get(document);
  if (known) return known;
  const blocks = blocksOf(parseMarkdown(document.body), document.body);
  const source = { portal, document, tasks: document.tasks, blocks };
  sources.set(document, source);
  return source;
}
