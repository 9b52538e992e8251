import type { KeyObject } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { codeOf } from '../../build/publish/entries.ts';
import { privateKeyIn } from '../../proof/keys.ts';
import { wrongCall } from '../command.ts';

/** The variable that names the file of the key where no option does. */
export const keyVariable = 'CONG_PHUONG_KEY';

/**
 * The private keys of wards, read once. A key that may be public, or that others may read, ends the call.
 * @param path a file with the key of all wards, or a folder with `<ward>.pem` for each ward that has a key
 * @param open folders of which others read something: the content, the published portals
 */
export function keysOf(
  path: string | undefined,
  open: readonly string[],
  wards: readonly string[],
): (ward: string) => KeyObject | undefined {
  if (path === undefined || path === '') return () => undefined;
  const keys = new Map<string, KeyObject>();
  const isFolder = stateOf(path).isDirectory();
  const keyAt = (file: string): KeyObject => keys.get(file) ?? read(file, open);
  const keyOf = (ward: string): KeyObject | undefined => {
    const file = isFolder ? join(path, `${ward}.pem`) : path;
    if (isFolder && !statSync(file, { throwIfNoEntry: false })) return undefined;
    const key = keyAt(file);
    keys.set(file, key);
    return key;
  };
  for (const ward of wards) keyOf(ward);
  return keyOf;
}

function read(file: string, open: readonly string[]): KeyObject {
  const state = stateOf(file);
  const real = realpathSync(file);
  const near = open.find((folder) => real.startsWith(realOf(folder) + sep));
  if (near !== undefined)
    return refuse(`khóa riêng ${file} nằm trong ${near}, nơi người khác đọc được; hãy dời ra chỗ khác`);
  if (process.platform !== 'win32' && (state.mode & 0o077) !== 0)
    return refuse(`người khác cũng đọc được khóa riêng ${file}; hãy chạy chmod 600 ${file}`);
  const key = privateKeyIn(readFileSync(file, 'utf8'));
  return key ?? refuse(`${file} không phải khóa riêng Ed25519 dạng PEM; hãy tạo bằng npm run new-key -- TỆP`);
}

function stateOf(path: string): { mode: number; isDirectory: () => boolean } {
  try {
    return statSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return refuse(`không có tệp khóa riêng ${path}`);
    return refuse(`không đọc được khóa riêng ${path}`);
  }
}

/** A folder without links; one that is not there yet as it is named. */
function realOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return resolve(folder);
    throw error;
  }
}

const refuse = (message: string): never => wrongCall('publish', `Lỗi: ${message}.`);
