import { existsSync } from 'node:fs';
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edit, EditedWard } from '../edit.ts';
import { dayAt } from '../edit.ts';

const day = 86_400_000;

/** Edits of the time, the generator, and of what the last build left. */
export const otherEdits: readonly Edit[] = [
  { name: 'next-day', weight: 5, make: (ward) => move(ward, 1) },
  { name: 'hours-later', weight: 2, make: (ward) => move(ward, 0.3) },
  { name: 'day-before', weight: 1, make: (ward) => move(ward, -1) },
  { name: 'forty-days-later', weight: 1, make: (ward) => move(ward, 40) },
  { name: 'next-month', weight: 1, make: (ward) => moveTo(ward, (now) => dayAt(now).slice(0, 7)) },
  { name: 'next-year', weight: 1, make: (ward) => moveTo(ward, (now) => dayAt(now).slice(0, 4)) },
  {
    name: 'generator',
    weight: 1,
    make(ward) {
      ward.isOtherGenerator = !ward.isOtherGenerator;
      return ward.isOtherGenerator ? 'changed' : 'changed back';
    },
  },
  { name: 'nothing', weight: 2, make: () => 'nothing' },
  {
    name: 'taken-back',
    weight: 3,
    make(ward) {
      ward.files = ward.earlier.copy();
      return 'all files as before the last edit';
    },
  },
  {
    name: 'portal-altered',
    weight: 2,
    make: (ward) => eachOf(ward.portal, ward, 1, (file) => writeFile(file, 'x')),
  },
  { name: 'portal-file-lost', weight: 2, make: (ward) => eachOf(ward.portal, ward, 2, (file) => rm(file)) },
  {
    name: 'portal-file-added',
    weight: 1,
    make: async (ward) => {
      if (!existsSync(join(ward.portal, 'van-ban'))) return undefined;
      await writeFile(join(ward.portal, 'van-ban/la.html'), 'x');
      return 'van-ban/la.html';
    },
  },
  {
    name: 'portal-touched',
    weight: 1,
    make: (ward) => eachOf(ward.portal, ward, 3, async (file) => utimes(file, 1, ward.step)),
  },
  {
    name: 'cache-lost',
    weight: 2,
    make: (ward) => eachOf(ward.cache, ward, 2, (file) => rm(file)),
  },
  {
    name: 'cache-cut',
    weight: 2,
    make: (ward) =>
      eachOf(ward.cache, ward, 2, async (file) => {
        const bytes = await readFile(file);
        await writeFile(file, bytes.subarray(0, bytes.length / 2));
      }),
  },
  {
    name: 'portal-lost',
    weight: 1,
    make: async (ward) => {
      await rm(ward.portal, { recursive: true, force: true });
      return 'the whole portal';
    },
  },
];

function move(ward: EditedWard, days: number): string {
  ward.now += days * day;
  return new Date(ward.now).toISOString();
}

/** Moves the time to the first day that has another month or year. */
function moveTo(ward: EditedWard, part: (now: number) => string): string {
  const before = part(ward.now);
  while (part(ward.now) === before) ward.now += day;
  return move(ward, 0);
}

/** Does something to some random files below a folder, the compiled pages apart. */
async function eachOf(
  folder: string,
  { random }: EditedWard,
  count: number,
  act: (file: string) => Promise<unknown>,
): Promise<string | undefined> {
  // An edit before this one may have removed the folder.
  if (!existsSync(folder)) return undefined;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) return undefined;
  const picked = new Set(Array.from({ length: count }, () => random.pick(files)));
  for (const file of picked) await act(file);
  return [...picked].map((file) => file.slice(folder.length + 1)).join(', ');
}
