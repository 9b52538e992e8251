import { readdirSync, statSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { nearest, nearestPath } from '../../language/nearest.ts';
import { wardsOrEnd, wrongCall } from '../command.ts';

/** The wards to check, each with the files that the call names; undefined means all files of the ward. */
export async function readTargets(
  content: string,
  named: readonly string[],
): Promise<Map<string, Set<string> | undefined>> {
  const all = await wardsOrEnd('check', content);
  if (named.length === 0) return new Map(all.map((ward) => [ward, undefined]));
  const targets = new Map<string, Set<string> | undefined>();
  for (const name of named) {
    const folder = wardFolder(content, name);
    if (folder === '') return new Map(all.map((ward) => [ward, undefined]));
    if (all.includes(name)) targets.set(name, undefined);
    else if (folder !== undefined && all.includes(folder)) targets.set(folder, undefined);
    else {
      const file = inContent(content, name);
      const ward = file?.split('/')[0];
      if (!file || !ward || !all.includes(ward))
        wrongCall(
          'check',
          `Lỗi: “${name}” không phải phường hay tệp nào trong ${content}/${hint(content, name, all)}`,
        );
      if (targets.has(ward) && targets.get(ward) === undefined) continue;
      targets.set(ward, (targets.get(ward) ?? new Set()).add(posix.join(content.split(sep).join('/'), file)));
    }
  }
  return targets;
}

/** The name of the ward whose folder a path is; empty for the content folder itself, undefined for any other path. */
function wardFolder(content: string, name: string): string | undefined {
  const path = relative(resolve(content), resolve(name)).split(sep).join('/');
  return !path.includes('/') && path !== '..' && statSync(name, { throwIfNoEntry: false })?.isDirectory()
    ? path
    : undefined;
}

/** The path of an existing file below the content folder; undefined if it is not there. */
function inContent(content: string, name: string): string | undefined {
  const path = relative(resolve(content), resolve(name)).split(sep).join('/');
  return !path.startsWith('..') && statSync(name, { throwIfNoEntry: false })?.isFile() ? path : undefined;
}

/** A hint for an unknown name: the file with `.md`, the nearest file or ward, or all wards. */
function hint(content: string, name: string, wards: readonly string[]): string {
  const known = `Các phường: ${wards.join(', ')}.`;
  const suggest = (near: string | undefined): string => (near === undefined ? '.' : `; có phải “${near}”?`);
  const path = relative(resolve(content), resolve(name)).split(sep).join('/');
  if (!/[/\\]/.test(name)) return `${suggest(nearest(name, wards))} ${known}`;
  if (path.startsWith('..')) return '.';
  if (inContent(content, `${name}.md`)) return suggest(`${name}.md`);
  const [ward = ''] = path.split('/');
  if (!wards.includes(ward)) return `${suggest(nearest(ward, wards))} ${known}`;
  const files = readdirSync(join(content, ward), { recursive: true, encoding: 'utf8' }).map((file) =>
    posix.join(content.split(sep).join('/'), ward, file.split(sep).join('/')),
  );
  return suggest(
    nearestPath(
      name,
      files.filter((file) => file.endsWith('.md')),
    ),
  );
}
