import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { waitForLock } from '../../build/lock.ts';
import { Explained } from '../../build/process/explain.ts';
import { sha256OfFile } from '../../cache/digest.ts';
import { proofFiles } from '../../proof/names.ts';
import { packedEndings } from '../../serving/precompress.ts';
import { serverFiles } from '../../serving/rules/server-files.ts';
import { keptAssets } from '../assets.ts';
import { filesIn, isPortalOf } from '../folder-files.ts';
import { partsOf, Proving } from '../proving/proving.ts';
import { logCopyOf, recordIn } from '../record.ts';
import { stateName } from '../state.ts';
import type { PublishTarget, TargetOptions } from '../target.ts';
import { bringTexts } from './bring-texts.ts';
import type { BroughtFile } from './changes.ts';
import { changesIn, literal } from './changes.ts';
import { makeForms } from './forms-folder.ts';
import { rsync } from './rsync.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

/** How long to wait for another command of this project that publishes the same ward, in milliseconds. */
const patience = 120_000;

/** Whether a target of a call is on another machine: `user@host:path`. */
export const isRemote = (to: string): boolean => /^(?![A-Za-z]:[\\/])[^/\\:]+::?./.test(to);

/** What is the same in every pass: bytes are compared, and what has not changed keeps its time. */
const bring = [
  ...['--recursive', '--checksum', '--omit-dir-times', '--prune-empty-dirs', '--chmod=D755,F644'],
  ...['--8-bit-output', '--out-format=%i %n'],
];

/** Files that link to others, with their packed forms: they come after all that is new. */
const late = ['html', 'xml'].flatMap((ending) =>
  ['', ...packedEndings].map((form) => `--exclude=*.${ending}${form}`),
);

/**
 * A folder of another machine, reached by rsync. Its files cannot be exchanged in one step: packed forms of what changes go
 * first, so that no reader gets what a text was before; then come new files, then those that link to them, all together at
 * the end of their pass, removals last (rsync removes the files of a folder from the last name to the first, so that packed
 * forms go before their text).
 * @param to `user@host:path`
 */
