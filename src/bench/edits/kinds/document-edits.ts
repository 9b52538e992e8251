import { posix } from 'node:path';
import type { Edit, EditedWard } from '../edit.ts';
import { dayAt, documents, isPublished, official, pickPage, refOf } from '../edit.ts';
import { openPage, savePage } from '../ward-files.ts';

/** Edits that add documents, remove them or give them another place. */
export const documentEdits: readonly Edit[] = [
  { name: 'added-today', weight: 5, make: (ward) => add(ward, dayAt(ward.now)) },
  {
    name: 'added-in-past',
    weight: 4,
    make: (ward) => add(ward, dayAt(ward.now, -1 - ward.random.below(900))),
  },
  {
    name: 'added-for-later',
    weight: 2,
    make: (ward) => add(ward, dayAt(ward.now, 1 + ward.random.below(5))),
  },
  { name: 'added-as-draft', weight: 1, make: (ward) => add(ward, dayAt(ward.now), 'draft: true\n') },
  {
    name: 'deleted',
    weight: 4,
    make(ward) {
      const page = pickPage(
        ward,
        documents,
        ({ path }) => ward.random.chance(0.1) || !isReferred(ward, path),
      );
      if (page) ward.files.remove(page.path);
      return page?.path;
    },
  },
  { name: 'renamed', weight: 2, make: (ward) => rename(ward, false) },
  { name: 'renamed-with-formerly', weight: 3, make: (ward) => rename(ward, true) },
];

const types = [
  ['cong-van', 'UBND-VX'],
  ['thong-bao', 'TB-UBND'],
  ['quyet-dinh', 'QĐ-UBND'],
  ['ke-hoach', 'KH-UBND'],
] as const;

function add({ files, random, step }: EditedWard, day: string, more = ''): string {
  const collection = random.pick(['directives', 'directives', 'directives', 'plans', 'news']);
  const [type, symbol] = collection === 'plans' ? types[3] : random.pick(types);
  const path = `${collection}/${day.slice(0, 4)}/them-lan-${step}.md`;
  const wardFile = files.text('ward.yaml');
  const fields = idsIn(wardFile, 'fields');
  const topics = idsIn(wardFile, 'topics');
  const facts =
    collection === 'news'
      ? ''
      : `type: ${type}\ncode: ${700 + step}/${symbol}\nissuer: Ủy ban nhân dân phường Mẫu\nissued: ${day}\n`;
  const channels = random.chance(0.4) ? 'channels: [portal, zalo, radio, notice]\n' : '';
  files.put(
    path,
    `---\ntitle: Về việc tổng vệ sinh lần ${step}\n${facts}published: ${day}\nfields: [${fields.length > 0 ? random.pick(fields) : ''}]\n` +
      `topics: [${topics.length > 0 && random.chance(0.5) ? random.pick(topics) : ''}]\nsummary: Bà con cùng dọn dẹp lần ${step}.\n${channels}${more}---\n` +
      `Thực hiện Công văn số ${random.below(400)}/UBND-VX về việc giữ gìn vệ sinh.\n\n- Giao Công an phường giữ trật tự trước ngày 28/12/2026.\n`,
  );
  return path;
}

function idsIn(wardFile: string, key: string): string[] {
  const part = new RegExp(`^${key}:\\n((?: .*\\n)+)`, 'm').exec(wardFile)?.[1] ?? '';
  return [...part.matchAll(/\bid: ([\w-]+)/g)].map(([, id]) => id!);
}

/** How other files name a document: its id, or the name of its file in a link. */
function namesOf(path: string): RegExp {
  const [, year = '', slug = ''] = /([^/]+)\/([^/]+)\.md$/.exec(path) ?? [];
  return new RegExp(`(?<=\\b${year}/|\\()${slug}(?=\\.md\\b|["']?$)`, 'gm');
}

const isReferred = ({ files }: EditedWard, path: string): boolean =>
  files.paths(/\.md$/).some((each) => each !== path && namesOf(path).test(files.text(each)));

