import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, symlink, writeFile, appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../cache/project.ts';
import { generateWard } from '../generate.ts';
import type { Cost } from './tree.ts';
import { measure } from './tree.ts';

const ward = 'do-luong';
/** The day for which a ward is built, and the day after it. */
const days = { today: '2026-11-22', tomorrow: '2026-11-23' } as const;

/** A generated ward in folders of its own, and what its builds cost through npm. */
export class BenchWard {
  readonly home: string;
  readonly #count: number;
  readonly #engines: string;

  /**
   * @param home a folder for the ward's content, portal and cache
   * @param engines the folder of compiled pages that is the only thing a clean build finds in its cache
   */
  constructor(home: string, count: number, engines: string) {
    this.home = home;
    this.#count = count;
    this.#engines = engines;
  }

  get content(): string {
    return join(this.home, 'content', ward);
  }

  /** The folder of its built portal. */
  get portal(): string {
    return join(this.home, 'dist', ward);
  }

  /** The path that the portal is built for. */
  get base(): string {
    return `/${ward}/`;
  }

  async prepare(): Promise<void> {
    await generateWard(join(this.home, 'content'), ward, this.#count);
    await this.forget();
  }

  /** Removes the portal and everything that was remembered, the compiled pages apart. */
  async forget(): Promise<void> {
    for (const name of ['dist', 'cache']) await rm(join(this.home, name), { recursive: true, force: true });
    await mkdir(join(this.home, 'cache'), { recursive: true });
    if (existsSync(this.#engines)) await symlink(this.#engines, join(this.home, 'cache/engine'));
  }

  build(day: keyof typeof days = 'today'): Promise<Cost> {
    const at = (name: string): string => join(this.home, name);
    const options = ['--content', at('content'), '--out', at('dist'), '--cache', at('cache')];
    return measure(
      ['npm', 'run', '--silent', 'build', '--', ...options, '--date', `${days[day]}T12:00+07:00`],
      {
        cwd: projectRoot(),
      },
    );
  }

  /** Adds a sentence to a document of the middle of the years. */
  async changeSentence(round: number): Promise<void> {
    const names = (await readdir(join(this.content, 'directives/2024'))).sort();
    const name = names[Math.floor(names.length / 2)]!;
    await appendFile(join(this.content, 'directives/2024', name), `\nĐây là câu mới thứ ${round}.\n`);
  }

  /** Adds a document that is published on the day of the build. */
  async addDocument(round: number): Promise<void> {
    const folder = join(this.content, 'directives/2026');
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, `van-ban-moi-${round}.md`),
      `---\ntitle: Về việc tổng vệ sinh môi trường lần ${round}\ntype: cong-van\ncode: ${900_000 + round}/UBND-VX\nissuer: Ủy ban nhân dân phường\nissued: ${days.today}\npublished: ${days.today}\nfields: [moi-truong]\nsummary: Tổng vệ sinh các tuyến phố.\n---\n\nỦy ban nhân dân phường yêu cầu các tổ dân phố tổng vệ sinh.\n\n- Giao Công an phường giữ trật tự trước ngày 30/11/2026.\n`,
    );
  }
}
