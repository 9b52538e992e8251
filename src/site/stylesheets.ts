import type { Plugin } from 'vite';

/** The layers, lowest first: a rule of a later layer wins over one of an earlier layer. */
const order = '@layer reset, tokens, base, shared, components, print;';

/**
 * Puts the order of the layers before each stylesheet. The stylesheets of components come in the order in which pages
 * import them, often before `src/styles/index.css`; the first one that a browser reads settles the order.
 */
export const layerOrder: Plugin = {
  name: 'layer-order',
  enforce: 'pre',
  transform(code, id) {
    return /\/src\/.*\.css$/.test(id) ? `${order}\n${code}` : undefined;
  },
};

/**
 * Which styles go into one file. Without groups, Vite makes a file for each set of pages that share a component: ten
 * requests for the page of a document. A page of a document loads nothing of `lists`; a page of a channel `channels`.
 */
export const stylesheets = [
  { name: 'channels', test: /\/components\/channel\/(?:texts|listen|notice)\/.*\.css$/, priority: 2 },
  {
    name: 'lists',
    test: /\/components\/(?:(?:search|home|event|topic|staff)\/|(?:list|unit)\/(?!FactList|Tags|Phone)|task\/(?:Follow|Task[TC]|Tasks|Unit)|citation\/Cit|site\/(?:Block|Columns|ContactBlock)).*\.css$/,
    priority: 2,
  },
  { name: 'portal', test: /\/src\/(?:components|layouts|pages|styles|city)\/.*\.css$/, priority: 1 },
];
