import { mkdir, rename, rm, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe } from 'vitest';
import type { InjectedFault, Undo } from './fault.ts';
import { injectEach } from './fault.ts';
import type { Scene } from './scene.ts';
import { ward } from './scene.ts';

const document = ({ content }: Scene): string => join(content, ward, 'directives/giu-gin.md');
const attachment = ({ content }: Scene): string => join(content, ward, 'files/mau.pdf');
const wardFile = ({ content }: Scene): string => join(content, ward, 'ward.yaml');

/** Moves a file away and back. */
const away =
  (file: (scene: Scene) => string) =>
  async (scene: Scene): Promise<Undo> => {
    const beside = join(scene.home, 'dời đi');
    await rename(file(scene), beside);
    return () => rename(beside, file(scene));
  };

const during = ['kiểm tra', 'dựng trang', 'lập chỉ mục'] as const;
const files = {
  document,
  attachment,
  'ward.yaml': wardFile,
  ward: ({ content }: Scene) => join(content, ward),
};

const removed = Object.entries(files).flatMap(([name, file]) =>
  during.map((printed): InjectedFault => ({
    name: `the ${name} moved away after “${printed}”`,
    when: { printed },
    inject: away(file),
    // Where it was read before, the portal has it.
    expected: {
      status: [0, 1],
      another: true,
      says: /không còn thấy|không có tệp|thiếu tệp ward.yaml|chạy lại/,
    },
  })),
);

const written: InjectedFault[] = [
  {
    name: 'the attachment cut to nothing while it is read',
    when: { printed: 'kiểm tra', after: 200 },
    inject: async (scene): Promise<Undo> => {
      const kept = join(scene.home, 'nguyên');
      await rename(attachment(scene), kept);
      await writeFile(attachment(scene), '');
      return async () => {
        await unlink(attachment(scene));
        await rename(kept, attachment(scene));
      };
    },
    expected: {
      status: [0, 1],
      // It is moved away before the empty one is written.
      says: /vừa đổi sau khi được kiểm tra|không còn thấy|không phải|trống|chưa soát được .*mau\.pdf/,
    },
  },
  {
    name: 'the ward.yaml cut while it is read',
    when: { printed: 'kiểm tra' },
    inject: async (scene): Promise<Undo> => {
      const kept = join(scene.home, 'nguyên');
      await rename(wardFile(scene), kept);
      await writeFile(wardFile(scene), 'name: [');
      return () => rename(kept, wardFile(scene));
    },
    expected: { status: [0, 1], says: /ward.yaml/ },
  },
  {
    name: 'a document whose time is a year ahead',
    when: 'before',
    inject: (scene) => utimes(document(scene), ahead(), ahead()),
    expected: { status: [0] },
  },
  {
    name: 'every file of the ward with a time before 1970',
    when: 'before',
    inject: async (scene): Promise<Undo> => {
      for (const file of [document, attachment, wardFile]) await utimes(file(scene), -1000, -1000);
    },
    expected: { status: [0] },
  },
  {
    name: 'a document that somebody writes to all the time, with the same words',
    when: { printed: 'kiểm tra' },
    inject: (scene) => {
      const touch = setInterval(() => void utimes(document(scene), new Date(), new Date()), 20);
      return () => clearInterval(touch);
    },
    expected: { status: [0] },
  },
];

const ahead = (): Date => new Date(Date.now() + 365 * 86_400_000);

/** A file or folder with an odd name, and what is said of it; nothing where it is only left out. */
const named = (name: string, path: string | Buffer, status: 0 | 1, says?: RegExp): InjectedFault => ({
  name: `content with a name that ${name}`,
  when: 'before',
  inject: async ({ content }): Promise<Undo> => {
    const place = Buffer.concat([Buffer.from(`${content}/${ward}/`), Buffer.from(path)]);
    await mkdir(place.subarray(0, place.lastIndexOf('/')), { recursive: true });
    await writeFile(place, text);
    return () => rm(place);
  },
  expected: { status: [status], another: true, ...(says && { says }) },
});

const text =
  '---\ntitle: Tổ chức tổng vệ sinh\ntype: thong-bao\nissuer: Ủy ban nhân dân phường\npublished: 2026-05-05\nissued: 2026-05-04\n---\n\nNội dung.\n';

const badId = /id-form|chữ thường không dấu/;
const names: InjectedFault[] = [
  named('has a line break', 'directives/a\nb.md', 1, badId),
  named('has a carriage return and an escape', 'directives/a\r\u001b[2Kb.md', 1, badId),
  named('begins like a command of a CI', 'directives/::error::a.md', 1, badId),
  named('has a quote', 'directives/a"b\'c.md', 1, badId),
  named('has 255 bytes', `directives/${'a'.repeat(252)}.md`, 0),
  named('is in decomposed letters', `directives/${'tổ'.normalize('NFD')}.md`, 1, badId),
  named('is an emoji', 'directives/😀.md', 1, badId),
  named('begins with a dash', 'directives/-rf.md', 1, badId),
  named('ends in a space', 'directives/a .md', 1, badId),
  named('ends in a dot', 'directives/a..md', 1, badId),
  named('is reserved by Windows', 'directives/con.md', 1, /Windows/),
  named('is reserved by Windows, of a folder', 'directives/aux/a.md', 1, /Windows/),
  named(
    'is no UTF-8',
    Buffer.concat([Buffer.from('directives/a'), Buffer.from([0xff]), Buffer.from('.md')]),
    1,
  ),
  named('is that of a prototype', 'directives/constructor.md', 0),
  named('is __proto__', 'directives/__proto__.md', 1, badId),
  named('has a line break, of an attachment', 'files/a\nb.pdf', 0),
  named('has no letters but markup, of an attachment', 'files/<img src=x onerror=alert(1)>.pdf', 0),
  named('ends in a space, of an attachment', 'files/a ', 0),
  named('is no UTF-8, of an attachment', Buffer.concat([Buffer.from('files/a'), Buffer.from([0xff])]), 1),
];

describe('files that go', () => injectEach(removed));
describe('files that change', () => injectEach(written));
describe('odd names', () => injectEach(names));
