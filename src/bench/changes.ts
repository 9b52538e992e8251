import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWards } from '../build/build-wards.ts';
import { endOf } from '../domain/dates/moment.ts';
import { generateWard } from './generate.ts';

const ward = 'do-luong';
const today = '2026-12-10';
const tomorrow = '2026-12-11';

/** The files of a portal that change, are added or are removed, Pagefind's index left out. */
interface Changes {
  /** How many files the portal has. */
  files: number;
  /** After a directive dated today was added. */
  added: string[];
  /** After the next day began, with the same content. */
  nextDay: string[];
}

/** Builds a generated ward of `count` documents three times, and compares the portals. Throws if a build fails. */
export async function measureChanges(count: number): Promise<Changes> {
  const home = await mkdtemp(join(tmpdir(), 'cong-phuong-changes-'));
  try {
    const contentDir = join(home, 'content');
    await generateWard(contentDir, ward, count);
    const before = await build(home, 'before', today);
    await addDirective(join(contentDir, ward, 'directives/2026'));
    const after = await build(home, 'after', today);
    const later = await build(home, 'later', tomorrow);
    return { files: before.size, added: differences(before, after), nextDay: differences(after, later) };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Copies the last directive of a folder, dated today and with a number of its own. */
async function addDirective(folder: string): Promise<void> {
  const last = (await readdir(folder)).sort().at(-1)!;
  const text = await readFile(join(folder, last), 'utf8');
  await writeFile(
    join(folder, 'van-ban-moi.md'),
    text.replace(/(?<=^(issued|published): ).*/gm, today).replace(/(?<=^code: )\d+/m, '99999'),
  );
}

/** Builds the ward into a folder of its own. @returns the text of each file outside `pagefind/`, by path */
async function build(home: string, name: string, day: string): Promise<Map<string, string>> {
  const outDir = join(home, name);
  const [outcome] = await buildWards(
    { contentDir: join(home, 'content'), outDir, wards: [ward], now: endOf(day) },
    { step: () => undefined, end: () => undefined },
  );
  if (!outcome?.ok) throw new Error(`the generated ward does not build: ${outcome?.faults.join('\n')}`);
  const entries = await readdir(join(outDir, ward), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(outDir, ward).length + 1))
    .filter((path) => !path.startsWith('pagefind'));
  const texts = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => [
      path,
      await readFile(join(outDir, ward, path), 'latin1'),
    ]),
  );
  return new Map(texts);
}

const differences = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort();
