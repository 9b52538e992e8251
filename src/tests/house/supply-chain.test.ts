import { readFileSync, realpathSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refusedLicences } from '../../commands/licences/accepted.ts';
import { lockedPackages } from '../../commands/licences/lock-file.ts';

const packages = lockedPackages('package-lock.json');

test('npm compares each package with a digest of the lock file, and fetches none from elsewhere', () => {
  const loose = packages.filter(({ integrity, from }) => !/^sha512-/.test(integrity) || from !== undefined);
  expect(packages.length).toBeGreaterThan(500);
  expect(loose).toEqual([]);
});

test('no package runs a script when it is installed', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
});

const nodePackage = packages.find(({ name }) => name === `node-${process.platform}-${process.arch}`);

test.runIf(nodePackage)('commands run with the Node of the lock file', () => {
  expect(process.version).toBe(`v${nodePackage!.version}`);
  expect(realpathSync(process.execPath)).toBe(realpathSync(`node_modules/${nodePackage!.name}/bin/node`));
});

test('each package has a licence that is accepted', () => {
  const refused = packages.filter(({ licence }) => refusedLicences(licence).length > 0);
  expect(refused).toEqual([]);
});

test('package.json names exact versions', () => {
  const { devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>;
  const versions = Object.entries({ ...devDependencies, ...optionalDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
