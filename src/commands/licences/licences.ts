import type { Writable } from 'node:stream';
import { command } from '../command.ts';
import { acceptedLicences, refusedLicences } from './accepted.ts';
import { lockedPackages } from './lock-file.ts';

/** `npm run licences`: the licence of each package in the lock file; returns the exit status, 1 where one is not accepted. */
export function runLicences(args: readonly string[], out: Writable): number {
  command('licences', 'In giấy phép của từng gói trong package-lock.json, theo từng loại giấy phép.').parse(
    args,
    { from: 'user' },
  );
  const packages = lockedPackages('package-lock.json');
  const byLicence = Map.groupBy(packages, ({ licence }) => licence);
  for (const [licence, some] of [...byLicence].sort(([, a], [, b]) => b.length - a.length)) {
    const asked = acceptedLicences[licence];
    out.write(
      `\n${licence || '(không ghi)'}: ${some.length} gói${asked === undefined ? '' : `; ${asked}`}\n`,
    );
    for (const { name, version } of some) out.write(`  ${name} ${version}\n`);
  }
  const refused = packages.filter(({ licence }) => refusedLicences(licence).length > 0);
  for (const { name, licence } of refused) out.write(`\n${name}: chưa nhận giấy phép “${licence}”.\n`);
  return refused.length === 0 ? 0 : 1;
}
