import { expect, it } from 'vitest';
import type { Glyph } from './drawing/drawing.ts';
import type { TextRun } from './runs.ts';
import { sortTurned } from './turned.ts';

const upwards = (text: string, more: Partial<TextRun> = {}): TextRun => ({
  ...{ text, x0: 10, x1: 10, y: 50, size: 10, angle: -90, glyphs: [] },
  ...more,
});
const glyph = (y: number, endY: number): Glyph => ({ x: 10, y, endX: 10, endY }) as Glyph;

it.each<[name: string, run: Partial<TextRun>, tagged: boolean, isRead: boolean]>([
  ['a turned text with a tag is read', { content: 'p1' }, true, true],
  ['a turned decoration is not', { content: 'p1', decoration: true }, true, false],
  ['marks of content without tags do not count', { content: 'p1' }, false, false],
  ['a turned text without a tag is named', {}, true, false],
])('%s', (_, run, tagged, isRead) => {
  const { upright, omitted, doubts } = sortTurned([upwards('Dọc', run)], [], { number: 1, tagged });
  expect(upright.map(({ text }) => text)).toEqual(isRead ? ['Dọc'] : []);
  expect(omitted.map(({ name, text }) => [name, text])).toEqual(isRead ? [] : [['drawing', 'Dọc']]);
  expect(doubts).toHaveLength(isRead ? 0 : 1);
});

it.each<[name: string, next: (Glyph | undefined)[], text: string]>([
  ['touch', [glyph(40, 35)], 'Phòng'],
  ['are apart', [glyph(30, 25)], 'Phò ng'],
  ['touch behind a blank without a place', [undefined, glyph(40, 35)], 'Phòng'],
  ['have no place', [], 'Phò ng'],
])('joins turned stretches that %s', (_, glyphs, text) => {
  const runs = [upwards('Phò', { glyphs: [glyph(50, 40), undefined] }), upwards('ng', { glyphs })];
  const { omitted } = sortTurned(runs, [], { number: 1, tagged: false });
  expect(omitted[0]!.text).toBe(text);
});
