import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const installed = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium: an installed one, or the one of the npm package @sparticuz/chromium, which is unpacked once. Each
 * version has its own folder, since the package would use what another version has left in the temporary folder.
 * @returns the path of the executable.
 */
export async function findChromium(): Promise<string> {
  const found = installed.find((path) => path !== undefined && existsSync(path));
  if (found) return found;
  const home = join(tmpdir(), `cong-phuong-chromium-${await versionOf('@sparticuz/chromium')}`);
  await mkdir(home, { recursive: true });
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = home;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
}

async function versionOf(name: string): Promise<string> {
  const manifest = await readFile(
    new URL(`../../node_modules/${name}/package.json`, import.meta.url),
    'utf8',
  );
  return (JSON.parse(manifest) as { version: string }).version;
}
