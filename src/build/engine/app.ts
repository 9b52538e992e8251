import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint';
import { placeholder } from './placeholder.ts';

/**
 * The compiled pages as an app for one build. Base and site are data of a ward or a city: the compiled pages hold a
 * placeholder for them. What Astro keeps, such as the paths of each route, it keeps by the manifest: every app has its own
 * copy, so that a later build in the same process gets nothing of an earlier one.
 */
export function appFor(base: string, origin: string): App {
  const { manifest } = createApp({ streaming: false });
  const place = (address: string): string => address.replace(placeholder, base);
  const entries = Object.entries(manifest.entryModules).map(([name, address]) => [name, place(address)]);
  const routes = manifest.routes.map((route) => ({
    ...route,
    styles: route.styles.map((style) =>
      style.type === 'external' ? { ...style, src: place(style.src) } : style,
    ),
  }));
  const own = { base, site: origin, entryModules: Object.fromEntries(entries) as Record<string, string> };
  return new App({ ...manifest, ...own, routes }, false);
}
