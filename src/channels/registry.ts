import type { Channel } from '../domain/channel.ts';
import { channelTexts } from '../domain/channel.ts';
import type { ChannelPage } from '../domain/sections.ts';
import type { ChannelSource } from './channel-source.ts';
import { fanpageText, meetingText } from './posts/fanpage.ts';
import { postLimit } from './posts/post.ts';
import { zaloText } from './posts/zalo.ts';
import { radioScript, radioText } from './spoken/radio.ts';

/** What is made of a document for one channel. */
interface ChannelEntry {
  /** The text for this channel. */
  text?: ChannelText;
  /** The page below the document that is for this channel. */
  page?: ChannelPage;
}

interface ChannelText {
  /** The file that `npm run channels` writes; a text of `channelTexts` is published under the same name. */
  file: string;
  /** The longest text that the channel shows, in characters. */
  limit?: number;
  write(source: ChannelSource): string;
}

/**
 * The registry of channels. A new channel is a row of `domain/channel.ts` and an entry here: the pages of a document
 * for its channels, the published text files and `npm run channels` read both.
 */
export const registry: Record<Channel, ChannelEntry> = {
  portal: {},
  fanpage: { text: { file: channelTexts.fanpage, limit: postLimit, write: fanpageText } },
  zalo: { text: { file: channelTexts.zalo, limit: postLimit, write: zaloText } },
  radio: {
    text: { file: channelTexts.radio, write: (source) => radioText(radioScript(source)) },
    page: 'listen',
  },
  meeting: { text: { file: 'hop-to-dan-pho.txt', write: meetingText }, page: 'notice' },
  notice: { page: 'notice' },
};
