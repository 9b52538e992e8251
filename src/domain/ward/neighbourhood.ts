import { slugify } from '../../language/folding.ts';
import type { Ward } from '../schema/ward.ts';

/** Tổ dân phố, thôn. */
export type Neighbourhood = Ward['neighbourhoods'][number];

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The neighbourhood that an item of `for` means: by its id, or by its name, capitals and tones aside. Undefined for words
 * about other people (`Trẻ từ 6 tháng tuổi`), and for a neighbourhood that ward.yaml does not have.
 */
export function neighbourhoodOf(
  written: string,
  neighbourhoods: readonly Neighbourhood[],
): Neighbourhood | undefined {
  const byId = neighbourhoods.find(({ id }) => id === written);
  if (byId) return byId;
  const slug = slugify(written);
  return neighbourhoods.find(({ name }) => slugify(name) === slug);
}

/**
 * Whether an item of `for` was meant to be a neighbourhood: it has the form of an id, or it is the name of one with
 * another number (`Tổ dân phố số 9`).
 */
export const isMeantAsNeighbourhood = (written: string, neighbourhoods: readonly Neighbourhood[]): boolean =>
  idForm.test(written) || neighbourhoods.some(({ name }) => kindOf(name) === kindOf(written));

/** `Tổ dân phố số 3` → `to-dan-pho-so`; the whole name if it has no number. */
const kindOf = (name: string): string => /^(.+?)-?\d+$/.exec(slugify(name))?.[1] ?? slugify(name);

/** A kind of neighbourhood, as its names begin, and what its leader is called. */
interface NeighbourhoodKind {
  kind: string;
  leader: string;
}

const kinds: readonly NeighbourhoodKind[] = [
  { kind: 'tổ dân phố', leader: 'Tổ trưởng' },
  { kind: 'khu phố', leader: 'Trưởng khu phố' },
  { kind: 'khu dân cư', leader: 'Trưởng khu dân cư' },
  { kind: 'khóm', leader: 'Trưởng khóm' },
  { kind: 'thôn', leader: 'Trưởng thôn' },
  { kind: 'xóm', leader: 'Trưởng xóm' },
  { kind: 'ấp', leader: 'Trưởng ấp' },
  { kind: 'bản', leader: 'Trưởng bản' },
  { kind: 'làng', leader: 'Trưởng làng' },
  { kind: 'buôn', leader: 'Trưởng buôn' },
  { kind: 'tổ', leader: 'Tổ trưởng' },
];

/** What the leader of a neighbourhood is called: `Trưởng thôn` for `Thôn Đoài`; undefined for another kind of name. */
export const leaderTitle = (name: string): string | undefined => kindAtBeginning(name)?.leader;

/** The kind of all neighbourhoods of a ward: `thôn`; undefined where they are of several kinds, or of none that is known. */
export function commonKind(neighbourhoods: readonly Neighbourhood[]): string | undefined {
  const [first, ...others] = new Set(neighbourhoods.map(({ name }) => kindAtBeginning(name)?.kind));
  return others.length === 0 ? first : undefined;
}

const kindAtBeginning = (name: string): NeighbourhoodKind | undefined =>
  kinds.find(({ kind }) => `${name.toLowerCase()} `.startsWith(`${kind} `));
