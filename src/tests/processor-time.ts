/**
 * The time of the processor that some work takes, in milliseconds: what else the machine does counts less than in the
 * time of a clock.
 * @param runs how often the work is done; the least time counts
 */
export function millisecondsOf(work: () => unknown, runs = 1): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** The time of the processor until some work is done, in milliseconds. */
export async function millisecondsUntil(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
