/** A colour of the screen: `#9e1b1e`, or `#9b1` for `#99bb11`. */
export type Colour = string;

const colourForm = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** The least contrast of text with its ground (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;
/** The contrast of text that is easy to read (WCAG 2.2, 1.4.6), which the portal's own colours have. */
export const easyContrast = 7;

/** Whether a text is a colour. */
export const isColour = (text: string): text is Colour => colourForm.test(text);

/** How much two colours differ: from 1 (the same) to 21 (black and white), as WCAG 2.2 measures it. */
export function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour with a share (0 to 1) of another one. */
function mix(colour: Colour, other: Colour, share: number): Colour {
  const others = channels(other);
  const mixed = channels(colour).map((value, index) => value * (1 - share) + others[index]! * share);
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The colour nearest to one that can be read on a ground: the colour itself, or with as little of another one as needed.
 * @param towards what is mixed in: white on a dark ground, black on a light one
 * @param least the contrast that is asked for
 */
export function readableOn(
  colour: Colour,
  ground: Colour,
  towards: Colour,
  least: number = leastContrast,
): Colour {
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = mix(colour, towards, share);
    if (contrast(mixed, ground) >= least) return mixed;
  }
  return towards;
}

/** Red, green and blue, 0 to 255. */
function channels(colour: Colour): number[] {
  const digits = colour.slice(1);
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((start) => Number.parseInt(full.slice(start, start + 2), 16));
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
