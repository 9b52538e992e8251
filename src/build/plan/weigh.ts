import type { WeighedWard } from './distribute.ts';

/** What is known of a ward before it is built. */
export interface WardCost {
  ward: string;
  /** The number of files in its content folder. */
  files: number;
  /** How long its last build took; undefined if it has not been built here. */
  milliseconds?: number;
}

/** What a build of a ward without documents costs, in files: a document costs 12 ms, an empty ward 1.5 s. */
const emptyWard = 120;

/**
 * Weighs wards by the times of their last builds. A ward without a time gets one from its number of files and from the
 * times of the other wards. If no ward has a time, the numbers of files are the weights.
 */
export function weigh(wards: readonly WardCost[]): WeighedWard[] {
  const timed = wards.filter(({ milliseconds }) => milliseconds !== undefined);
  const perFile =
    timed.length > 0 ? sum(timed.map(({ milliseconds = 0 }) => milliseconds)) / sum(timed.map(size)) : 1;
  return wards.map((each) => ({ ward: each.ward, weight: each.milliseconds ?? size(each) * perFile }));
}

const size = ({ files }: WardCost): number => files + emptyWard;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
