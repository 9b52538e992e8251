import { describe, expect, it } from 'vitest';
import { areasOf } from './areas.ts';
import { withoutDarkEdges } from './dark-edges.ts';
import { evenLight } from './even-light.ts';
import { drawn } from './fixtures/drawn.ts';
import { inkSquare, partOf, pgmOf, quarterTurned } from './grey.ts';
import { hasRed, inkOf, inkTurned, redAreas } from './ink.ts';

describe('ink', () => {
  const stamped = drawn(400, 300, [
    ['#d22030', 100, 60, 120, 60],
    ['#1a1a1a', 150, 60, 20, 60],
    ['#602028', 180, 60, 10, 60],
  ]);

  it('has no red of a stamp, but the black below it', () => {
    const { grey } = inkOf(stamped).dark;
    expect([120, 160, 185, 300].map((x) => grey[90 * 400 + x])).toEqual([255, 0x1a, 0x60, 255]);
  });

  it('has no pale edge of red ink either, but dark ink that is tinged with red', () => {
    const tinged = drawn(400, 300, [
      ['#e8c8c8', 100, 60, 20, 20],
      ['#805c5c', 200, 60, 20, 20],
    ]);
    const { grey } = inkOf(tinged).dark;
    expect([110, 210].map((x) => grey[70 * 400 + x])).toEqual([255, 0x80]);
  });

  it('loses red on grey paper without a trace', () => {
    const { grey } = inkOf(drawn(256, 256, [['#c03030', 0, 0, 256, 90]], '#d0d0d0')).dark;
    expect(grey[200 * 256 + 128]).toBe(255);
  });

  it('has its red apart, at its place', () => {
    const { red } = inkOf(stamped);
    expect(red!.shown.grey[90 * 400 + 120]).toBeLessThan(100);
    expect(redAreas(red!)).toEqual([{ left: 96, top: 32, width: 128, height: 96 }]);
    expect(hasRed(red!, { left: 110, top: 70, width: 30, height: 30 })).toBe(true);
    expect(hasRed(red!, { left: 300, top: 70, width: 30, height: 30 })).toBe(false);
  });

  it('turned upside down has its red at the other end', () => {
    const { dark, red } = inkTurned(inkOf(stamped), 2);
    expect(dark.grey[(299 - 90) * 400 + (399 - 160)]).toBe(0x1a);
    expect(hasRed(red!, { left: 260, top: 200, width: 30, height: 30 })).toBe(true);
  });

  it('of a few red specks is no stamp', () => {
    expect(inkOf(drawn(400, 300, [['#d22030', 10, 10, 20, 20]])).red).toBeUndefined();
  });

  it('in two places far from each other has two areas', () => {
    const marks = new Uint8Array(640 * 640);
    for (const at of [0, 400])
      for (let y = at; y < at + 40; y += 1) marks.fill(1, y * 640 + at, y * 640 + at + 40);
    expect(areasOf(marks, 640, 640).map(({ left, top }) => [left, top])).toEqual([
      [0, 0],
      [384, 384],
    ]);
  });
});

describe('paper', () => {
  it('becomes white where it is grey or in a shadow, and ink stays dark', () => {
    const picture = inkOf(
      drawn(
        512,
        256,
        [
          ['#808080', 256, 0, 256, 256],
          ['#303030', 60, 100, 30, 10],
          ['#202020', 420, 100, 30, 10],
        ],
        '#d8d8d8',
      ),
    ).dark;
    evenLight(picture);
    const at = (x: number): number => picture.grey[105 * 512 + x]!;
    expect([at(20), at(500)]).toEqual([255, 255]);
    expect(Math.max(at(75), at(435))).toBeLessThan(100);
  });

  it('loses the dark edges of a scanner, not the letters inside', () => {
    const picture = inkOf(
      drawn(500, 500, [
        ['#111', 0, 0, 12, 500],
        ['#111', 0, 480, 500, 20],
        ['#000', 60, 60, 30, 20],
      ]),
    ).dark;
    withoutDarkEdges(picture);
    expect([5, 70].map((x) => picture.grey[70 * 500 + x])).toEqual([255, 0]);
    expect(picture.grey[490 * 500 + 250]).toBe(255);
  });
});

describe('a grey picture', () => {
  const small = { width: 3, height: 2, grey: Uint8Array.of(1, 2, 3, 4, 5, 6) };

  it('is a PGM', () => {
    expect(Buffer.from(pgmOf(small)).toString('latin1')).toBe('P5 3 2 255\n\x01\x02\x03\x04\x05\x06');
  });

  it.each([
    [0, 3, '1 2 3 4 5 6'],
    [1, 2, '4 1 5 2 6 3'],
    [2, 3, '6 5 4 3 2 1'],
    [3, 2, '3 6 2 5 1 4'],
  ])('is turned by %d quarters', (quarters, width, grey) => {
    const turned = quarterTurned(small, quarters);
    expect([turned.width, [...turned.grey].join(' ')]).toEqual([width, grey]);
  });

  it('has its ink in a square', () => {
    const { dark } = inkOf(drawn(200, 100, [['#000', 40, 50, 20, 20]]));
    const { left, width } = inkSquare(dark, 0.6);
    expect([Math.round(left), width]).toEqual([19, 60]);
  });

  it.each([
    ['inside', { left: 1, top: 0, width: 2, height: 1 }, 0, '2 3'],
    ['over the edge', { left: -1, top: 1, width: 2, height: 9 }, 0, '4'],
    ['with a margin', { left: 2, top: 1, width: 1, height: 1 }, 1, '255 255 255 255 6 255 255 255 255'],
    ['outside', { left: 9, top: 9, width: 1, height: 1 }, 0, ''],
  ])('has a part %s', (_, part, margin, grey) => {
    expect([...partOf(small, part, margin).grey].join(' ')).toBe(grey);
  });
});
