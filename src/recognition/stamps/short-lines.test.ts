import { describe, expect, it } from 'vitest';
import type { GreyPicture } from '../pictures/grey.ts';
import { inkPartsOf } from './ink-parts.ts';
import { shortLinesOf } from './short-lines.ts';

/** A picture of rows of signs: `#` is ink. Each sign is some pixels wide and high. */
function pictureOf(rows: readonly string[], size = 1): GreyPicture {
  const [width, height] = [rows[0]!.length * size, rows.length * size];
  const grey = Uint8Array.from({ length: width * height }, (_, dot) =>
    rows[Math.floor(dot / width / size)]![Math.floor((dot % width) / size)] === '#' ? 0 : 255,
  );
  return { width, height, grey };
}

const inkOf = ({ grey }: GreyPicture): number => grey.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0);

describe('the parts of ink', () => {
  it.each([
    ['apart', ['#.#', '#.#'], [2, 2]],
    ['that touch at a corner', ['#..', '.#.', '..#'], [3]],
    ['that meet further down', ['#.#', '#.#', '###'], [7]],
    ['that meet twice', ['#.#.#', '#####', '#.#.#'], [11]],
    ['within a frame', ['#####', '#...#', '#.#.#', '#...#', '#####'], [16, 1]],
    ['from edge to edge', ['###', '...', '###'], [3, 3]],
  ])('%s', (_, rows, inks) => {
    expect(inkPartsOf(pictureOf(rows)).map(({ ink }) => ink)).toEqual(inks);
  });

  it('have the rectangle around them', () => {
    expect(inkPartsOf(pictureOf(['...', '.##', '##.']))).toMatchObject([
      { left: 0, right: 2, top: 1, bottom: 2, ink: 4 },
    ]);
  });
});

describe('short lines', () => {
  const letters = ['.............', '.###.###.###.', '.#.#.#.#.#.#.', '.###.###.###.', '.............'];

  it('stay as they are', () => {
    const picture = pictureOf(letters, 5);
    expect(shortLinesOf(picture)).toMatchObject({ count: 1, picture: { grey: picture.grey } });
  });

  it('lose the frame around them', () => {
    const framed = ['#'.repeat(15), ...letters.map((row) => `#${row}#`), '#'.repeat(15)];
    const short = shortLinesOf(pictureOf(framed, 5))!;
    expect(inkOf(short.picture)).toBe(inkOf(pictureOf(letters, 5)));
  });

  it('lose the rule of a table between them', () => {
    const apart = letters.map((row) => `${row.slice(0, 4)}...${row.slice(5)}`);
    const ruled = [...apart, ...apart.map(() => apart[0]!)].map(
      (row) => `${row.slice(0, 5)}#${row.slice(6)}`,
    );
    const short = shortLinesOf(pictureOf([...ruled.slice(5), ...ruled], 5))!;
    expect(inkOf(short.picture)).toBe(inkOf(pictureOf(apart, 5)));
  });

  it('keep the marks over and under their letters', () => {
    const marked = ['......#......', ...letters.slice(1, 4), '.....##......'];
    const picture = pictureOf(marked, 5);
    expect(shortLinesOf(picture)?.picture.grey).toEqual(picture.grey);
  });

  it.each([
    ['a blank page', '.'.repeat(80), 5],
    ['specks', '#.'.repeat(40), 1],
    ['a line that fills its column', '###.'.repeat(40), 5],
  ])('are not %s', (_, row, size) => {
    const blank = '.'.repeat(row.length);
    expect(shortLinesOf(pictureOf([blank, row, row, row, blank], size))).toBeUndefined();
  });
});
