import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon } from '../channels/posts/icon.ts';
import { portalRed } from '../domain/ward/brand.ts';
import { iconSizes, routes } from '../portal/routes.ts';
import { getPortal } from '../site/portal.ts';

export const getStaticPaths = (() =>
  iconSizes.map((size) => ({
    params: { icon: routes.icon(size).replace(/\.png$/, '') },
    props: { size },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) => {
  const { brand = portalRed } = (await getPortal()).ward;
  return new Response(await drawIcon(brand, size), { headers: { 'Content-Type': 'image/png' } });
};
