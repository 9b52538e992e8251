import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { buildWards } from '../../build/build-wards.ts';
import { findEngine } from '../../build/engine/compiled.ts';
import type { ResidentWards } from '../../build/process/resident-wards.ts';
import { cacheRoot, cacheVariable, projectRoot, rootVariable } from '../../cache/project.ts';
import { WardFiles } from './ward-files.ts';

/** Which portal to build. */
export interface EditedPortal {
  ward: string;
  /** Names of folders of the run: for the portal and for the cache. */
  out: string;
  cache: string;
  now: number;
  isOtherGenerator: boolean;
}

/** How a build ended. */
export interface PortalReport {
  ok: boolean;
  /** Everything that it says of the ward, without what differs from build to build. */
  text: string;
}

/** Builds wards in this process with the caches and the generator that each build names. */
export class Builder {
  readonly #home: string;
  readonly #root = projectRoot();
  readonly #cache = cacheRoot();
  readonly #resident: ResidentWards | undefined;

  /**
   * @param home the folder of everything that is built: `content/`, the portals, the caches
   * @param resident the processes that stay from one build to the next; each build has its own if undefined
   */
  constructor(home: string, resident?: ResidentWards) {
    this.#home = home;
    this.#resident = resident;
  }

  /** Ends the processes that stay. */
  async end(): Promise<void> {
    await this.#resident?.end();
  }

  /** Brings the compiled pages of the project, so that no build of the run compiles them, and makes the other generator. */
  async prepare(): Promise<void> {
    const { version, folder } = await findEngine();
    await cp(folder, join(this.#home, 'engines', version), { recursive: true, verbatimSymlinks: true });
    await this.#makeOther();
  }

  /** Makes an empty cache, which holds nothing but the compiled pages. */
  async emptyCache(name: string): Promise<void> {
    const cache = join(this.#home, name);
    await rm(cache, { recursive: true, force: true });
    await mkdir(cache);
    await symlink(join(this.#home, 'engines'), join(cache, 'engine'));
  }

  /** Builds a ward into `<home>/<out>/<ward>`; one build at a time in a process. */
  async build({ ward, out, cache, now, isOtherGenerator }: EditedPortal): Promise<PortalReport> {
    process.env[cacheVariable] = join(this.#home, cache);
    process.env[rootVariable] = isOtherGenerator ? join(this.#home, 'generator') : this.#root;
    try {
      const [outcome] = await buildWards(
        {
          contentDir: join(this.#home, 'content'),
          outDir: join(this.#home, out),
          wards: [ward],
          now,
          jobs: 1,
          resident: this.#resident,
        },
        { step: () => undefined, end: () => undefined },
      );
      const { ok, about, findings, faults, unpublished, files } = outcome!;
      return { ok, text: JSON.stringify({ ok, about, findings, faults, unpublished, files }, null, 1) };
    } finally {
      process.env[rootVariable] = this.#root;
      process.env[cacheVariable] = this.#cache;
    }
  }

  /** Makes a copy of the generator in which a word of every page is another. */
  async #makeOther(): Promise<void> {
    const root = join(this.#home, 'generator');
    for (const name of [
      'src',
      'public',
      'scripts',
      'astro.config.mjs',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
    ])
      await cp(join(this.#root, name), join(root, name), { recursive: true });
    await symlink(join(this.#root, 'node_modules'), join(root, 'node_modules'));
    const strings = await WardFiles.read(join(root, 'src/strings'));
    const changed = strings.copy();
    changed.put(
      'vi.ts',
      strings.text('vi.ts').replace("about: 'Về cổng này'", "about: 'Về cổng của phường'"),
    );
    await changed.write(join(root, 'src/strings'), strings);
  }
}
