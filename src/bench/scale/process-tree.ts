import { readdirSync, readFileSync } from 'node:fs';

/** The variable by which a process is known as one of the tree, whatever its parent is. */
const variable = 'CONG_PHUONG_MEASURED';
/** Clock ticks in a second, in `/proc/<pid>/stat`. */
const ticks = 100;
const pageBytes = 4096;

interface Sample {
  parent: number;
  /** Time of the process and of its children that have ended and were waited for. */
  cpuSeconds: number;
  residentBytes: number;
}

/** The processes that carry one mark in their environment, as `/proc` shows them from sample to sample. */
export class ProcessTree {
  readonly mark: Record<string, string>;
  /** The most memory that all processes held together: shared pages count once. */
  peakBytes = 0;
  /** The most CPU time seen at one moment; what ended since the sample before is not in it. */
  cpuSeconds = 0;
  #peakResident = 0;
  readonly #strangers = new Set<string>();
  readonly #known = new Set<string>();
  #living = new Map<string, Sample>();
  /** Times of processes whose parent ended before them: nobody of the tree waits for those. */
  readonly #orphans = new Map<string, number>();

  constructor(id: string) {
    this.mark = { [variable]: id };
  }

  get orphanSeconds(): number {
    return [...this.#orphans.values()].reduce((sum, seconds) => sum + seconds, 0);
  }

  sample(): void {
    const living = new Map<string, Sample>();
    for (const pid of processes()) {
      const sample = this.#isOurs(pid) ? sampleOf(pid) : undefined;
      if (sample) living.set(pid, sample);
    }
    this.#living = living;
    for (const [pid, { parent, cpuSeconds }] of living)
      if (parent !== process.pid && !living.has(String(parent))) this.#orphans.set(pid, cpuSeconds);
    let cpu = 0;
    let resident = 0;
    for (const { cpuSeconds, residentBytes } of living.values()) {
      cpu += cpuSeconds;
      resident += residentBytes;
    }
    for (const [pid, seconds] of this.#orphans) if (!living.has(pid)) cpu += seconds;
    this.cpuSeconds = Math.max(this.cpuSeconds, cpu);
    if (resident <= this.#peakResident) return;
    this.#peakResident = resident;
    this.peakBytes = Math.max(
      this.peakBytes,
      [...living.keys()].reduce((sum, pid) => sum + ownShareOf(pid), 0),
    );
  }

  /** Sends a signal to every process of the tree but the shell around it. */
  end(signal: NodeJS.Signals): void {
    this.sample();
    for (const [pid, { parent }] of this.#living) {
      if (parent === process.pid) continue;
      try {
        process.kill(Number(pid), signal);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    }
  }

  /** Waits until no process of the tree is alive, `patience` milliseconds at most. */
  async gone(patience: number, pause: () => Promise<unknown>): Promise<void> {
    const latest = performance.now() + patience;
    do {
      this.sample();
      if (this.#living.size === 0) return;
      await pause();
    } while (performance.now() < latest);
  }

  #isOurs(pid: string): boolean {
    if (this.#known.has(pid)) return true;
    if (this.#strangers.has(pid)) return false;
    const environment = read(pid, 'environ');
    // While a process loads its program, its environment is empty: the next sample looks again.
    if (!environment) return false;
    const ours = environment.includes(`${variable}=${this.mark[variable]!}\0`);
    (ours ? this.#known : this.#strangers).add(pid);
    return ours;
  }
}

const processes = (): string[] =>
  process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];

function sampleOf(pid: string): Sample | undefined {
  const stat = read(pid, 'stat');
  // The name of a program may hold spaces and brackets; everything behind the last bracket is numbers.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (!fields || fields[0] === 'Z') return undefined;
  return {
    parent: Number(fields[1]),
    cpuSeconds: fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) / ticks,
    residentBytes: Number(fields[21]) * pageBytes,
  };
}

/** The memory of a process, where a page that several processes share counts for each in part. */
const ownShareOf = (pid: string): number =>
  Number(/^Pss:\s+(\d+)/m.exec(read(pid, 'smaps_rollup') ?? '')?.[1] ?? 0) * 1024;

/** A file of `/proc`; undefined if the process has ended or belongs to somebody else. */
function read(pid: string, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'latin1');
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
}
