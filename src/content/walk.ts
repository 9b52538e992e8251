import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files that a ward's folder may hold and that are no content. */
const ignored = /^(?:\..*|Thumbs\.db|desktop\.ini|README\.md)$/;

/** The files below a folder, by path, in no order. */
export interface FoundFiles {
  paths: string[];
  /** Symbolic links that may not be followed. */
  outside: string[];
  /** Pipes, sockets and devices, which may not be opened: to read one may wait for ever. */
  special: string[];
}

/** Finds the files of a ward. A symbolic link is followed if it is in `files/` and leads to a file in the same `files/`. */
export function walk(root: string): FoundFiles {
  const filesDir = join(realpathSync(root), 'files');
  const found: FoundFiles = { paths: [], outside: [], special: [] };
  const enter = (below: string): void => {
    for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
      if (ignored.test(entry.name)) continue;
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isSymbolicLink()) {
        const staysHome = path.startsWith('files/') && isFileBelow(filesDir, join(root, path));
        found[staysHome ? 'paths' : 'outside'].push(path);
      } else if (entry.isDirectory()) enter(path);
      else found[entry.isFile() ? 'paths' : 'special'].push(path);
    }
  };
  enter('');
  return found;
}

/** Whether a symbolic link leads to a file below a folder. */
function isFileBelow(folder: string, link: string): boolean {
  const target = targetOf(link);
  return target !== undefined && !relative(folder, target).startsWith('..') && statSync(target).isFile();
}

function targetOf(link: string): string | undefined {
  try {
    return realpathSync(link);
  } catch {
    // A link that leads nowhere, or in a circle.
    return undefined;
  }
}
