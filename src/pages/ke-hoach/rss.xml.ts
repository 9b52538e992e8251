import { feedAt } from '../_feed.ts';

export const GET = feedAt(() => 'ke-hoach/rss.xml');