/** Gives a document another name, and changes it wherever it is named. */
function rename({ files, random, step }: EditedWard, withFormerly: boolean): string | undefined {
  const path = random.pick(files.paths(documents));
  const renamed = posix.join(posix.dirname(path), `doi-ten-lan-${step}.md`);
  const page = openPage(files, path);
  files.remove(path);
  if (withFormerly) {
    const old = page.front.toJSON() as { formerly?: string[] };
    page.front.set('formerly', [...(old.formerly ?? []), refOf(path).replace(/^[a-z]+\//, '')]);
  }
  savePage(files, { ...page, path: renamed });
  for (const each of files.paths(/\.md$/)) {
    if (each === renamed) continue;
    const text = files.text(each);
    const changed = text.replace(namesOf(path), `doi-ten-lan-${step}`);
    if (changed !== text) files.put(each, changed);
  }
  return `${path} → ${renamed}`;
}

/** Edits of what a document says of itself. */
export const factEdits: readonly Edit[] = [
  {
    name: 'withdrawn',
    weight: 3,
    make(ward) {
      const page = pickPage(ward, documents, ({ front }) => !front.has('draft'));
      if (!page) return undefined;
      if (page.front.has('withdrawn')) page.front.delete('withdrawn');
      else page.front.set('withdrawn', { on: dayAt(ward.now), reason: `Ban hành nhầm lần ${ward.step}.` });
      savePage(ward.files, page);
      return page.path;
    },
  },
  {
    name: 'corrected',
    weight: 3,
    make(ward) {
      const page = pickPage(ward, documents, isPublished);
      if (!page) return undefined;
      const { changes = [] } = page.front.toJSON() as { changes?: unknown[] };
      page.front.set('changes', [
        ...changes,
        {
          on: dayAt(ward.now),
          note: `Sửa lần ${ward.step}.`,
          ...(ward.random.chance(0.3) ? { minor: true } : {}),
        },
      ]);
      savePage(ward.files, page);
      return page.path;
    },
  },
  {
    name: 'relation',
    weight: 4,
    make(ward) {
      const page = pickPage(ward, official, isPublished);
      const other = pickPage(ward, official);
      if (!page || !other || page.path === other.path) return undefined;
      const key = ward.random.pick(['replaces', 'amends']);
      if (page.front.has(key)) page.front.delete(key);
      else page.front.set(key, [refOf(other.path)]);
      savePage(ward.files, page);
      return `${page.path} ${key} ${other.path}`;
    },
  },
  {
    name: 'implements',
    weight: 2,
    make(ward) {
      const page = pickPage(ward, /^news\/.+\.md$/);
      const other = pickPage(ward, official);
      if (!page || !other) return undefined;
      page.front.set('implements', [refOf(other.path)]);
      savePage(ward.files, page);
      return `${page.path} → ${other.path}`;
    },
  },
  {
    name: 'draft',
    weight: 3,
    make(ward) {
      const drafts = ward.random.chance(0.7);
      const page = pickPage(ward, documents, ({ front }) => front.has('draft') === drafts);
      if (!page) return undefined;
      if (drafts) page.front.delete('draft');
      else page.front.set('draft', true);
      if (drafts && !page.front.has('published')) page.front.set('published', dayAt(ward.now));
      page.front.delete('unconfirmed');
      savePage(ward.files, page);
      return page.path;
    },
  },
  {
    name: 'published-later',
    weight: 2,
    make(ward) {
      const page = pickPage(ward, documents, isPublished);
      if (!page) return undefined;
      page.front.set('published', dayAt(ward.now, ward.random.below(6) - 2));
      savePage(ward.files, page);
      return page.path;
    },
  },
  {
    name: 'dates',
    weight: 2,
    make(ward) {
      const page = pickPage(ward, official, isPublished);
      if (!page) return undefined;
      page.front.set(ward.random.pick(['effective', 'expires']), dayAt(ward.now, ward.random.below(9) - 3));
      savePage(ward.files, page);
      return page.path;
    },
  },
  {
    name: 'event',
    weight: 3,
    make(ward) {
      const page = pickPage(ward, documents, isPublished);
      if (!page) return undefined;
      if (page.front.has('when') && ward.random.chance(0.3)) page.front.delete('when');
      else page.front.set('when', [eventOf(ward)]);
      savePage(ward.files, page);
      return page.path;
    },
  },
];

/** An event of this week or near it, for everybody or for a neighbourhood. */
function eventOf({ files, random, now, step }: EditedWard): object {
  const day = dayAt(now, random.below(20) - 6);
  const ids = idsIn(files.text('ward.yaml'), 'neighbourhoods');
  return {
    from: random.chance(0.5) ? `${day}T07:30` : day,
    place: `Nhà văn hóa ${step}`,
    ...(ids.length > 0 && random.chance(0.5) && { for: [random.pick(ids), 'Trẻ em'] }),
  };
}
