import { execFileSync } from 'node:child_process';

/** Mounts a file system of its own at a folder; what is in the folder is hidden until it is unmounted. */
export function mount(folder: string, options: string, type = 'tmpfs'): () => void {
  execFileSync('mount', ['-t', type, '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  return () => execFileSync('umount', ['-l', folder]);
}

/** The same; undefined where this user may not mount. */
export function tryMount(folder: string, options: string): (() => void) | undefined {
  try {
    return mount(folder, options);
  } catch {
    return undefined;
  }
}
