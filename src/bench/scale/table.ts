import type { Cost } from './tree.ts';

/** What was measured in each round, by the name of the row. */
export type Rounds = Map<string, Cost[]>;

export function note(rounds: Rounds, row: string, cost: Cost): void {
  rounds.set(row, [...(rounds.get(row) ?? []), cost]);
}

/** The medians of a row over its rounds. */
export function medians(costs: readonly Cost[]): Cost {
  const of = (pick: (cost: Cost) => number): number => median(costs.map(pick));
  return {
    cpuSeconds: of(({ cpuSeconds }) => cpuSeconds),
    wallSeconds: of(({ wallSeconds }) => wallSeconds),
    peakBytes: of(({ peakBytes }) => peakBytes),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

/**
 * A table of medians: CPU time, time, memory, and CPU time as a multiple of that of the peer.
 * @param peer the name of the row of the peer, if there is one
 */
export function tableOf(title: string, rounds: Rounds, peer?: string): string {
  const width = Math.max(title.length, ...[...rounds.keys()].map((row) => row.length)) + 2;
  const of = peer === undefined ? undefined : rounds.get(peer);
  const head = `${title.padEnd(width)}${'CPU s'.padStart(9)}${'time s'.padStart(9)}${'peak MB'.padStart(9)}${of ? '  × peer' : ''}`;
  const lines = [...rounds].map(([row, costs]) => {
    const { cpuSeconds, wallSeconds, peakBytes } = medians(costs);
    const ratio = of ? (cpuSeconds / medians(of).cpuSeconds).toFixed(2).padStart(8) : '';
    const peak = peakBytes > 0 ? (peakBytes / 1e6).toFixed(0) : '–';
    return `${row.padEnd(width)}${cpuSeconds.toFixed(2).padStart(9)}${wallSeconds.toFixed(2).padStart(9)}${peak.padStart(9)}${ratio}`;
  });
  return `\n${[head, ...lines].join('\n')}\n`;
}
