import type { APIRoute, GetStaticPaths } from 'astro';
import type { BrandColours } from '../domain/ward/brand.ts';
import { brandColours } from '../domain/ward/brand.ts';
import { routes } from '../portal/routes.ts';
import { getPortal } from '../site/portal.ts';

/** The colour of a ward, in place of the one of all portals: only where ward.yaml has one. */
export const getStaticPaths = (async () => {
  const { brand } = (await getPortal()).ward;
  return brand === undefined
    ? []
    : [{ params: { brand: routes.brand.replace(/\.css$/, '') }, props: { colours: brandColours(brand) } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ colours: BrandColours }> = ({
  props: {
    colours: { light, dark },
  },
}) =>
  new Response(
    `@media screen{:root{--brand:${light};--brand-fill:${light};--brand-fill-hover:${light}}}
@media screen and (prefers-color-scheme:dark){:root{--brand:${dark}}}
`,
    { headers: { 'Content-Type': 'text/css; charset=utf-8' } },
  );
