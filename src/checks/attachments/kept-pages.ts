import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import { diskCache, jsonFormat } from '../../cache/disk.ts';
import { once } from '../../cache/memory.ts';
import { versionOf } from '../../cache/version.ts';
import type { FileSource, WardSource } from '../../content/source.ts';
import { readFiles } from './read-files.ts';

/**
 * What readers see on the pages of a ward's attachments, kept for the search index. Only files that readers may open have
 * their text here: of those that are refused or not public, nothing but the verdict is kept.
 */
export interface KeptPages {
  /** Keeps the pages of a file that readers may open. */
  keep(file: FileSource, pages: string[]): void;
  /** The pages of a file that readers may open, read if they are not kept; empty where it cannot be read. */
  of(file: FileSource): string[];
  /** Removes what is kept of all other files: of papers that were withdrawn, replaced or refused since. */
  keepOnly(files: readonly FileSource[]): void;
}

/** The pages that are kept of a ward; wards of one name in two folders are two wards. */
export function keptPages({ id, folder }: Pick<WardSource, 'id' | 'folder'>): KeptPages {
  const home = `${id}-${hash('sha256', resolve(folder)).slice(0, 12)}`;
  const keyOf = ({ digest }: FileSource): string => `${home}/${digest}`;
  return {
    keep: (file, pages) => onDisk().write(keyOf(file), pages),
    of(file) {
      const key = keyOf(file);
      const kept = onDisk().read(key);
      if (kept) return kept;
      const [read] = readFiles([file]);
      if (!read || 'unread' in read) return [];
      onDisk().write(key, read.pages);
      return read.pages;
    },
    keepOnly: (files) => onDisk().keepOnly(home, new Set(files.map(keyOf))),
  };
}

const onDisk = once(() =>
  diskCache('attachment-texts', versionOf('src/checks/attachments/kept-pages.ts'), jsonFormat<string[]>()),
);
