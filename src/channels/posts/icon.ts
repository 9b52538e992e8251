import type { Colour } from '../../domain/ward/colour.ts';

/** The portal's logo, a gate, in a square of 44 by 44. It is not the emblem of an authority. */
export const gate =
  'M2 13c8-1 14-4 20-9 6 5 12 8 20 9l-1 4H3z M5 19h34v4H5z M7 25h6v15H7zM31 25h6v15h-6zM17 40V31a5 5 0 0 1 10 0v9z';

/**
 * Draws the icon of a portal on the screen of a phone: the gate in white on the colour of the ward, away from the corners
 * that a phone rounds off.
 * @param pixels the length of a side
 */
export async function drawIcon(colour: Colour, pixels: number): Promise<Uint8Array<ArrayBuffer>> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-14 -14 72 72"><path d="M-14-14h72v72h-72z" fill="${colour}"/><path d="${gate}" fill="#fff"/></svg>`;
  const image = await renderAsync(svg, { fitTo: { mode: 'width', value: pixels } });
  return new Uint8Array(image.asPng());
}
