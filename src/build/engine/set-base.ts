import type { createApp } from 'astro/app/entrypoint';
import { placeholder } from './placeholder.ts';

/** Base and site are data of a ward or a city: the compiled pages hold a placeholder for them. */
export function setBase(
  manifest: ReturnType<typeof createApp>['manifest'],
  base: string,
  origin: string,
): void {
  manifest.base = base;
  manifest.site = origin;
  const place = (address: string): string => address.replace(placeholder, base);
  for (const [name, address] of Object.entries(manifest.entryModules))
    manifest.entryModules[name] = place(address);
  for (const { styles } of manifest.routes)
    for (const style of styles) if (style.type === 'external') style.src = place(style.src);
}
