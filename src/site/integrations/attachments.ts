import { chmod, copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readWardOnce } from '../../content/memo.ts';
import type { FileSource } from '../../content/source.ts';
import { fileKinds } from '../../domain/file-kind.ts';
import { publishedFiles } from '../../portal/published-files.ts';
import { routes } from '../../portal/routes.ts';
import { readPortal } from '../read-portal.ts';
import type { Settings } from '../settings.ts';

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

/** Copies the files that published documents use, unchanged, to `tep/` below the folder of a portal. */
export async function publishAttachments(settings: Settings, dir: string): Promise<void> {
  await copyFiles(await filesOf(settings), join(dir, routes.files));
}

/** The files that are published at the moment of the build, without those whose content is not what the name says. */
async function filesOf(settings: Settings): Promise<FileSource[]> {
  const { source, byRef } = await readWardOnce(settings.contentDir, settings.ward);
  const paths = publishedFiles(await readPortal(settings), ({ collection, id }) => {
    const { links = [], images = [] } = byRef.get(`${collection}/${id}`)?.facts ?? {};
    return [...links, ...images].map(({ url }) => url);
  });
  return paths
    .map((path) => source.files.get(path))
    .filter((file) => file?.kind !== undefined) as FileSource[];
}

/** Copies files to their paths below a folder, readable by everybody, so that a web server can read them. */
async function copyFiles(files: readonly FileSource[], dir: string): Promise<void> {
  for (const { path, absolute } of files) {
    const target = join(dir, path);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(absolute, target);
    await chmod(target, 0o644);
  }
}

/** A published file for the live preview, by its address below `/tep/`. */
async function read(
  settings: Settings,
  address: string,
): Promise<{ mime: string; bytes: Buffer } | undefined> {
  const path = decodeURIComponent(address.split(/[?#]/)[0]!).normalize('NFC');
  const file = (await filesOf(settings)).find((each) => each.path === path);
  return file?.kind && { mime: fileKinds[file.kind].mime, bytes: await readFile(file.absolute) };
}
