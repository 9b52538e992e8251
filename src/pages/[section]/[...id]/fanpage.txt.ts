import { fanpageText } from '../../../channels/posts/fanpage.ts';
import { channelPaths, textOf } from '../../_channels.ts';

export const getStaticPaths = () => channelPaths('fanpage');

export const GET = textOf(fanpageText);
