import { slugify } from '../../language/folding.ts';
import type { Ward } from '../schema/ward.ts';

/** Tổ dân phố, thôn. */
export type Neighbourhood = Ward['neighbourhoods'][number];

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The neighbourhood that an item of `for` means: by its id, or by its name, capitals and tones aside. Undefined for words
 * about other people (`Trẻ từ 6 tháng tuổi`), and for a neighbourhood that ward.yaml does not have.
 */
export const neighbourhoodOf = (
  written: string,
  neighbourhoods: readonly Neighbourhood[],
): Neighbourhood | undefined =>
  neighbourhoods.find(({ id, name }) => id === written || slugify(name) === slugify(written));

/**
 * Whether an item of `for` was meant to be a neighbourhood: it has the form of an id, or it is the name of one with
 * another number (`Tổ dân phố số 9`).
 */
export const isMeantAsNeighbourhood = (written: string, neighbourhoods: readonly Neighbourhood[]): boolean =>
  idForm.test(written) || neighbourhoods.some(({ name }) => kindOf(name) === kindOf(written));

/** `Tổ dân phố số 3` → `to-dan-pho-so`; the whole name if it has no number. */
const kindOf = (name: string): string => /^(.+?)-?\d+$/.exec(slugify(name))?.[1] ?? slugify(name);
