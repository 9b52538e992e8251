import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { runCommand } from '../../commands/run-command.ts';
import { filesOf } from '../../portal/built-site.ts';
import { buildOf } from '../small-wards.ts';
import type { MarkedWard } from './marked-ward.ts';
import { ward, writeMarkedWard } from './marked-ward.ts';
import type { Marks } from './marks.ts';
import { writeRefusedWard } from './refused-ward.ts';
import type { UnpackedFile } from './unpacked-files.ts';
import { unpackedFiles } from './unpacked-files.ts';

let home: string;
let marked: MarkedWard;
let messages: string;
let refused: Marks;
let refusals: string;
let portal: UnpackedFile[];
let front: UnpackedFile[];
let caches: UnpackedFile[];

const refusedWard = 'phuong-tu-choi';
const at = (name: string): string => join(home, name);

/** What a ward's folder says of a paper that is withdrawn later is public before. */
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'cong-phuong-leaks '));
  execFileSync('cp', ['-al', join(inject('faultTemplates'), 'nhớ'), at('nhớ')]);
  await writeMarkedWard(at('nội dung'), 'public');
  run('check', ['--fix', '--content', at('nội dung'), '--date', '2026-11-22']);
  run('build', buildOf(at('nội dung'), at('ra'), '--cache', at('nhớ')));
  marked = await writeMarkedWard(at('nội dung'), 'withdrawn');
  messages = [
    run('check', ['--fix', '--content', at('nội dung'), '--date', '2026-11-22']),
    run('build', buildOf(at('nội dung'), at('ra'), '--cache', at('nhớ'))),
    run('check', ['--content', at('nội dung'), '--date', '2026-11-22']),
    run('city', ['--from', at('ra'), '--out', at('thành phố'), '--cache', at('nhớ')]),
  ].join('\n');
  refused = await writeRefusedWard(at('từ chối'), refusedWard);
  refusals = [
    runCommand('build', buildOf(at('từ chối'), at('ra từ chối'), '--cache', at('nhớ'))),
    runCommand('check', ['--content', at('từ chối'), '--date', '2026-11-22', '--format', 'json']),
  ]
    .map(({ stdout, stderr }) => stdout + stderr)
    .join('\n');
  portal = await unpackedFiles(join(at('ra'), ward));
  front = await unpackedFiles(at('thành phố'));
  caches = (await unpackedFiles(at('nhớ'))).filter(({ path }) => !/^engine(?:-city)?\//.test(path));
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** Runs a command that succeeds. @returns its messages */
function run(name: string, args: readonly string[]): string {
  const { status, stdout, stderr } = runCommand(name, args);
  expect(stderr + stdout).not.toContain('lỗi  ');
  expect(status).toBe(0);
  return stdout + stderr;
}

/** Each place whose word is in a file: `a draft: title in rss.xml`. */
const found = (files: readonly UnpackedFile[], ...all: Marks[]): string[] =>
  files.flatMap(({ path, forms }) =>
    [...new Set(all.flatMap((marks) => forms.flatMap((form) => marks.in(form))))].map(
      (place) => `${place} in ${path}`,
    ),
  );

test.for<[string, () => UnpackedFile[]]>([
  ['the portal', () => portal],
  ['the front of a city', () => front],
  ['the caches', () => caches],
])('%s: nothing that is not public is in any byte', ([, files], { task }) => {
  const leaks = found(files(), marked.secret, marked.names);
  task.meta.figures = { leaks: marked.secret.count + marked.names.count, leaksFound: leaks.length };
  expect(leaks).toEqual([]);
});

test('messages name the files that they are about, and say nothing of what is in them', () => {
  expect(marked.secret.in(Buffer.from(messages))).toEqual([]);
});

test('messages and caches repeat nothing of a paper that is refused', () => {
  for (const rule of ['secrecy-stamp', 'personal-number', 'link-scheme'])
    expect(refusals).toContain(`(${rule})`);
  expect(refused.in(Buffer.from(refusals))).toEqual([]);
  expect(refusals).not.toContain('001300000019');
  expect(found(caches, refused)).toEqual([]);
});

test('the caches have what is wholly public', () => {
  const kept = caches.filter(({ path }) => path.startsWith('documents/'));
  expect(found(kept, marked.open)).toContainEqual(
    expect.stringContaining('title of a paper that is wholly public in '),
  );
});

test.each([
  ['title', /^rss\.xml$/],
  ['title', /^pagefind\/.*\.pf_fragment$/],
  ['title', /^pagefind\/words\//],
  ['title', /^goi-y\/|^pagefind\/.*goi-y/],
  ['text', /^pagefind\/.*\.pf_index$/],
  ['summary', /^van-ban\/2026\/cong-khai\/index\.html$/],
  ['released', /^du-lieu\/kenh\.csv$/],
  ['released', /^van-ban\/2026\/cong-khai\/kenh\/index\.html$/],
  ['when', /^lich\/lich\.ics$/],
  ['reason of a withdrawal', /^van-ban\/2026\/thu-hoi\/index\.html$/],
])('the search finds the word of a public %s in %s', (place, pattern) => {
  const files = portal.filter(({ path }) => pattern.test(path));
  expect(found(files, marked.open)).toContainEqual(expect.stringContaining(`${place} in `));
});

test('the caches are for the user alone', async () => {
  const modes = await Promise.all(
    (await filesOf(at('nhớ')))
      .filter((path) => !/^engine(?:-city)?\//.test(path))
      .map(async (path) => [path, (await stat(join(at('nhớ'), path))).mode & 0o077] as const),
  );
  expect(modes.filter(([, others]) => others !== 0)).toEqual([]);
});
