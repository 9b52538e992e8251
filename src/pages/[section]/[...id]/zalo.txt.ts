import { zaloText } from '../../../channels/posts/zalo.ts';
import { channelPaths, textOf } from '../../_channels.ts';

export const getStaticPaths = () => channelPaths('zalo');

export const GET = textOf(zaloText);
