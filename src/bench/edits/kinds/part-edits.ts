import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { routes } from '../../../portal/routes.ts';
import type { Edit, EditedWard } from '../edit.ts';
import { dayAt, documents, isPublished, official, pickPage } from '../edit.ts';
import type { OpenPage } from '../ward-files.ts';
import { openPage, savePage } from '../ward-files.ts';

/** Edits of what belongs to a document: progress, channels, fields, attachments. */
export const partEdits: readonly Edit[] = [
  { name: 'progress', weight: 4, make: report },
  {
    name: 'released',
    weight: 2,
    make: (ward) =>
      edit(ward, documents, (page) => {
        const channel = ward.random.pick(['zalo', 'radio', 'notice', 'fanpage']);
        const { channels = [], released = [] } = page.front.toJSON() as {
          channels?: string[];
          released?: unknown[];
        };
        page.front.set('channels', [...new Set([...channels, channel])]);
        page.front.set('released', [...released, { channel, on: dayAt(ward.now) }]);
      }),
  },
  {
    name: 'channels',
    weight: 2,
    make: (ward) =>
      edit(ward, documents, (page) => {
        if (page.front.has('channels') && ward.random.chance(0.5)) {
          page.front.delete('channels');
          page.front.delete('released');
        } else page.front.set('channels', ['portal', 'fanpage', 'zalo', 'radio', 'meeting', 'notice']);
      }),
  },
  {
    name: 'fields',
    weight: 2,
    make: (ward) => edit(ward, documents, (page) => classify(page, ward, 'fields')),
  },
  {
    name: 'topics',
    weight: 2,
    make: (ward) => edit(ward, documents, (page) => classify(page, ward, 'topics')),
  },
  {
    name: 'issuer',
    weight: 1,
    make: (ward) =>
      edit(ward, official, ({ front }) =>
        front.set(
          'issuer',
          ward.random.pick(['Công an phường Mẫu', 'Đảng ủy phường Mẫu', 'Ủy ban nhân dân phường Mẫu']),
        ),
      ),
  },
  {
    name: 'attachment-added',
    weight: 2,
    make: (ward) =>
      edit(ward, official, (page) => {
        const { attachments = [] } = page.front.toJSON() as { attachments?: unknown[] };
        const file = ward.random
          .pick(ward.files.paths(/^files\/.+\.(?:pdf|docx|png)$/))
          .slice('files/'.length);
        page.front.set('attachments', [...attachments, { file, title: `Tệp thêm lần ${ward.step}` }]);
      }),
  },
  {
    name: 'attachment-removed',
    weight: 2,
    make: (ward) =>
      edit(
        ward,
        official,
        ({ front }) => front.delete('attachments'),
        ({ front }) => front.has('attachments'),
      ),
  },
  {
    name: 'file-changed',
    weight: 3,
    make({ files, random }) {
      const path = random.pick(files.paths(/^files\//));
      const others = files.paths(new RegExp(`^files/.+\\${path.slice(path.lastIndexOf('.'))}$`));
      const other = random.pick(others);
      // Programs ignore what follows the end of these files.
      if (other === path) files.put(path, Buffer.concat([files.bytes(path), Buffer.from('\n')]));
      else files.put(path, files.bytes(other));
      return `${path} ← ${other}`;
    },
  },
  {
    name: 'file-removed',
    weight: 1,
    make({ files, random }) {
      const unused = files
        .paths(/^files\//)
        .filter((path) =>
          files.paths(/\.(?:md|yaml)$/).every((each) => !files.text(each).includes(path.slice(6))),
        );
      if (unused.length === 0) return undefined;
      const path = random.pick(unused);
      files.remove(path);
      return path;
    },
  },
];

function edit(
  ward: EditedWard,
  pattern: RegExp,
  change: (page: OpenPage) => unknown,
  isWanted = isPublished,
): string | undefined {
  const page = pickPage(ward, pattern, isWanted);
  if (!page) return undefined;
  change(page);
  savePage(ward.files, page);
  return page.path;
}

/** Gives a document another field or topic of ward.yaml, or none. */
function classify({ front }: OpenPage, { files, random }: EditedWard, key: 'fields' | 'topics'): void {
  const known = [...files.text('ward.yaml').matchAll(/\bid: ([\w-]+)/g)].map(([, id]) => id!);
  const used = files.paths(documents).flatMap((path) => listOf(openPage(files, path), key));
  const ids = [...new Set(used)].filter((id) => known.includes(id));
  front.set(key, ids.length === 0 || random.chance(0.2) ? [] : [random.pick(ids)]);
}

const listOf = ({ front }: OpenPage, key: string): string[] =>
  (front.toJSON() as Record<string, string[] | undefined>)[key] ?? [];

/** Reports the progress of a task, or takes a report back. */
async function report({ files, random, now, step, cleanPortal }: EditedWard): Promise<string | undefined> {
  const { tasks } = JSON.parse(await readFile(join(cleanPortal, routes.data.tasksJson), 'utf8')) as {
    tasks: { id: string; document: string }[];
  };
  const known = tasks.filter(({ document }) => files.has(`${document}.md`));
  if (known.length === 0) return undefined;
  const { id, document } = random.pick(known);
  const page = openPage(files, `${document}.md`);
  const progress = (page.front.toJSON() as { progress?: Record<string, unknown> }).progress ?? {};
  if (id in progress && random.chance(0.4)) page.front.deleteIn(['progress', id]);
  else
    page.front.setIn(['progress', id], {
      status: random.pick(['doing', 'done', 'stuck']),
      on: dayAt(now),
      note: `Kết quả lần ${step}.`,
    });
  savePage(files, page);
  return `${document} ${id}`;
}
