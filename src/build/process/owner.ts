import { lstatSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Whose a place is, for a message about a lack of rights: a command that ran once under another user, as with sudo, leaves
 * files that its own user cannot change.
 * @returns a part of a sentence with a space before it; empty where the place is of the user who runs this
 */
export function ownerNote(path: string): string {
  const own = process.geteuid?.();
  const owner = ownerOf(path);
  if (own === undefined || owner === undefined || own === 0 || own === owner) return '';
  return ` (của ${nameOf(owner)}, mà lệnh này chạy bằng ${nameOf(own)})`;
}

/** The number of the user who owns a file, or the nearest folder above it that is there. */
function ownerOf(path: string): number | undefined {
  try {
    return lstatSync(path).uid;
  } catch {
    return dirname(path) === path ? undefined : ownerOf(dirname(path));
  }
}

/** The name of a user; where the system does not tell it, the number. */
function nameOf(user: number): string {
  const line = passwords()
    .split('\n')
    .find((each) => each.split(':')[2] === String(user));
  return line?.split(':')[0] ?? `người dùng số ${user}`;
}

function passwords(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return '';
  }
}
