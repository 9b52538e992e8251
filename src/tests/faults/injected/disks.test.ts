import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { mount, tryMount } from '../mount.ts';
import type { InjectedFault, Undo } from './fault.ts';
import { injectEach } from './fault.ts';
import type { Scene } from './scene.ts';
import { ward } from './scene.ts';

/** Whether this user may mount file systems at all. */
function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'cong-phuong-mount '));
  const unmount = tryMount(folder, 'size=100k');
  unmount?.();
  rmdirSync(folder);
  return unmount !== undefined;
}

/**
 * Makes a folder, as it is, one that may only be read. It is closed at another place first: a place cannot be closed while
 * a process has a file open for writing through it.
 */
function readOnly(folder: string): () => void {
  const beside = mkdtempSync(`${folder}.đóng-`);
  execFileSync('mount', ['--bind', folder, beside]);
  execFileSync('mount', ['-o', 'remount,ro,bind', beside]);
  execFileSync('mount', ['--bind', beside, folder]);
  return () => {
    execFileSync('umount', ['-l', folder]);
    execFileSync('umount', ['-l', beside]);
    rmdirSync(beside);
  };
}

/** Moves a folder to a file system of its own with little room, and at the end back with all that it holds then. */
function small(folder: string, kilobytes: number): () => void {
  const beside = `${folder}.gốc`;
  execFileSync('cp', ['-a', folder, beside]);
  const unmount = mount(folder, `size=${kilobytes}k`);
  execFileSync('cp', ['-a', `${beside}/.`, folder]);
  return () => {
    execFileSync('rm', ['-rf', beside]);
    execFileSync('cp', ['-a', folder, beside]);
    unmount();
    execFileSync('rm', ['-rf', folder]);
    execFileSync('mv', [beside, folder]);
  };
}

const full = /đĩa đã đầy, không ghi được .+; hãy xóa bớt tệp rồi chạy lại/;
const closed = /không có quyền với .+--out hay --cache/;

/** The size of a folder, in kilobytes as a file system of its own counts them. */
const sizeOf = (folder: string): number =>
  Number(/^\d+/.exec(execFileSync('du', ['-sk', folder], { encoding: 'utf8' }))![0]);

const inOut = ({ out }: Scene): string => join(out, ward);

const disks: InjectedFault[] = [
  ...[40, 200, 600, 1200].map((room): InjectedFault => ({
    name: `a disk for the portals with room for ${room} kB`,
    when: 'before',
    inject: ({ out }) => small(out, sizeOf(out) + room),
    expected: { status: [0, 1], says: full },
  })),
  ...['đang dựng trang', 'đang lập chỉ mục'].map((printed): InjectedFault => ({
    name: `a disk for the portals that others fill after “${printed}”`,
    when: { printed },
    prepare: ({ out }) => small(out, sizeOf(out) + 4000),
    inject: ({ out }) => {
      execFileSync('sh', ['-c', 'cat /dev/zero > "$0" || true', join(out, 'chiếm chỗ')], { stdio: 'ignore' });
      return async () => {
        await rm(join(out, 'chiếm chỗ'), { force: true });
      };
    },
    expected: { status: [0, 1], says: full },
  })),
  {
    name: 'a disk for the portals that may only be read',
    when: 'before',
    inject: ({ out }) => readOnly(out),
    expected: { status: [1], says: closed },
  },
  {
    name: 'a disk for the portals that may only be read once the pages are rendered',
    when: { printed: 'đang lập chỉ mục' },
    inject: ({ out }) => readOnly(out),
    // Nothing can be removed from it then.
    expected: { status: [0, 1], says: closed, locked: true },
  },
  {
    name: 'a full disk for the cache that has the compiled pages',
    when: 'before',
    inject: ({ cache }) => small(cache, sizeOf(cache) + 8),
    expected: { status: [0] },
  },
  {
    name: 'a disk for the cache that may only be read and has the compiled pages',
    when: 'before',
    inject: ({ cache }) => readOnly(cache),
    expected: { status: [0] },
  },
  {
    name: 'a disk for the content that may only be read',
    when: 'before',
    inject: ({ content }) => readOnly(content),
    expected: { status: [0] },
  },
  {
    name: 'a disk for temporary files that may only be read',
    when: 'before',
    inject: ({ temporary }) => readOnly(temporary),
    expected: { status: [0] },
  },
  {
    name: 'a portal that is a mount point',
    when: 'before',
    inject: (scene) => {
      execFileSync('mount', ['--bind', inOut(scene), inOut(scene)]);
      return () => execFileSync('umount', ['-l', inOut(scene)]);
    },
    expected: { status: [1], says: /điểm gắn đĩa/ },
  },
  {
    name: 'a folder of portals that is a mount point',
    when: 'before',
    inject: ({ out }) => {
      execFileSync('mount', ['--bind', out, out]);
      return () => execFileSync('umount', ['-l', out]);
    },
    expected: { status: [0] },
  },
  {
    name: 'a folder of portals, a cache and content on three other disks',
    when: 'before',
    inject: ({ out, cache, content }) => {
      const undo = [small(out, 50_000), small(cache, 100_000), small(content, 50_000)];
      return () => undo.forEach((each) => each());
    },
    expected: { status: [0] },
  },
];

const rights: InjectedFault[] = (['out', 'cache', 'content'] as const).map((place): InjectedFault => ({
  name: `a person without rights on the folder of ${place}`,
  when: 'before',
  command: [
    'setpriv',
    '--reuid=65534',
    '--regid=65534',
    '--clear-groups',
    process.execPath,
    'scripts/build.ts',
  ],
  inject: async (scene): Promise<Undo> => {
    execFileSync('chown', ['-R', '65534:65534', scene.home]);
    await chmod(scene[place], 0);
    return async () => {
      await chmod(scene[place], 0o755);
      execFileSync('chown', ['-R', 'root:root', scene.home]);
    };
  },
  expected: { status: [1, 2], says: /không có quyền với/, hidden: true },
}));

describe.skipIf(!mayMount())('disks', () => injectEach(disks));
describe.skipIf(process.getuid?.() !== 0)('rights', () => injectEach(rights));
