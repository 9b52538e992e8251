import type { Ward } from '../../../domain/schema/ward.ts';
import { foldSqueezed } from '../../../language/folding.ts';
import { isUpper } from '../../../language/letters.ts';
import { squeeze, upperFirst } from '../../../language/text.ts';

/** The ward's own spelling of its authority or of a unit; undefined where the printed name is another one. */
export const wardSpelling = (printed: string, ward: Ward): string | undefined =>
  [ward.authority, ...ward.units.map(({ name }) => name)].find(
    (name) => foldSqueezed(name) === foldSqueezed(printed),
  );

/** The spelling that a text has most often for a name which lost marks in a scan; `name` where the text does not have it. */
export function spellingInText(name: string, text: string): string {
  const [line, folded] = [squeeze(text), foldSqueezed(text)];
  if (line.length !== folded.length) return name;
  const key = foldSqueezed(name);
  const counts = new Map<string, number>();
  for (let at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + 1)) {
    const found = line.slice(at, at + key.length);
    if (!isUpper(found)) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? name;
  return upperFirst(best);
}

/** An issuer that ends with the name of its place, with the marks that the name has beside the date. */
export function withPlaceSpelling(issuer: string, printed: string | undefined): string {
  if (!printed) return issuer;
  // At the beginning of a line its kind has a capital, which it has not within a name.
  const place = printed.replace(/^(?:Thành phố|Thị xã|Thị trấn|Đặc khu)\s/u, '');
  const folded = foldSqueezed(issuer);
  const at = folded.lastIndexOf(foldSqueezed(place));
  return at >= 0 && at + place.length === issuer.length && folded.length === issuer.length
    ? issuer.slice(0, at) + place
    : issuer;
}
