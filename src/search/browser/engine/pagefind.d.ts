/** Pagefind's own script for browsers, as the installed version writes it beside an index: src/site/pagefind-script.ts. */
declare module 'virtual:pagefind' {
  export const Pagefind: import('./pagefind-browser.ts').PagefindModule['Pagefind'];
}
