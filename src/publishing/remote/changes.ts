/** What a pass of rsync did to a file, or would do. */
export interface BroughtFile {
  kind: 'new' | 'changed' | 'removed';
  /** Below the folder of the portal, with `/`. */
  path: string;
}

/** A line of `--out-format=%i %n` about a file: what is done, whether it is new, its path. */
const changed = /^(?:[<>]f(\+?)\S+|(\*deleting)) +(.*[^/])$/;

/** The files that a pass brought or removed, from its lines; folders are left out. */
export const changesIn = (lines: readonly string[]): BroughtFile[] =>
  lines.flatMap((line) => {
    const [, plus, removed, path] = changed.exec(line) ?? [];
    if (path === undefined) return [];
    return { kind: removed !== undefined ? 'removed' : plus === '' ? 'changed' : 'new', path };
  });

/** A path as a pattern of rsync that matches it alone. */
export const literal = (path: string): string =>
  /[*?[]/.test(path) ? path.replace(/[\\*?[]/g, '\\$&') : path;
