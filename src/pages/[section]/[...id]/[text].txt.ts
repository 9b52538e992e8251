import type { APIRoute } from 'astro';
import { registry } from '../../../channels/registry.ts';
import type { TextChannel } from '../../../domain/channel.ts';
import { channelTexts, textChannels } from '../../../domain/channel.ts';
import type { Document } from '../../../portal/model.ts';
import { channelSource } from '../../../site/channel-source.ts';
import { getPortal } from '../../../site/portal.ts';
import { channelPaths } from '../../_channels.ts';

interface Props {
  document: Document;
  channel: TextChannel;
}

export async function getStaticPaths() {
  const paths = textChannels.map(async (channel) => {
    const text = channelTexts[channel].replace(/\.txt$/, '');
    return (await channelPaths(channel)).map(({ params, props }) => ({
      params: { ...params, text },
      props: { ...props, channel },
    }));
  });
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<Props> = async ({ props: { document, channel } }) =>
  new Response(registry[channel].text!.write(channelSource(document, await getPortal())), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
