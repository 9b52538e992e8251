import type { Texts } from '../../../build/publish/fixtures/folder.ts';

/** A portal whose pages name their version, the style of that version, and each other. */
export const version = (number: number): Texts => ({
  'index.html': `${number} _astro/portal.${number}.css van-ban/index.html`,
  'van-ban/index.html': `${number} _astro/portal.${number}.css van-ban/${number}/index.html`,
  [`van-ban/${number}/index.html`]: `${number} index.html`,
  [`_astro/portal.${number}.css`]: '',
});

/** The same after another version was published there: its style stays. */
export const versionAfter = (number: number, ...former: number[]): Texts => ({
  ...version(number),
  ...Object.fromEntries(former.map((each) => [`_astro/portal.${each}.css`, ''])),
});

/** The files that a page names. */
export const linksIn = (text: string): string[] => text.split(' ').slice(1);
