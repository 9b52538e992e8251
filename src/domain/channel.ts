/**
 * The channels (kênh phát hành) through which a document may be announced, in the order in which lists show them.
 * What is made for each channel is in `channels/registry.ts`.
 *
 * - `name` is shown to readers.
 * - `mention` finds the channel in the text of a paper that asks to announce something.
 * - `hasAddress` says that `ward.yaml` may give the address of the ward's own channel.
 * - `textFile` names the file with the channel's text that is published below the address of a document.
 */
const table = [
  {
    id: 'portal',
    name: 'Cổng thông tin điện tử',
    mention: /cổng(?:\/trang)? thông tin(?: điện tử)?|trang thông tin điện tử|cổng ttđt|website|trang web/iu,
    hasAddress: false,
  },
  {
    id: 'fanpage',
    name: 'Fanpage',
    mention: /fanpage|facebook|trang fan/iu,
    hasAddress: true,
    textFile: 'fanpage.txt',
  },
  { id: 'zalo', name: 'Zalo OA', mention: /zalo/iu, hasAddress: true, textFile: 'zalo.txt' },
  {
    id: 'radio',
    name: 'Đài truyền thanh',
    mention:
      /(?:đài|hệ thống|loa) (?:phát thanh|truyền thanh)|truyền thanh(?: cơ sở| thông minh)?|loa phường/iu,
    hasAddress: true,
    textFile: 'truyen-thanh.txt',
  },
  {
    id: 'meeting',
    name: 'Họp tổ dân phố',
    mention:
      /cuộc họp|hội nghị báo cáo viên|họp tổ dân phố|sinh hoạt (?:chi bộ|tổ dân phố|đoàn)|hội nghị, sinh hoạt|cuộc họp, hội nghị/iu,
    hasAddress: false,
  },
  { id: 'notice', name: 'Bảng tin', mention: /niêm yết|bảng tin/iu, hasAddress: false },
] as const;

type ChannelRow = (typeof table)[number];

/** The id of a channel, as front matter writes it. */
export type Channel = ChannelRow['id'];

/** A channel whose address `ward.yaml` may give. */
export type AddressedChannel = Extract<ChannelRow, { hasAddress: true }>['id'];

/** A channel whose text is published as a file. */
export type TextChannel = Extract<ChannelRow, { textFile: string }>['id'];

/** The ids of all channels, in their order. */
export const channels: readonly Channel[] = table.map(({ id }) => id);

export const addressedChannels: readonly AddressedChannel[] = table.flatMap((row) =>
  row.hasAddress ? [row.id] : [],
);

/** The name of the file with a document's text for each channel. */
export const channelTexts = Object.fromEntries(
  table.flatMap((row) => ('textFile' in row ? [[row.id, row.textFile]] : [])),
) as Record<TextChannel, string>;

export const textChannels = Object.keys(channelTexts) as TextChannel[];

export const isTextChannel = (channel: Channel): channel is TextChannel => channel in channelTexts;

/** The name of each channel in Vietnamese, in the order of channels. */
export const channelNames = Object.fromEntries(table.map(({ id, name }) => [id, name])) as Record<
  Channel,
  string
>;

/** The channels that a text mentions, in their order. */
export const mentionedChannels = (text: string): Channel[] =>
  table.filter(({ mention }) => mention.test(text)).map(({ id }) => id);
