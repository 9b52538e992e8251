import { z } from 'zod';

declare module 'vitest' {
  interface TaskMeta {
    /** What a test has counted, for `npm run figures`. */
    figures?: Partial<Record<'inputs' | 'requestsPerSecond' | TrustFigure, number>>;
  }
}

/** What `docs/trust.md` has. */
export const trustFigures = [
  ...(['stamps', 'stampsFound', 'innocents', 'innocentsPassed'] as const),
  ...(['scans', 'scansFound', 'openScans', 'openScansPassed'] as const),
  ...(['private', 'privateFound', 'publicTexts', 'publicPassed'] as const),
  ...(['leaks', 'leaksFound', 'tamperings', 'tamperingsFound', 'histories', 'falseAlarms'] as const),
] as const;

export type TrustFigure = (typeof trustFigures)[number];

/** The results of a run, as the JSON reporter of vitest writes them. */
const results = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          meta: z
            .object({ figures: z.record(z.string(), z.number()) })
            .partial()
            .optional(),
        }),
      ),
    }),
  ),
});

/** What whole runs have counted. */
export interface Figures {
  /** Hostile texts: one in each field of a ward, one for each query of the search. */
  inputs: number;
  /** Faults injected into a build or a publication. */
  faults: number;
  /** Tests that failed. */
  violations: number;
  /** Requests that a web server has answered; undefined where no run has asked one. */
  requestsPerSecond: number | undefined;
  /** What was found of what a portal promises; undefined where no run has counted it. */
  trust: Partial<Record<TrustFigure, number>>;
}

/** Adds up the results of runs. A test of `src/tests/faults` injects one fault, but for those of hostile texts. */
export function addUp(runs: readonly unknown[]): Figures {
  const files = runs.flatMap((run) => results.parse(run).testResults);
  const ran = files.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ status, meta }) => ({ name, status, figures: meta?.figures ?? {} })),
  );
  const rates = ran.flatMap(({ figures }) => figures['requestsPerSecond'] ?? []);
  const trust: Figures['trust'] = {};
  for (const name of trustFigures)
    for (const { figures } of ran)
      if (figures[name] !== undefined) trust[name] = (trust[name] ?? 0) + figures[name];
  return {
    trust,
    inputs: ran.reduce((sum, { figures }) => sum + (figures['inputs'] ?? 0), 0),
    faults: ran.filter(({ name }) => /\/tests\/faults\/(?!hostile\/)/.test(name)).length,
    violations: ran.filter(({ status }) => status === 'failed').length,
    requestsPerSecond: rates.length > 0 ? Math.min(...rates) : undefined,
  };
}
