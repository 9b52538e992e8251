import { cp, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Random } from '../../../bench/edits/edit.ts';
import { sha256 } from '../../../cache/digest.ts';
import { newKey, privateKeyIn, publicKeyText, signText } from '../../../proof/keys.ts';
import { manifestText, readManifest } from '../../../proof/manifest.ts';
import { isProof, proofFiles } from '../../../proof/names.ts';
import { bytesOf, filesBelow } from './histories.ts';

/** A portal in a folder that may be spoiled, and what it was at its earlier publications, oldest first. */
export interface Spoilable {
  dir: string;
  former: readonly string[];
  random: Random;
}

/** Spoils a portal. @returns what must be found, each as `kind path`; `|` between what is as good */
export type Tampering = (portal: Spoilable) => Promise<string[]>;

const { manifest, signature, log } = proofFiles;
const strange = privateKeyIn(newKey().pem)!;

async function anyFile({ dir, random }: Spoilable): Promise<string> {
  return random.pick((await filesBelow(dir)).filter((path) => !isProof(path)));
}
const text = async (dir: string, path: string): Promise<string> => (await bytesOf(dir, path)).toString();
const lines = async (dir: string): Promise<string[]> => (await text(dir, log)).trimEnd().split('\n');
const writeLines = (dir: string, all: readonly string[]): Promise<void> =>
  writeFile(join(dir, log), all.map((line) => `${line}\n`).join(''));

/** Changes bytes of a file in place. */
const changing =
  (change: (bytes: Buffer, random: Random) => Buffer): Tampering =>
  async (portal) => {
    const path = await anyFile(portal);
    await writeFile(join(portal.dir, path), change(await bytesOf(portal.dir, path), portal.random));
    return [`changed ${path}`];
  };

/** Writes a manifest that fits files which were changed, and what else is given. */
async function forge({ dir, random }: Spoilable): Promise<string> {
  const known = readManifest(await text(dir, manifest))!;
  const path = random.pick([...known.files.keys()]);
  await writeFile(join(dir, path), 'giả');
  const forged = manifestText({ ...known, files: new Map([...known.files, [path, sha256('giả')]]) });
  await writeFile(join(dir, manifest), forged);
  return forged;
}

/** Adds a line to the log for a manifest. @param more the last keys of the line */
async function addLine(dir: string, of: string, more: (line: object) => object): Promise<void> {
  const all = await lines(dir);
  const line = {
    number: all.length + 1,
    previous: sha256(all.at(-1)!),
    manifest: sha256(of),
    published: '2026-05-05',
  };
  await writeLines(dir, [...all, JSON.stringify({ ...line, ...more(line) })]);
}

async function become({ dir }: Spoilable, former: string, keep: readonly string[]): Promise<void> {
  const kept = await Promise.all(keep.map(async (path) => [path, await bytesOf(dir, path)] as const));
  await rm(dir, { recursive: true });
  await cp(former, dir, { recursive: true });
  for (const [path, bytes] of kept) await writeFile(join(dir, path), bytes);
}

