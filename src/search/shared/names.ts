import { sections } from '../../domain/sections.ts';
/**
 * The kinds of results, as addresses name them: `?muc=van-ban`. The last are pages that the ward has written, and the
 * directory: pages of units and neighbourhoods.
 */
export const kinds = [sections.directives, sections.plans, sections.news, 'trang', 'danh-ba'] as const;
export type ResultKind = (typeof kinds)[number];

/** The kind of result of each collection, and of the directory. */
export const kindOf = { ...sections, pages: 'trang', directory: 'danh-ba' } as const;

/** The facets by which readers narrow results: the names of parameters in the address and of fields in the form. */
export const facets = ['muc', 'loai', 'linh-vuc', 'nam'] as const;
export type Facet = (typeof facets)[number];

/**
 * The other parameters in the address of a search: its text, its order if it is not the usual one, whether nothing but
 * what was typed is looked for, and whether pages that have the words far from each other are shown too.
 */
export const queryParameter = 'q';
export const sortParameter = 'sap-xep';
export const newestFirst = 'moi-nhat';
export const asTypedParameter = 'dung-chu';
export const apartParameter = 'roi-nhau';
/** The most letters of a text that is searched: more than any title has. What follows is not read. */
export const longestQuery = 500;

/** The folder of a ward's index, below its base path, and the file in it that lists its shards. */
export const indexFolder = 'pagefind';
export const shardsFile = 'shards.json';

/** Files of the index that every search begins with. Their names are known before there is an index. */
export const startFile = 'start.pack';
export const programFile = 'wasm.unknown.pagefind';

/**
 * The fields that Pagefind keeps with a page, besides its title. `own` and `cites` hold tokens of codes, `named` and
 * `titled` those of the places and days in its text and in its title; none of these is ever shown.
 */
export const meta = {
  type: 'type',
  code: 'code',
  date: 'date',
  tag: 'tag',
  successor: 'successor',
  own: 'own',
  cites: 'cites',
  named: 'named',
  titled: 'titled',
} as const;

/** The fields that hold tokens. */
export const tokenFields: readonly string[] = [meta.own, meta.cites, meta.named, meta.titled];

/** The ids of the elements of the search page that its script uses. */
export const parts = {
  form: 'tim-kiem',
  query: 'tu-can-tim',
  filters: 'bo-loc',
  clear: 'bo-chon',
  sort: 'sap-xep',
  status: 'trang-thai',
  loading: 'dang-tai',
  help: 'goi-y',
  contact: 'the-lien-he',
  results: 'ket-qua',
  more: 'xem-them',
  further: 'tim-rong',
  asked: 'da-tim',
  browse: 'danh-muc',
} as const;
