import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { addressedChannels, channels } from '../domain/channel.ts';
import { documentTypes } from '../domain/document-type.ts';
import { paperFormatList } from '../domain/paper-format.ts';
import { schemas } from '../domain/schema/document.ts';
import { wardSchema } from '../domain/schema/ward.ts';

const guide = await readFile('content/README.md', 'utf8');
/** Without its examples. */
const text = guide.replace(/^```[^]*?^```$/gm, '');

/** The address that git hosts give a heading: letters, digits, hyphens and underscores of its words. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const section = (heading: string): string =>
  new RegExp(`^#+ ${RegExp.escape(heading)}$([^]*?)(?=^#|$(?![^]))`, 'm').exec(text)?.[1] ?? '';

const firstCells = (table: string): string[] =>
  [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, cell = '']) => cell);

describe('the editor’s guide', () => {
  it('has a heading for each of its own links', () => {
    const anchors = new Set([...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading)));
    const links = [...text.replace(/`[^`\n]*`/g, '').matchAll(/\]\(#([^)]+)\)/g)].map(([, to = '']) => to);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((to) => !anchors.has(to))).toEqual([]);
  });

  it('links to no file beside it: it is copied beside the wards, and wards may be removed', () => {
    const shown = text.replace(/`[^`\n]*`(?!\])/g, '');
    const links = [...shown.matchAll(/\]\(([^)#][^)]*)\)/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !/^https?:/.test(to))).toEqual([]);
  });

  it('lists every command of an editor', () => {
    const commands = firstCells(section('7. Xem trước, kiểm tra, dựng cổng'));
    const named = new Set(commands.map((command) => command.replace(/^npm (?:run )?(\w+).*/, '$1')));
    expect([...named].sort()).toEqual(
      ['build', 'channels', 'check', 'dev', 'edit', 'explain', 'import', 'new', 'start'].sort(),
    );
  });

  it('explains every key of ward.yaml and of a document, and no other', () => {
    const ward = firstCells(section('`ward.yaml`: phường là ai'));
    expect(ward.sort()).toEqual(Object.keys(wardSchema.shape).sort());
    const plan = firstCells(section('Văn bản và kế hoạch'));
    expect(plan.sort()).toEqual(Object.keys(schemas.plans.shape).sort());
  });

  it('lists every document type, and no other', () => {
    const listed = [...section('Danh sách tên loại').matchAll(/`([a-z-]+)` +\|/g)].map(([, id = '']) => id);
    expect(listed.sort()).toEqual(documentTypes.map(({ id }) => id).sort());
  });

  it.each([
    ['`ward.yaml`: phường là ai', addressedChannels],
    ['Văn bản và kế hoạch', channels],
  ])('%s names every channel that `channels` may have', (heading, named) => {
    const row = /^\| `channels` .*$/m.exec(section(heading))?.[0];
    expect(named.filter((channel) => !row?.includes(`\`${channel}\``))).toEqual([]);
  });

  it('names every format that the import reads', () => {
    expect(text.replaceAll('`', '')).toContain(`Đọc được ${paperFormatList}.`);
  });
});
