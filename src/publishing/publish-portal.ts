import type { KeyObject } from 'node:crypto';
import { randomUUID } from 'node:crypto';
import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Held } from '../build/lock.ts';
import { waitForLock } from '../build/lock.ts';
import { Explained } from '../build/process/explain.ts';
import { entryAt, namesIn } from '../build/publish/entries.ts';
import { openToReaders } from '../build/publish/modes.ts';
import { discard } from '../build/publish.ts';
import { digestStamps } from '../build/stamps.ts';
import { publicKeyText } from '../proof/keys.ts';
import { isOver } from './assets.ts';
import { comparePortals } from './compare-portals.ts';
import type { PortalStep } from './compare-portals.ts';
import { canExchange } from './exchange.ts';
import { filesIn, isPortalOf } from './folder-files.ts';
import { Proving, partsOf, proofsIn } from './proving/proving.ts';
import { readLogCopy, readRecord, writeLogCopy, writeRecord } from './record.ts';
import type { Seal } from './replace.ts';
import { replaceFiles, replaceWhole } from './replace.ts';
import { cleanState, cleanWard, openState, stateName } from './state.ts';

/** Which built portal to publish, and where. */
export interface PublishOrder {
  ward: string;
  /** The folder that builds write to: the portal is in `<builtDir>/<ward>/`. */
  builtDir: string;
  /** The folder of published portals, which a web server serves. */
  dir: string;
  /** Milliseconds since 1970. */
  now: number;
  /** Whether texts get packed forms beside them. */
  compress?: boolean | undefined;
  /** The private key of the ward, if it has one. */
  key?: KeyObject | undefined;
}

/** How long to wait for another command that publishes the same portal, in milliseconds. */
const patience = 120_000;

/**
 * Makes `<dir>/<ward>` the built portal. Readers have the old portal or the new one, never a part of each, where the
 * system can exchange two folders; elsewhere files are moved one by one, in an order in which no link is broken.
 * @returns whether anything has changed
 * @throws where the place holds something else, or the disk refuses something: the old portal is as it was then
 */
export async function publishPortal({
  ward,
  builtDir,
  dir,
  now,
  compress,
  key,
}: PublishOrder): Promise<boolean> {
  const state = await openState(dir);
  await cleanState(state);
  return withLock(state, ward, () =>
    withLock(builtDir, ward, async () => {
      await cleanWard(state, ward);
      const place = await placeOf(join(dir, ward));
      if (place.isThere) await discard(join(place.folder, stateName));
      const built = join(builtDir, ward);
      const record = await readRecord(state, ward);
      const seen = {
        built: `${digestStamps(built)}${compress ? ' packed' : ''}${key ? ` ${publicKeyText(key)}` : ''}`,
        published: digestStamps(place.folder),
      };
      const times = record?.assets ?? {};
      const isKnown = record?.built === seen.built && record.published === seen.published;
      if (isKnown && !Object.values(times).some((last) => isOver(last, now))) return false;
      const texts = await proofsIn(place.folder);
      const copy = await readLogCopy(state, ward);
      const proving = await Proving.start({ built, now, key, texts, copy });
      const step = await comparePortals(built, place.isThere ? place.folder : undefined, {
        ...{ times, now, compress, former: proving?.former.files },
        isUntouched: record?.published === seen.published,
      });
      let log: string | undefined;
      const seal: Seal = async (forms) => {
        if (!proving) return [];
        const proofs = proving.prove(await partsOf(place.folder, step, proving.former.files, forms));
        log = proofs.log;
        return proofs.texts;
      };
      const hasChanged =
        !place.isThere ||
        step.written.length + step.removed.length + step.packed.length > 0 ||
        proving?.isPublished(await seal(new Map())) === false;
      // First the record: whatever happens then, it knows how long each former asset must stay.
      const note = (published: string): Promise<void> =>
        writeRecord(state, ward, { assets: step.assets, built: seen.built, published });
      await note('');
      if (hasChanged) await replace({ ward, state, built, place }, step, seal);
      // Somebody has touched the folder and changed no file: the rights, perhaps.
      else if (record?.published !== seen.published) await openToReaders(place.folder);
      if (log !== undefined && log !== copy) await writeLogCopy(state, ward, log);
      await note(digestStamps(place.folder));
      return hasChanged;
    }),
  );
}

/** The folder of a published portal. */
interface Place {
  /** Links are resolved. */
  folder: string;
  isThere: boolean;
  isLink: boolean;
}

async function placeOf(path: string): Promise<Place> {
  const entry = await entryAt(path);
  if (!entry) return { folder: path, isThere: false, isLink: false };
  const isLink = entry.isSymbolicLink();
  const folder = isLink
    ? await realpath(path).catch(() => {
        throw new Explained(`${path} là liên kết tới một chỗ không có; hãy xóa hoặc sửa rồi chạy lại`);
      })
    : path;
  if (!(await entryAt(folder))?.isDirectory())
    throw new Explained(`${path} đang chiếm chỗ của một thư mục; hãy dời đi rồi chạy lại`);
  if (!isPortalOf(await namesIn(folder)))
    throw new Explained(
      `${path} đang có tệp khác, không phải cổng đã công bố; hãy dời đi, hoặc chọn thư mục khác bằng --to`,
    );
  return { folder, isThere: true, isLink };
}

async function replace(
  { ward, state, built, place }: { ward: string; state: string; built: string; place: Place },
  step: PortalStep,
  seal: Seal,
): Promise<void> {
  if (!place.isLink) {
    const staging = join(state, `${ward}.new-${randomUUID()}`);
    try {
      await mkdir(staging);
      const paths = { built, staging, place: place.folder, isNew: !place.isThere };
      if ((!place.isThere || (await canExchange(staging))) && (await replaceWhole(paths, step, seal))) return;
    } finally {
      await discard(staging);
    }
  }
  const staging = join(place.folder, stateName);
  const present = await filesIn(place.folder);
  try {
    await mkdir(staging, { mode: 0o700 });
    await replaceFiles({ built, staging, place: place.folder }, step, (path) => !present.has(path), seal);
  } finally {
    await discard(staging);
  }
}

async function withLock<Value>(dir: string, ward: string, run: () => Promise<Value>): Promise<Value> {
  const lock = await waitForLock(dir, ward, patience);
  if (!isHeld(lock))
    throw new Explained('một lệnh khác đang dựng hay công bố phường này; đợi lệnh ấy xong rồi chạy lại');
  try {
    return await run();
  } finally {
    await lock.release();
  }
}

const isHeld = (lock: Held | { busy: true }): lock is Held => 'release' in lock;
