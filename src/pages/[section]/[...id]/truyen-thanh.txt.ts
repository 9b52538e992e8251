import { radioScript, radioText } from '../../../channels/spoken/radio.ts';
import { channelPaths, textOf } from '../../_channels.ts';

export const getStaticPaths = () => channelPaths('radio');

export const GET = textOf((source) => radioText(radioScript(source)));
