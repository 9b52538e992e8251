import { describe, expect, it } from 'vitest';
import { brandColours, readableBrand } from './brand.ts';
import { contrast, isColour } from './colour.ts';

it.each([
  ['#9e1b1e', true],
  ['#048', true],
  ['9e1b1e', false],
  ['#9e1b1', false],
  ['red', false],
])('%s is a colour: %s', (text, is) => {
  expect(isColour(text)).toBe(is);
});

// The numbers of WebAIM's contrast checker.
it.each([
  ['#000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#9e1b1e', '#ffffff', 7.96],
  ['#fff', '#fff', 1],
])('the contrast of %s and %s is %s', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 1);
  expect(contrast(b, a)).toBe(contrast(a, b));
});

describe('the colour of a ward', () => {
  it.each(['#9e1b1e', '#0b5394', '#1d6b3c', '#000000', '#f2a33a', '#00ff00', '#ffffff'])(
    '%s can be read in light and dark, or a darker one can',
    (brand) => {
      const { light, dark } = brandColours(readableBrand(brand) ?? brand);
      for (const ground of ['#ffffff', '#f7f4ee', '#efe9dd'])
        expect(contrast(light, ground)).toBeGreaterThanOrEqual(4.5);
      for (const ground of ['#17171a', '#202024', '#2a2a2f'])
        expect(contrast(dark, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('stays as it is where it can be read', () => {
    expect(readableBrand('#0b5394')).toBeUndefined();
    expect(readableBrand('#f2a33a')).not.toBe('#f2a33a');
  });
});
