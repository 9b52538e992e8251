import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ResidentWards } from '../../build/process/resident-wards.ts';
import { projectRoot } from '../../cache/project.ts';
import { testContent } from '../../tests/test-content.ts';
import { Builder } from './build-portal.ts';
import { BuilderBeside } from './builder-beside.ts';
import { comparePortals, isEarlierAlone } from './compare-files.ts';
import type { Edit } from './edit.ts';
import { Random } from './edit.ts';
import { edits, makeRandomEdit } from './edits.ts';
import { makeLinkedWard } from './linked-ward.ts';
import { differingAnswers } from './search-answers.ts';
import { WardFiles } from './ward-files.ts';

/** A run of random edits. The same seed, number and kinds give the same edits. */
export interface EditsRun {
  seed: number;
  count: number;
  /** Names of the kinds of edits to make; all of them if empty. */
  only?: readonly string[];
  /** The documents of one ward that is edited instead of the two small ones: from some 600 on its index has shards. */
  documents?: number | undefined;
  /** Whether the builds of changes go through processes that stay, one for each ward, as those of a watch do. */
  watch?: boolean | undefined;
  /** Called after each edit, with a line of words. */
  log?: (line: string) => void;
}

/** An edit after which a build of the change gave another portal than a clean build. */
export interface DifferentStep {
  step: number;
  edit: string;
  /** What differs: paths of files, `report` for the messages to editors, queries. */
  differences: string[];
  /** A folder with the content before and after the edit, both portals and what to do to see it again. */
  folder: string;
}

interface WardState {
  ward: string;
  files: WardFiles;
  earlier: WardFiles;
  now: number;
  isOtherGenerator: boolean;
}

/** A morning of the time in which the model ward's documents are read. */
const firstMoment = Date.parse('2026-11-22T09:00+07:00');

/**
 * Makes random edits in two wards, one after the other. After each it builds the change, with the cache and the portal of
 * the build before, and all anew with an empty cache, and compares the two.
 */
export async function runEdits({
  seed,
  count,
  only = [],
  documents,
  watch = false,
  log = () => undefined,
}: EditsRun): Promise<DifferentStep[]> {
  const kinds = only.length > 0 ? edits.filter(({ name }) => only.includes(name)) : edits;
  // The same folder each time: names of files in caches depend on it.
  const home = join(tmpdir(), `cong-phuong-edits-${seed}`);
  await rm(home, { recursive: true, force: true });
  const run = new Run(home, seed, kinds, watch);
  const different: DifferentStep[] = [];
  try {
    await run.prepare(documents);
    for (let step = 1; step <= count; step += 1) {
      const { line, found } = await run.step(step);
      log(`${step}. ${line}`);
      if (found) different.push(found);
    }
  } finally {
    await run.end();
  }
  if (different.length === 0) await rm(home, { recursive: true });
  return different;
}

class Run {
  readonly #home: string;
  readonly #seed: number;
  readonly #kinds: readonly Edit[];
  readonly #random: Random;
  readonly #builder: Builder;
  readonly #beside: BuilderBeside;
  readonly #wards: WardState[] = [];

  constructor(home: string, seed: number, kinds: readonly Edit[], watch: boolean) {
    this.#home = home;
    this.#seed = seed;
    this.#kinds = kinds;
    this.#random = new Random(seed);
    this.#builder = new Builder(home, watch ? new ResidentWards() : undefined);
    this.#beside = new BuilderBeside(home);
  }

  #at(...names: string[]): string {
    return join(this.#home, ...names);
  }

