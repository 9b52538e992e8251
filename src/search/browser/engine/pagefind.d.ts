/** Pagefind's own script for browsers, as the installed version writes it beside an index: src/site/pagefind-script.ts. */
declare module 'virtual:pagefind' {
  export const createInstance: import('./pagefind-browser.ts').PagefindModule['createInstance'];
}
