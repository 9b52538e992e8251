import { sections } from '../../domain/sections.ts';
/** What can be found, by the name that addresses have for it: `?muc=van-ban`. Pages come after everything else. */
export const kinds = [sections.directives, sections.plans, sections.news, 'trang'] as const;
export type ResultKind = (typeof kinds)[number];

/** The kind of what a collection holds. */
export const kindOf = { ...sections, pages: 'trang' } as const;

/** What results can be narrowed by: the names of the address's parameters and of the form's fields. */
export const facets = ['muc', 'loai', 'linh-vuc', 'nam'] as const;
export type Facet = (typeof facets)[number];

/** The other parameters of a search's address: its words, and its order where it is not the usual one. */
export const queryParameter = 'q';
export const sortParameter = 'sap-xep';
export const newestFirst = 'moi-nhat';

/** Where a ward's index lies, below its base path, and in it what Pagefind knows nothing of. */
export const indexFolder = 'pagefind';
export const catalogFile = 'catalog.json';

/** What Pagefind keeps with a page, beside its title. The last two hold tokens of codes and are never shown. */
export const meta = { type: 'type', code: 'code', date: 'date', own: 'own', cites: 'cites' } as const;

/** The parts of the search page that its script works with, by id. */
export const parts = {
  form: 'tim-kiem',
  query: 'tu-can-tim',
  filters: 'bo-loc',
  clear: 'bo-chon',
  sort: 'sap-xep',
  status: 'trang-thai',
  loading: 'dang-tai',
  help: 'goi-y',
  results: 'ket-qua',
  more: 'xem-them',
} as const;