  async prepare(documents: number | undefined): Promise<void> {
    await mkdir(this.#home, { recursive: true });
    await this.#builder.prepare();
    await this.#builder.emptyCache('cache');
    const model = await WardFiles.read(join(projectRoot(), testContent, 'phuong-mau'));
    const linked = makeLinkedWard(model, this.#random, documents);
    const small = [['phuong-mau', model] as const];
    for (const [ward, files] of [...(documents ? [] : small), ['phuong-lien-ket', linked] as const]) {
      await files.write(this.#at('content', ward));
      const state = { ward, files, earlier: files, now: firstMoment, isOtherGenerator: false };
      this.#wards.push(state);
      const { ok, text } = await this.#builder.build({ ...state, out: 'portals', cache: 'cache' });
      if (!ok) throw new Error(`${ward} does not build before any edit: ${text}`);
      await cp(this.#at('portals', ward), this.#at('clean', ward), { recursive: true });
    }
  }

  async end(): Promise<void> {
    this.#beside.end();
    await this.#builder.end();
  }

  /** Makes an edit, builds twice and compares. */
  async step(step: number): Promise<{ line: string; found?: DifferentStep }> {
    const state = this.#random.pick(this.#wards);
    const { ward } = state;
    const before = state.files.copy();
    const edited = {
      ...state,
      files: state.files.copy(),
      random: this.#random,
      step,
      cleanPortal: this.#at('clean', ward),
      portal: this.#at('portals', ward),
      cache: this.#at('cache'),
    };
    const edit = `${ward}: ${await makeRandomEdit(edited, this.#kinds)}`;
    await edited.files.write(this.#at('content', ward), before);
    const { now, isOtherGenerator } = edited;
    const started = performance.now();
    await this.#builder.emptyCache('clean-cache');
    const order = { ward, now, isOtherGenerator };
    const cleanBuild = this.#beside.build({ ...order, out: 'clean-new', cache: 'clean-cache' });
    const change = await this.#builder.build({ ...order, out: 'portals', cache: 'cache' });
    const changeTime = performance.now() - started;
    const clean = await cleanBuild;

    const differences = change.text === clean.text ? [] : ['report'];
    if (clean.ok && change.ok) differences.push(...(await this.#comparePortals(ward, edited.files, step)));
    const left = (await readdir(this.#at('portals'))).filter((name) => name.startsWith('.'));
    differences.push(...left);
    const found =
      differences.length > 0 ? { step, edit, differences, folder: this.#at(`different-${step}`) } : undefined;
    if (found) await this.#keep(found, state, edited, [change.text, clean.text]);

    if (clean.ok) {
      await rm(this.#at('clean', ward), { recursive: true, force: true });
      await rename(this.#at('clean-new', ward), this.#at('clean', ward));
      Object.assign(state, { files: edited.files, earlier: before, now, isOtherGenerator });
    } else {
      // An edit with which the ward does not build is taken back; the next build is of the next edit.
      await before.write(this.#at('content', ward), edited.files);
    }
    if (found) await this.#startAnew();
    const end = `${clean.ok ? 'built' : 'not built'}, ${(changeTime / 1000).toFixed(1)} s`;
    return {
      line: `${edit} (${end})${found ? ` DIFFERENT: ${differences.slice(0, 8).join(', ')}; see ${found.folder}` : ''}`,
      found,
    };
  }

  async #comparePortals(ward: string, files: WardFiles, step: number): Promise<string[]> {
    const [change, clean] = [this.#at('portals', ward), this.#at('clean-new', ward)];
    const { files: paths, index } = await comparePortals(change, clean);
    // The same bytes answer alike.
    if (index.length === 0) return (await isEarlierAlone(change, clean, paths)) ? [] : paths;
    const queries = await differingAnswers([change, clean], files, new Random(this.#seed * 1000 + step));
    return [...paths, ...queries];
  }

  /** Keeps everything that shows a difference. */
  async #keep(
    { step, edit, differences, folder }: DifferentStep,
    before: WardState,
    after: { files: WardFiles; now: number },
    reports: readonly [change: string, clean: string],
  ): Promise<void> {
    const { ward } = before;
    await before.files.write(join(folder, 'before', ward));
    await after.files.write(join(folder, 'after', ward));
    for (const [from, to] of [
      ['portals', 'change'],
      ['clean-new', 'clean'],
    ] as const)
      if (existsSync(this.#at(from, ward)))
        await cp(this.#at(from, ward), join(folder, to), { recursive: true });
    await writeFile(join(folder, 'change.json'), reports[0]);
    await writeFile(join(folder, 'clean.json'), reports[1]);
    const time = (now: number): string => new Date(now).toISOString();
    await writeFile(
      join(folder, 'README.txt'),
      `seed ${this.#seed}, step ${step}: ${edit}\n\nDifferent (change/, clean/; report: change.json, clean.json):\n${differences.join('\n')}\n\n` +
        `Again, from the first edit: npm run bench -- edits ${step} --seed ${this.#seed}\n` +
        `This edit alone: build before/ for ${time(before.now)}, put after/ in its place, build for ${time(after.now)} with the same --cache and --out, and once more with new ones.\n`,
    );
  }

  /** After a difference the portals are made anew, so that later differences are of later edits. */
  async #startAnew(): Promise<void> {
    await this.#builder.emptyCache('cache');
    await rm(this.#at('portals'), { recursive: true, force: true });
    for (const state of this.#wards) await this.#builder.build({ ...state, out: 'portals', cache: 'cache' });
  }
}