export function rsyncTarget(to: string, { compress, keyOf }: TargetOptions): PublishTarget {
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
  /** Brings what folders of this machine hold together into the portal, or removes what they do not hold. */
  const pass = async (
    folders: readonly string[],
    ward: string,
    ...more: string[]
  ): Promise<BroughtFile[]> => {
    const from = folders.map((folder) => `${folder}/`);
    return changesIn((await rsync(to, [...bring, ...more, '--', ...from, place(ward)])).lines);
  };

  const publish: PublishTarget['publish'] = async ({ ward, builtDir, now }) => {
    const built = join(builtDir, ward);
    const there = await list(place(ward));
    if (!isPortalOf(there))
      throw new Explained(
        `${place(ward)} đang có tệp khác, không phải cổng đã công bố; hãy dời đi rồi chạy lại`,
      );
    const forms = join(builtDir, formsName, ward);
    if (compress) await makeForms(built, forms);
    const parts = compress ? [built, forms] : [built];
    const present = (await list(place(ward, '_astro/'))).map((name) => `_astro/${name}`);
    const current = new Set((await Promise.all(parts.map(filesIn))).flatMap((files) => [...files.keys()]));
    const notes = await bringTexts(to, {
      ...{ manifest: place(ward, proofFiles.manifest), signature: place(ward, proofFiles.signature) },
      ...{ log: place(ward, proofFiles.log) },
      ...{ copy: `${base}/${stateName}/${logCopyOf(ward)}`, record: `${base}/${stateName}/${ward}.json` },
    });
    const { manifest, signature, log, copy, record: text = '' } = notes;
    const key = keyOf(ward);
    const proving = await Proving.start({ built, now, key, copy, texts: { manifest, signature, log } });
    const former = proving?.former.files;
    const times = keptAssets({ present, current, times: recordIn(text)?.assets ?? {}, now });
    // The other machine is not asked for the bytes of each: what was published has the digest that was noted then.
    const assets = Object.fromEntries(Object.entries(times).filter(([path]) => former?.has(path) !== false));
    const record = JSON.stringify({ assets, built: '', published: '' });
    if (record !== text) await write(`${ward}.json`, record);
    const keep = [...Object.keys(assets), ...serverFiles].map((path) => `--filter=P /${path}`);
    const settings = there.filter((name) => serverFiles.includes(name));
    const proofs =
      proving &&
      (await inTemporaryFolder(async (folder) => {
        const unknown = [...settings, ...(former ? [] : Object.keys(assets))];
        for (const path of unknown)
          await rsync(to, ['--mkpath', '--', place(ward, path), join(folder, path)]);
        const kept = await partsOf(folder, { assets, settings, forms: [] }, former, new Map());
        return proving.prove({ ...kept, packed: compress ? await digestsIn(forms) : new Map() });
      }));
    const proofFolder = join(builtDir, proofsName, ward);
    await layProofs(proofFolder, proofs?.texts ?? []);
    // Of two files with one path rsync takes that of the first folder.
    const folders = [...(proofs ? [proofFolder] : []), ...parts];
    if (there.length > 0) {
      const due = await pass(folders, ward, ...keep, '--dry-run', '--delete');
      if (due.length === 0) return false;
      const stale = due.flatMap(({ kind, path }) => (kind === 'changed' && isPacked(path) ? path : []));
      await removeAlone(stale, (rules) => pass([built], ward, rules, ...removing));
    }
    await pass(parts, ward, '--mkpath', '--ignore-existing', `--exclude=/${proofFiles.manifest}`, ...late);
    await pass(folders, ward, '--mkpath', '--delay-updates');
    await pass(folders, ward, ...keep, ...removing);
    if (proofs && proofs.log !== copy) await write(logCopyOf(ward), proofs.log);
    return true;
  };
  /** Writes a file beside the portals, where only its owner may look. */
  const write = (name: string, text: string): Promise<void> =>
    inTemporaryFolder(async (folder) => {
      const file = join(folder, name);
      await writeFile(file, text);
      await rsync(to, ['--mkpath', '--chmod=D700,F600', '--', file, `${base}/${stateName}/`]);
    });
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
    signs: (ward) => keyOf(ward) !== undefined,
    wards: () => Promise.resolve([]),
    read: (ward, path) => read(`${ward}/${path}`),
  };
}

const isPacked = (path: string): boolean => packedEndings.some((ending) => path.endsWith(ending));

/** The folders beside built portals that hold their packed forms, and the proofs to publish. */
const formsName = '.packed';
const proofsName = '.proofs';

/** Removes what the folders of this machine do not have, and brings nothing. */
const removing = ['--existing', '--ignore-existing', '--delete-after'];

/** A line of `--list-only`: rights, size, day, time, name. */
const listed = /^\S+ +[\d.,]+ +\S+ +\S+ (.+)$/;

/** Calls a pass that removes files with the rules that protect all others. */
async function removeAlone(
  paths: readonly string[],
  remove: (rules: string) => Promise<unknown>,
): Promise<void> {
  if (paths.length === 0) return;
  await inTemporaryFolder(async (folder) => {
    const file = join(folder, 'rules');
    await writeFile(file, [...paths.map((path) => `R /${literal(path)}`), 'P *', ''].join('\n'));
    await remove(`--filter=merge ${file}`);
  });
}

/** Makes a folder hold these proofs, and nothing else. */
async function layProofs(
  folder: string,
  texts: readonly (readonly [path: string, text: string | undefined])[],
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of texts) {
    if (text === undefined) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function digestsIn(folder: string): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const [path, { isPlain }] of await filesIn(folder))
    if (isPlain) digests.set(path, await sha256OfFile(join(folder, path)));
  return digests;
}
