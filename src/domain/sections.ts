/** The portal's sections, by collection: the first part of their addresses. */
export const sections = { directives: 'van-ban', plans: 'ke-hoach', news: 'tin-tuc' } as const;

/** First parts of addresses that belong to the portal itself, so that no page may have them as its id. */
export const reservedSections = [
  ...Object.values(sections),
  ...[
    'chuyen-muc',
    'linh-vuc',
    'don-vi',
    'nhiem-vu',
    'dan-chieu',
    'tim-kiem',
    'tep',
    'rss',
    'truyen-thanh',
    'du-lieu',
  ],
  ...['admin', 'pagefind', '_astro', '404', 'index', 'sitemap', 'so-do'],
] as const;
