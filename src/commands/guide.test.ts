import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
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

  it('lists every command of an editor', () => {
    const commands = firstCells(section('7. Xem trước, kiểm tra, dựng cổng'));
    const named = new Set(commands.map((command) => command.replace(/^npm (?:run )?(\w+).*/, '$1')));
    expect([...named].sort()).toEqual(
      ['build', 'channels', 'check', 'dev', 'edit', 'import', 'new', 'start'].sort(),
    );
  });

  it('explains every key of ward.yaml and of a document, and no other', () => {
    const ward = firstCells(section('`ward.yaml`: phường là ai'));
    expect(ward.sort()).toEqual(Object.keys(wardSchema.shape).sort());
    const plan = firstCells(section('Văn bản và kế hoạch'));
    expect(plan.sort()).toEqual(Object.keys(schemas.plans.shape).sort());
  });
});
