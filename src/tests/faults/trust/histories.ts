import type { KeyObject } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from '../../../bench/edits/edit.ts';
import { newKey, privateKeyIn, publicKeyIn } from '../../../proof/keys.ts';
import type { SeenHead } from '../../../proof/verify/check-proofs.ts';
import type { ProofFault } from '../../../proof/verify/fault.ts';
import { folderSource } from '../../../proof/verify/folder.ts';
import { verifyPortal } from '../../../proof/verify/verify-portal.ts';
import { layProvenPortal } from '../../../publishing/fixtures/proven-portal.ts';
import { day, long, portal, start, ward } from '../../../publishing/fixtures/small-portal.ts';
import { publishPortal } from '../../../publishing/publish-portal.ts';

/** A ward that is published time after time. */
export class History {
  readonly publicKey: KeyObject;
  readonly #key: KeyObject;
  readonly #home: string;
  #now = start;
  #version = 0;
  #seen: SeenHead | undefined;

  constructor(home: string) {
    const { pem, publicText } = newKey();
    this.#key = privateKeyIn(pem)!;
    this.publicKey = publicKeyIn(publicText)!;
    this.#home = home;
  }

  get folder(): string {
    return join(this.#home, 'công bố', ward);
  }

  get seen(): SeenHead | undefined {
    return this.#seen;
  }

  get #state(): string {
    return join(this.#home, 'công bố/.cong-phuong');
  }

  /** Builds a version, older or newer than the one before. */
  async build(version: number): Promise<void> {
    const files = {
      ...portal(version),
      'van-ban/rss.xml': long(`tin ${version}`),
      [`tep/Mẫu ${version % 3}.pdf`]: 'pdf',
    };
    await layProvenPortal(join(this.#home, 'dựng'), files, new Date(this.#now).toISOString().slice(0, 10));
    this.#version = version;
  }

  async publish(): Promise<void> {
    const order = { ward, builtDir: join(this.#home, 'dựng'), dir: join(this.#home, 'công bố') };
    await publishPortal({ ...order, now: this.#now, compress: true, key: this.#key });
  }

  /** What a person finds who verifies the portal, and remembers it. */
  async verify(): Promise<ProofFault[]> {
    const { faults, head } = await verifyPortal(folderSource(this.folder), {
      key: this.publicKey,
      seen: this.#seen,
    });
    if (faults.length === 0) this.#seen = head;
    return faults;
  }

  /** One thing that an honest ward does, or that happens to it. @returns its name */
  async step(random: Random): Promise<string> {
    const steps: Record<string, () => Promise<void>> = {
      'a new version': async () => {
        await this.build(this.#version + 1);
        await this.publish();
      },
      'an old version again': async () => {
        await this.build(1 + random.below(this.#version));
        await this.publish();
      },
      'nothing new': () => this.publish(),
      'some weeks later': async () => {
        this.#now += (1 + random.below(40)) * day;
        await this.build(this.#version + random.below(2));
        await this.publish();
      },
      'settings of the web server': async () => {
        await writeFile(join(this.folder, '.htaccess'), `# ${random.below(1000)}\n`);
        await this.publish();
      },
      'the time of a file alone': async () => {
        await utimes(join(this.folder, 'index.html'), new Date(), new Date());
        await this.publish();
      },
      'an interruption before anything is in place': async () => {
        await mkdir(join(this.#state, `${ward}.new-00000000-0000-0000-0000-000000000000/van-ban`), {
          recursive: true,
        });
        await this.#check();
        await this.publish();
      },
      'an interruption before it is noted': async () => {
        const before = join(this.#home, 'trước');
        await rm(before, { recursive: true, force: true });
        await cp(this.#state, before, { recursive: true });
        await this.build(this.#version + 1);
        await this.publish();
        await rm(this.#state, { recursive: true });
        await cp(before, this.#state, { recursive: true });
        await this.#check();
        await this.publish();
      },
    };
    const name = random.pick(Object.keys(steps));
    await steps[name]!();
    return name;
  }

  async #check(): Promise<void> {
    const faults = await this.verify();
    if (faults.length > 0) throw new Error(`after an interruption: ${JSON.stringify(faults)}`);
  }
}

/** Every file below a folder, with `/`. */
export async function filesBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
}

export const bytesOf = (dir: string, path: string): Promise<Buffer> => readFile(join(dir, path));
