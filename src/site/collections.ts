import type { LiveLoader } from 'astro/loaders';
import { readWardOnce } from '../content/memo.ts';
import type { Collection, RawFrontMatter } from '../domain/schema/document.ts';
import { readSettings } from './settings.ts';

/**
 * One collection of the ward that is being built, as Astro's pages ask for it. The ward is read when a page asks, so the
 * compiled pages serve every ward. A document whose form is at fault is left out: a build never gets here with one, and
 * a live preview shows the others.
 */
export function wardCollection<Name extends Collection>(name: Name): LiveLoader<RawFrontMatter[Name]> {
  return {
    name: `cong-phuong-${name}`,
    loadCollection: async () => {
      const { contentDir, ward } = readSettings();
      const { documents } = await readWardOnce(contentDir, ward);
      return {
        entries: documents
          .filter((document) => document.collection === name && document.data)
          .map(({ id, data }) => ({ id, data: data as RawFrontMatter[Name] })),
      };
    },
    loadEntry: async ({ filter }) => {
      const { contentDir, ward } = readSettings();
      const { byRef } = await readWardOnce(contentDir, ward);
      const found = byRef.get(`${name}/${(filter as { id: string }).id}`);
      return found?.data && { id: found.id, data: found.data as RawFrontMatter[Name] };
    },
  };
}
