import { routes } from '../../portal/routes.ts';
import { feedAt } from '../_feed.ts';

export const GET = feedAt(() => routes.feed(routes.section('directives')));
