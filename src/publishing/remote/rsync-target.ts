import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitForLock } from '../../build/lock.ts';
import { Explained } from '../../build/process/explain.ts';
import { serverFiles } from '../../serving/rules/server-files.ts';
import { isAsset, keptAssets } from '../assets.ts';
import { filesIn, isPortalOf } from '../folder-files.ts';
import { recordIn } from '../record.ts';
import { stateName } from '../state.ts';
import type { PublishTarget } from '../target.ts';
import { rsync } from './rsync.ts';

/** How long to wait for another command of this project that publishes the same ward, in milliseconds. */
const patience = 120_000;

/** Whether a target of a call is on another machine: `user@host:path`. */
export const isRemote = (to: string): boolean => /^(?![A-Za-z]:[\\/])[^/\\:]+::?./.test(to);

/** What is the same in every pass that brings files: bytes are compared, and what has not changed keeps its time. */
const bring = ['--recursive', '--checksum', '--omit-dir-times', '--chmod=D755,F644', '--out-format=%n'];

/**
 * A folder of another machine, reached by rsync. Its files cannot be exchanged in one step: new files come first, then
 * those that link to them, all together at the end of their pass, removals last.
 * @param to `user@host:path`
 */
export function rsyncTarget(to: string): PublishTarget {
  const base = to.replace(/\/+$/, '');
  const place = (ward: string, path = ''): string => `${base}/${ward}/${path}`;
  const read = (path: string): Promise<string | undefined> =>
    inTemporaryFolder(async (folder) => {
      const file = join(folder, 'file');
      const { isMissing } = await rsync(to, ['--', `${base}/${path}`, file]);
      return isMissing ? undefined : readFile(file, 'utf8');
    });
  /** The names in a folder of the other machine. */
  const list = async (path: string): Promise<string[]> => {
    const { lines } = await rsync(to, ['--dirs', '--list-only', '--no-human-readable', '--', path]);
    return lines.flatMap((line) => listed.exec(line)?.[1] ?? []).filter((name) => name !== '.');
  };
  const pass = (built: string, ward: string, ...more: string[]): Promise<number> =>
    rsync(to, [...bring, ...more, '--', `${built}/`, place(ward)]).then(
      ({ lines }) => lines.filter((line) => !line.endsWith('/')).length,
    );

  const publish: PublishTarget['publish'] = async ({ ward, builtDir, now }) => {
    const built = join(builtDir, ward);
    if (!isPortalOf(await list(place(ward))))
      throw new Explained(
        `${place(ward)} đang có tệp khác, không phải cổng đã công bố; hãy dời đi rồi chạy lại`,
      );
    const present = (await list(place(ward, '_astro/'))).map((name) => `_astro/${name}`);
    const current = new Set([...(await filesIn(built)).keys()].filter(isAsset));
    const text = (await read(`${stateName}/${ward}.json`)) ?? '';
    const assets = keptAssets({ present, current, times: recordIn(text)?.assets ?? {}, now });
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, `${ward}.json`);
      const record = JSON.stringify({ assets, built: '', published: '' });
      if (record === text) return;
      await writeFile(file, record);
      await rsync(to, ['--mkpath', '--chmod=D700,F600', '--', file, `${base}/${stateName}/`]);
    });
    const late = ['*.html', '*.xml'].map((name) => `--exclude=${name}`);
    const brought =
      (await pass(built, ward, '--mkpath', '--ignore-existing', ...late)) +
      (await pass(built, ward, '--delay-updates'));
    const keep = [...Object.keys(assets), ...serverFiles].map((path) => `--filter=P /${path}`);
    return (
      brought + (await pass(built, ward, ...keep, '--existing', '--ignore-existing', '--delete-after')) > 0
    );
  };
  return {
    name: to,
    async publish(order) {
      const lock = await waitForLock(order.builtDir, order.ward, patience);
      if (!('release' in lock))
        throw new Explained('một lệnh khác đang dựng hay công bố phường này; đợi lệnh ấy xong rồi chạy lại');
      try {
        return await publish(order);
      } finally {
        await lock.release();
      }
    },
    wards: () => Promise.resolve([]),
    read: (ward, path) => read(`${ward}/${path}`),
  };
}

/** A line of `--list-only`: rights, size, day, time, name. */
const listed = /^\S+ +[\d.,]+ +\S+ +\S+ (.+)$/;

async function inTemporaryFolder<Value>(run: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'cong-phuong-'));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
