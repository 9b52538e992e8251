import { existsSync, readFileSync } from 'node:fs';
import { addUp } from './add-up.ts';

const runs = { tests: 'CI=true npm test', faults: 'npm run faults', served: 'npm run served' } as const;
const files: Record<keyof typeof runs, string> = {
  tests: '.vitest/results.json',
  faults: '.vitest/faults.json',
  served: '.vitest/served.json',
};

/** `npm run figures`: prints what the last runs have counted, as a table. */
export function printFigures(out: NodeJS.WritableStream): void {
  const names = Object.keys(runs) as (keyof typeof runs)[];
  const there = names.filter((name) => existsSync(files[name]));
  const { inputs, faults, violations, requestsPerSecond } = addUp(
    there.map((name) => JSON.parse(readFileSync(files[name], 'utf8')) as unknown),
  );
  const rows: [string, string][] = [
    ['hostile inputs tried', inEnglish(inputs)],
    ['faults injected', inEnglish(faults)],
    ['violations', inEnglish(violations)],
    ['requests a second', requestsPerSecond === undefined ? '–' : inEnglish(requestsPerSecond)],
  ];
  out.write(`| figure | value |\n| --- | --- |\n${rows.map((row) => `| ${row.join(' | ')} |\n`).join('')}`);
  for (const name of names.filter((name) => !there.includes(name)))
    out.write(`Not counted: ${runs[name]} has not run.\n`);
}

const inEnglish = (number: number): string => number.toLocaleString('en');
