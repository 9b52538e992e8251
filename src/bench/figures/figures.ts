import { existsSync, readFileSync } from 'node:fs';
import type { Figures, TrustFigure } from './add-up.ts';
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
  const { inputs, faults, violations, requestsPerSecond, trust } = addUp(
    there.map((name) => JSON.parse(readFileSync(files[name], 'utf8')) as unknown),
  );
  const rows: [string, string][] = [
    ['hostile inputs tried', inEnglish(inputs)],
    ['faults injected', inEnglish(faults)],
    ['violations', inEnglish(violations)],
    ['requests a second', requestsPerSecond === undefined ? '–' : inEnglish(requestsPerSecond)],
  ];
  out.write(`| figure | value |\n| --- | --- |\n${rows.map((row) => `| ${row.join(' | ')} |\n`).join('')}`);
  out.write(`\n${trustTable(trust)}`);
  for (const name of names.filter((name) => !there.includes(name)))
    out.write(`Not counted: ${runs[name]} has not run.\n`);
}

/** The table of `docs/trust.md`: what was sought, and of how much of it was found what must be. */
function trustTable(trust: Figures['trust']): string {
  const rows: [string, TrustFigure, TrustFigure][] = [
    ['papers with a stamp of secrecy: refused', 'stamps', 'stampsFound'],
    ['papers without one: passed', 'innocents', 'innocentsPassed'],
    ['scans and pictures with a stamp: refused', 'scans', 'scansFound'],
    ['scans and pictures without one: passed', 'openScans', 'openScansPassed'],
    ['texts with private data: found', 'private', 'privateFound'],
    ['texts without: passed', 'publicTexts', 'publicPassed'],
    ['words that are not public, sought in every byte: found', 'leaks', 'leaksFound'],
    ['tamperings of a signed portal: found, each by its name', 'tamperings', 'tamperingsFound'],
    ['honest histories of a portal: false alarms', 'histories', 'falseAlarms'],
  ];
  const cell = (figure: TrustFigure): string =>
    trust[figure] === undefined ? '–' : inEnglish(trust[figure]);
  const lines = rows.map(([what, tried, found]) => `| ${what} | ${cell(found)} | ${cell(tried)} |\n`);
  return `| what is tried | how many | of |\n| --- | --- | --- |\n${lines.join('')}`;
}

const inEnglish = (number: number): string => number.toLocaleString('en');
