import { appendFile, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../cache/project.ts';
import { generateWard } from '../generate.ts';
import type { Rounds } from './table.ts';
import { medians, note, tableOf } from './table.ts';
import type { Cost } from './tree.ts';
import { measure } from './tree.ts';

/** How many documents each ward has. */
const documents = 200;

/** Many wards, and where they are built. */
interface WardsOrder {
  folder: string;
  wards: number;
  /** The folder of the compiled pages. */
  engines: string;
  rounds: number;
}

/** Prints what one command costs that builds many wards, nothing cached but the compiled pages, and then one changed ward. */
export async function benchWards(
  { folder, wards, engines, rounds: count }: WardsOrder,
  out: NodeJS.WritableStream,
): Promise<void> {
  const at = (name: string): string => join(folder, name);
  const names = Array.from({ length: wards }, (_, index) => `phuong-${index + 1}`);
  for (const name of names) await generateWard(at('content'), name, documents);
  const build = (): Promise<Cost> =>
    measure(
      [
        ...['npm', 'run', '--silent', 'build', '--', '--content', at('content'), '--out', at('dist')],
        ...['--cache', at('cache'), '--date', '2026-11-22T12:00+07:00'],
      ],
      { cwd: projectRoot() },
    );
  const clean = `${wards} wards of ${documents} documents, clean`;
  const rounds: Rounds = new Map();
  for (let round = 1; round <= count; round += 1) {
    for (const name of ['dist', 'cache']) await rm(at(name), { recursive: true, force: true });
    await mkdir(at('cache'), { recursive: true });
    await symlink(engines, join(at('cache'), 'engine'));
    note(rounds, clean, await build());
    const years = join(at('content'), names[0]!, 'directives/2024');
    await appendFile(join(years, (await readdir(years)).sort()[0]!), `\nĐây là câu mới thứ ${round}.\n`);
    note(rounds, 'one ward changed', await build());
  }
  out.write(tableOf('wards', rounds));
  const { cpuSeconds } = medians(rounds.get(clean)!);
  out.write(`CPU for each ward, clean: ${(cpuSeconds / wards).toFixed(2)} s\n`);
}
