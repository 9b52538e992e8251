import type { Area, Glyph, PageDrawing } from './drawing.ts';
import { isInside } from './matrix.ts';

const undrawn = 3;
/** Smaller letters, in points, cannot be read. */
const smallest = 1.5;
/** The least difference of lightness that is seen; darker letters are always seen, as paper is white. */
const leastContrast = 0.05;
const paleFrom = 0.85;

/** Whether a letter is not seen on the page. Undrawn letters over a picture are the text of a scan: they count as seen. */
export function isHidden(
  glyph: Glyph,
  { areas, pictures }: Pick<PageDrawing, 'areas' | 'pictures'>,
): boolean {
  const { off, opacity, mode, size, light, clip } = glyph;
  const [x, y] = middleOf(glyph);
  if (off || opacity < leastContrast || size < smallest) return true;
  if (!isInside(clip, x, y, 1)) return true;
  if (mode === undrawn) return !pictures.some((picture) => isInside(picture, x, y, 1));
  if (light === undefined || light < paleFrom) return false;
  const below = areas.slice(0, glyph.areas).findLast((area) => isInside(area, x, y));
  return isLike(light, below);
}

/** The middle of a letter, a little above its base line. */
export function middleOf({ x, y, endX, endY, size }: Glyph): [number, number] {
  const along = Math.hypot(endX - x, endY - y) || 1;
  const [across, up] = [(endY - y) / along, (endX - x) / along];
  return [(x + endX) / 2 + 0.3 * size * across, (y + endY) / 2 - 0.3 * size * up];
}

function isLike(light: number, area: Area | undefined): boolean {
  if (!area) return 1 - light < leastContrast;
  return area.light !== undefined && Math.abs(area.light - light) < leastContrast;
}
