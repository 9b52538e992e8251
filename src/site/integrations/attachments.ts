import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { readWardOnce } from '../../content/memo.ts';
import type { FileSource, ReadWard } from '../../content/source.ts';
import { fileKinds, imageKinds } from '../../domain/file-kind.ts';
import { barePicture } from '../../formats/pictures/bare-picture.ts';
import type { Portal } from '../../portal/model.ts';
import { publishedFiles } from '../../portal/published-files.ts';
import { routes } from '../../portal/routes.ts';
import { readPortal } from '../read-portal.ts';
import type { Settings } from '../settings.ts';
import { tracedFiles } from '../traced-files.ts';

/**
 * Serves in the live preview, below `/tep/`, the files that published documents use. It is no page of Astro, since
 * routes lose `%`, `#` and `?` in names and hold each file in memory.
 */
export function attachments(settings: Settings): AstroIntegration {
  const below = `${settings.base}${routes.files}`;
  return {
    name: 'cong-phuong-attachments',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // Vite has removed the base path from `url` before this.
          const address = request.originalUrl ?? request.url ?? '';
          if (!address.startsWith(below)) return next();
          read(settings, address.slice(below.length)).then((file) => {
            if (!file) return next();
            response.setHeader('Content-Type', file.mime);
            response.end(file.bytes);
          }, next);
        });
      },
    },
  };
}

/** The files that published documents use, without those whose content is not what the name says. */
export function attachmentsOf(portal: Portal, { source }: ReadWard): FileSource[] {
  const files = tracedFiles(source.files);
  return publishedFiles(portal)
    .map((path) => files.get(path))
    .filter((file) => file?.kind !== undefined) as FileSource[];
}

/** A published file for the live preview, by its address below `/tep/`. */
async function read(
  settings: Settings,
  address: string,
): Promise<{ mime: string; bytes: Buffer } | undefined> {
  const path = decodeURIComponent(address.split(/[?#]/)[0]!).normalize('NFC');
  const ward = await readWardOnce(settings.contentDir, settings.ward);
  const file = attachmentsOf(await readPortal(settings), ward).find((each) => each.path === path);
  if (!file?.kind) return undefined;
  const bytes = await readFile(file.absolute);
  return {
    mime: fileKinds[file.kind].mime,
    bytes: imageKinds.includes(file.kind) ? Buffer.from(barePicture(bytes)) : bytes,
  };
}
