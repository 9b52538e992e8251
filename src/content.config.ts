import { defineCollection } from 'astro:content';
import { draftSchemas } from './domain/schema/document.ts';
import { wardLoader } from './site/loader.ts';

export const collections = {
  directives: defineCollection({ loader: wardLoader('directives'), schema: draftSchemas.directives }),
  plans: defineCollection({ loader: wardLoader('plans'), schema: draftSchemas.plans }),
  news: defineCollection({ loader: wardLoader('news'), schema: draftSchemas.news }),
  pages: defineCollection({ loader: wardLoader('pages'), schema: draftSchemas.pages }),
};
