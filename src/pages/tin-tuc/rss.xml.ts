import { feedAt } from '../_feed.ts';

export const GET = feedAt(() => 'tin-tuc/rss.xml');
