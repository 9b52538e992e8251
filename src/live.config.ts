import { defineLiveCollection } from 'astro:content';
import { wardCollection } from './site/collections.ts';

export const collections = {
  directives: defineLiveCollection({ loader: wardCollection('directives') }),
  plans: defineLiveCollection({ loader: wardCollection('plans') }),
  news: defineLiveCollection({ loader: wardCollection('news') }),
  pages: defineLiveCollection({ loader: wardCollection('pages') }),
};
