import { basename, join } from 'node:path';
import { textOf } from '../proving/proving.ts';
import { rsync } from './rsync.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

/**
 * The texts of files of another machine, in one call; undefined for one that is not there.
 * @param places where they are, by names of the caller; no two files have the same name
 */
export const bringTexts = <Name extends string>(
  target: string,
  places: Readonly<Record<Name, string>>,
): Promise<Partial<Record<Name, string>>> =>
  inTemporaryFolder(async (folder) => {
    await rsync(target, ['--', ...Object.values<string>(places), `${folder}/`]);
    const texts: Partial<Record<Name, string>> = {};
    for (const name of Object.keys(places) as Name[])
      texts[name] = await textOf(join(folder, basename(places[name])));
    return texts;
  });
