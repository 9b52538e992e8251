import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe } from 'vitest';
import type { InjectedFault, Undo } from './fault.ts';
import { injectEach } from './fault.ts';
import type { Scene } from './scene.ts';
import { ward } from './scene.ts';

const inTheWay = /đang chiếm chỗ/;

const inOut = ({ out }: Scene): string => join(out, ward);

const links: InjectedFault[] = [
  {
    name: 'a folder of portals that is a symbolic link to another disk',
    when: 'before',
    inject: async ({ out, home }): Promise<Undo> => {
      await rename(out, join(home, 'nơi khác'));
      await symlink(join(home, 'nơi khác'), out);
    },
    expected: { status: [0] },
  },
  {
    name: 'a folder of portals that is a symbolic link to nothing',
    when: 'before',
    inject: async ({ out, home }): Promise<Undo> => {
      await rename(out, join(home, 'nơi khác'));
      await symlink(join(home, 'không có'), out);
      return async () => {
        await rm(out);
        await rename(join(home, 'nơi khác'), out);
      };
    },
    expected: { status: [1], says: /là liên kết dẫn đến chỗ không có gì/, hidden: true },
  },
  {
    name: 'a folder of portals that is a symbolic link to itself',
    when: 'before',
    inject: async ({ out, home }): Promise<Undo> => {
      await rename(out, join(home, 'nơi khác'));
      await symlink(out, out);
      return async () => {
        await rm(out);
        await rename(join(home, 'nơi khác'), out);
      };
    },
    expected: { status: [1], says: /liên kết/, hidden: true },
  },
  {
    name: 'a portal that is a symbolic link',
    when: 'before',
    inject: async (scene): Promise<Undo> => {
      await rename(inOut(scene), join(scene.home, 'cổng thật'));
      await symlink(join(scene.home, 'cổng thật'), inOut(scene));
    },
    expected: { status: [0] },
  },
  {
    name: 'a file in the place of the portal',
    when: 'before',
    inject: async (scene): Promise<Undo> => {
      await rm(inOut(scene), { recursive: true });
      await writeFile(inOut(scene), '');
    },
    expected: { status: [0] },
  },
  {
    name: 'a file in the place of the folder of portals',
    when: 'before',
    inject: async ({ out, home }): Promise<Undo> => {
      await rename(out, join(home, 'nơi khác'));
      await writeFile(out, '');
      return async () => {
        await rm(out);
        await rename(join(home, 'nơi khác'), out);
      };
    },
    expected: { status: [1], says: inTheWay, hidden: true },
  },
  ...['files/ngoai.pdf', 'directives/ngoai.md', 'directives/2026', 'ward.yaml'].map(
    (path): InjectedFault => ({
      name: `content whose ${path} is a symbolic link that leads out`,
      when: 'before',
      inject: async ({ content, home }): Promise<Undo> => {
        const place = join(content, ward, path);
        await rm(join(home, 'ngoài'), { recursive: true, force: true });
        if (path === 'ward.yaml') await rename(place, join(home, 'ngoài'));
        else if (path.includes('.')) await writeFile(join(home, 'ngoài'), 'ngoài');
        else await mkdir(join(home, 'ngoài'));
        await symlink(join(home, 'ngoài'), place);
        return async () => {
          await rm(place);
          if (path === 'ward.yaml') await rename(join(home, 'ngoài'), place);
        };
      },
      expected: { status: [1], says: /liên kết|ward.yaml/, lines: path === 'ward.yaml' ? 2 : 1 },
    }),
  ),
  {
    name: 'content with a folder that links to the folder above it',
    when: 'before',
    inject: async ({ content }): Promise<Undo> => {
      await symlink('..', join(content, ward, 'directives/vòng'));
      return () => rm(join(content, ward, 'directives/vòng'));
    },
    expected: { status: [1], says: /liên kết/ },
  },
];

describe('links', () => injectEach(links));
