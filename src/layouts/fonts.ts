import { href } from '../site/address.ts';
import regular from '../styles/fonts/be-vietnam-pro-400.woff2?url';
import semibold from '../styles/fonts/be-vietnam-pro-600.woff2?url';

/** The addresses of the fonts, for pages to ask for before their stylesheet does. */
export const fontAddresses = [regular, semibold].map((address) =>
  // The live preview gives an address on the server; a build, a path in the portal (astro.config.mjs).
  address.startsWith('/') ? address : href(address),
);
