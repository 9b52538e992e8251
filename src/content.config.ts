import { defineCollection } from 'astro:content';
import { wardLoader } from './content/loader.ts';
import { directiveSchema, newsSchema, pageSchema, planSchema } from './domain/document.ts';

export const collections = {
  directives: defineCollection({ loader: wardLoader('directives'), schema: directiveSchema }),
  plans: defineCollection({ loader: wardLoader('plans'), schema: planSchema }),
  news: defineCollection({ loader: wardLoader('news'), schema: newsSchema }),
  pages: defineCollection({ loader: wardLoader('pages'), schema: pageSchema }),
};
