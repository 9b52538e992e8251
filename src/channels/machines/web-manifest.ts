import { portalRed } from '../../domain/ward/brand.ts';
import type { Portal } from '../../portal/model.ts';
import { iconSizes, routes } from '../../portal/routes.ts';
import { vi } from '../../strings/vi.ts';

/** What a phone shows where a reader puts the portal among its apps: https://www.w3.org/TR/appmanifest/ */
export function webManifestOf({ ward }: Portal): string {
  const manifest = {
    name: vi.portalOf(ward.name),
    short_name: ward.name,
    lang: 'vi',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: ward.brand ?? portalRed,
    icons: iconSizes.map((size) => ({
      src: routes.icon(size),
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  };
  return JSON.stringify(manifest);
}
