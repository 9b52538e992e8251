import type { Colour } from './colour.ts';
import { contrast, easyContrast, leastContrast, readableOn } from './colour.ts';

/**
 * The grounds on which the colour of a ward is text, and the least favourable of each setting: `--surface-raised` of
 * styles/tokens.css.
 */
const lightGround = '#efe9dd';
const darkGround = '#2a2a2f';

/** The colour of a portal whose ward has none: `--red-700` of styles/tokens.css. */
export const portalRed: Colour = '#9e1b1e';

/** The colour of a ward as the portal uses it. */
export interface BrandColours {
  /** Text and lines on light ground; also the ground below white text, light or dark. */
  light: Colour;
  /** Text and lines on dark ground: the same colour with as much white as it needs. */
  dark: Colour;
}

/** The two colours that are made of the one of ward.yaml. */
export const brandColours = (brand: Colour): BrandColours => ({
  light: brand,
  dark: readableOn(brand, darkGround, '#ffffff', easyContrast),
});

/** A darker colour that can be read in place of one that cannot; undefined if the colour itself can. */
export const readableBrand = (brand: Colour): Colour | undefined =>
  contrast(brand, lightGround) >= leastContrast ? undefined : readableOn(brand, lightGround, '#000000');

/** The contrast of a colour as text in the light setting, where it is lowest. */
export const brandContrast = (brand: Colour): number => contrast(brand, lightGround);
