import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../cache/project.ts';
import type { ReadWard, WardSource } from '../../content/source.ts';
import { momentOf } from '../../domain/dates/moment.ts';
import type { Portal } from '../../portal/model.ts';
import { routes } from '../../portal/routes.ts';
import type { FileMaker } from './file-maker.ts';

/** What a portal says of its making, in `phien-ban.json`. */
export interface PortalVersion {
  ward: string;
  /** The moment that it was made for, as `--date` takes it: a day, or a second in Việt Nam. */
  date: string;
  /** A digest of all files of the ward's folder. */
  content: string;
  /** The version of the generator. */
  generator: string;
}

export const versionOf = (portal: Portal, { source }: ReadWard): PortalVersion => ({
  ward: source.id,
  date: momentOf(portal.now),
  content: contentDigest(source),
  generator: packageVersion(),
});

/** The file that says which content the portal was made from, by which version of the generator, and for which moment. */
export function versionFile(version: PortalVersion): FileMaker {
  const text = `${JSON.stringify(version, undefined, 2)}\n`;
  return {
    name: 'version',
    isPage: false,
    given: text,
    plan: () => [{ file: routes.version, key: text }],
    make: () => Promise.resolve(Buffer.from(text)),
  };
}

/** A digest of the paths and the contents of a ward's files; the same on every machine. */
function contentDigest({ folder, documents, files, wardFile, references }: WardSource): string {
  const hash = createHash('sha256');
  const add = (path: string, content: string): void => void hash.update(`${path}\0${content}\0`);
  add('ward.yaml', wardFile?.text ?? '');
  add('references.yaml', references?.text ?? '');
  for (const { file, digest } of documents) add(file.slice(folder.length + 1), digest);
  for (const [path, { digest }] of files) add(`files/${path}`, digest);
  return hash.digest('hex');
}

const packageVersion = (): string =>
  (JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as { version: string }).version;
