import type { Canvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawn } from './fixtures/drawn.ts';
import { inkOf } from './ink.ts';
import { turned } from './open-picture.ts';
import { prepare } from './prepare.ts';
import { slantOf } from './slant.ts';

/** Lines of letters at chance distances, as a page of text looks from afar, on a page of 840 × 1180 pixels. */
function page(): Canvas {
  let chance = 7;
  const next = (below: number): number => (chance = (chance * 75 + 74) % 65_537) % below;
  const letters: (readonly [string, number, number, number, number])[] = [];
  for (let line = 0; line < 20; line += 1)
    for (let x = 90; x < 740; x += 11 + next(5) + (next(5) === 0 ? 12 : 0))
      letters.push(['#000', x, 100 + 48 * line, 5 + next(5), 16]);
  return drawn(840, 1180, letters);
}

const degrees = (angle: number): number => (angle * 180) / Math.PI;

describe('slant', () => {
  it.each([0, 2.4, -1.7, -6])('of %d degrees', (angle) => {
    const found = slantOf(inkOf(turned(page(), (angle * Math.PI) / 180)).dark)!;
    expect(found.sideways).toBe(false);
    expect(degrees(found.angle)).toBeCloseTo(angle, 0);
  });

  it.each([90, -91.5])('of a page turned by %d degrees, which is sideways', (angle) => {
    const found = slantOf(inkOf(turned(page(), (angle * Math.PI) / 180)).dark)!;
    expect(found.sideways).toBe(true);
    expect(degrees(found.angle)).toBeCloseTo(angle > 0 ? angle - 90 : angle + 90, 0);
  });

  it('is not told of a page without text', () => {
    expect(slantOf(inkOf(drawn(900, 1200, [['#000', 0, 600, 900, 4]])).dark)).toBeUndefined();
  });

  it('is not that of ruled lines', () => {
    const ruled = page();
    const context = ruled.getContext('2d');
    for (let x = 20; x < 840; x += 90) context.fillRect(x, 20, 4, 1140);
    expect(slantOf(inkOf(ruled).dark)).toEqual({ sideways: false, angle: 0 });
  });

  it.each([2, 90])('of %d degrees is taken away', async (angle) => {
    const picture = turned(page(), (angle * Math.PI) / 180).toBuffer('image/png');
    const { dark } = await prepare(new Uint8Array(picture));
    expect(slantOf(dark)!.sideways).toBe(false);
    expect(Math.abs(degrees(slantOf(dark)!.angle))).toBeLessThan(0.25);
  });
});