/** Every kind of tampering, by its name. */
export const tamperings: Record<string, Tampering> = {
  'a bit of a file': changing((bytes, random) => {
    bytes[random.below(bytes.length)]! ^= 1 << random.below(8);
    return bytes;
  }),
  'a byte more': changing((bytes) => Buffer.concat([bytes, Buffer.of(10)])),
  'a byte less': changing((bytes) => bytes.subarray(0, -1)),
  'an empty file': changing(() => Buffer.alloc(0)),
  'another file’s text': changing((bytes, random) => Buffer.from(`${bytes.toString()}${random.below(1000)}`)),
  async 'a file that is gone'(portal) {
    const path = await anyFile(portal);
    await rm(join(portal.dir, path));
    return [`removed ${path}`];
  },
  async 'a new file'(portal) {
    const path = `${dirname(await anyFile(portal))}/thêm ${portal.random.below(1000)}.html`.replace(
      /^\.\//,
      '',
    );
    await writeFile(join(portal.dir, path), 'thêm');
    return [`added ${path}`];
  },
  async 'a hidden folder'({ dir }) {
    await mkdir(join(dir, '.cong-phuong'));
    await writeFile(join(dir, '.cong-phuong/a.html'), 'a');
    return ['added .cong-phuong/a.html'];
  },
  async 'another name'(portal) {
    const path = await anyFile(portal);
    await rename(join(portal.dir, path), join(portal.dir, `${path}.cũ`));
    return [`removed ${path}`, `added ${path}.cũ`];
  },
  async 'other letters of a name'(portal) {
    const path = await anyFile(portal);
    const name = join(
      dirname(path),
      path.slice(dirname(path) === '.' ? 0 : dirname(path).length + 1).toUpperCase(),
    );
    await rename(join(portal.dir, path), join(portal.dir, name));
    return [`removed ${path}`, `added ${name}`];
  },
  async 'two files that changed places'(portal) {
    const a = await anyFile(portal);
    const rest = (await filesBelow(portal.dir)).filter((path) => !isProof(path));
    const bytes = await bytesOf(portal.dir, a);
    for (const b of rest) {
      const other = await bytesOf(portal.dir, b);
      if (other.equals(bytes)) continue;
      await writeFile(join(portal.dir, a), other);
      await writeFile(join(portal.dir, b), bytes);
      return [`changed ${a}`, `changed ${b}`];
    }
    throw new Error('all files are the same');
  },
  async 'a link in place of a file'(portal) {
    const path = await anyFile(portal);
    const place = join(portal.dir, path);
    await rename(place, `${portal.dir}.ngoài`);
    await symlink(`${portal.dir}.ngoài`, place);
    return [`not-plain ${path}`];
  },
  async 'a folder in place of a file'(portal) {
    const path = await anyFile(portal);
    await rm(join(portal.dir, path));
    await mkdir(join(portal.dir, path));
    return [`removed ${path}`];
  },
  async 'a bit of the manifest'({ dir, random }) {
    const bytes = await bytesOf(dir, manifest);
    bytes[random.below(bytes.length)]! ^= 1 << random.below(7);
    await writeFile(join(dir, manifest), bytes);
    return [`changed ${manifest}|form ${manifest}`, `signature ${signature}`];
  },
  async 'a manifest in another form'({ dir }) {
    await writeFile(join(dir, manifest), JSON.stringify(JSON.parse(await text(dir, manifest))));
    return [`form ${manifest}`, `signature ${signature}`];
  },
  async 'a line less in the manifest'(portal) {
    const known = readManifest(await text(portal.dir, manifest))!;
    const path = portal.random.pick([...known.files.keys()]);
    const files = new Map([...known.files].filter(([each]) => each !== path));
    await writeFile(join(portal.dir, manifest), manifestText({ ...known, files }));
    return [`changed ${manifest}`, `signature ${signature}`, `added ${path}`];
  },
  async 'files and a manifest that fits them'(portal) {
    await forge(portal);
    return [`changed ${manifest}`, `signature ${signature}`];
  },
  async 'files, a manifest and an unsigned line of the log'(portal) {
    await addLine(portal.dir, await forge(portal), () => ({}));
    return ['unsigned', `signature ${signature}`];
  },
  async 'files, a manifest, its signature and a line of the log by another key'(portal) {
    const forged = await forge(portal);
    await writeFile(join(portal.dir, signature), `${signText('manifest', forged, strange)}\n`);
    await addLine(portal.dir, forged, (line) => {
      const signed = { ...line, key: publicKeyText(strange) };
      return { ...signed, ...{ signature: signText('log', JSON.stringify(signed), strange) } };
    });
    return [`signature ${signature}`, `signature ${log}`];
  },
  async 'an old manifest with its signature'({ dir, former, random }) {
    const at = random.below(former.length - 1);
    for (const path of [manifest, signature])
      await writeFile(join(dir, path), await bytesOf(former[at]!, path));
    return [`rolled-back to ${at + 1}`];
  },
  async 'an old portal below the newer log'(portal) {
    const at = portal.random.below(portal.former.length - 1);
    await become(portal, portal.former[at]!, [log]);
    return [`rolled-back to ${at + 1}`];
  },
  async 'an old portal with its old log'(portal) {
    const at = portal.random.below(portal.former.length - 1);
    await become(portal, portal.former[at]!, []);
    return [`rolled-back to ${at + 1}`];
  },
  async 'a line of the log that is left out'({ dir, random }) {
    const all = await lines(dir);
    const at = random.below(all.length);
    await writeLines(dir, all.toSpliced(at, 1));
    return [`chain ${at + 1}`];
  },
  async 'lines of the log that changed places'({ dir, random }) {
    const all = await lines(dir);
    const at = random.below(all.length - 1);
    await writeLines(dir, all.toSpliced(at, 2, all[at + 1]!, all[at]!));
    return [`chain ${at + 1}`];
  },
  async 'another moment in the log'({ dir, random }) {
    const all = await lines(dir);
    const at = random.below(all.length);
    await writeLines(dir, all.with(at, all[at]!.replace('"published":"2', '"published":"1')));
    return [`signature ${log}`, ...(at < all.length - 1 ? [`chain ${at + 2}`] : [])];
  },
  async 'a bit of the signature'({ dir, random }) {
    const bytes = await bytesOf(dir, signature);
    bytes[random.below(bytes.length)]! ^= 1 << random.below(7);
    await writeFile(join(dir, signature), bytes);
    return [`signature ${signature}`];
  },
  async 'an old signature'({ dir, former, random }) {
    const old = former[random.below(former.length - 1)]!;
    await writeFile(join(dir, signature), await bytesOf(old, signature));
    return [`signature ${signature}`];
  },
  async 'no signature'({ dir }) {
    await rm(join(dir, signature));
    return [`removed ${signature}`];
  },
  async 'no log'({ dir }) {
    await rm(join(dir, log));
    return [`removed ${log}`];
  },
  async 'no manifest'({ dir }) {
    await rm(join(dir, manifest));
    return [`removed ${manifest}`];
  },
};
