import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findChromium } from '../../build/browser.ts';
import { serve } from '../../build/serve.ts';
import { withoutDiacritics } from '../../language/folding.ts';
import { routes } from '../../portal/routes.ts';
import type { Random } from './edit.ts';
import { documents } from './edit.ts';
import type { WardFiles } from './ward-files.ts';

/** How many searches are made in each portal. */
const count = 100;

/** The searches that two portals of a ward answer differently. */
export async function differingAnswers(
  portals: readonly [string, string],
  files: WardFiles,
  random: Random,
): Promise<string[]> {
  const queries = Array.from({ length: count }, () => queryFrom(files, random));
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    const [first, second] = await Promise.all(
      portals.map(async (dir) => answersOf(dir, await browser.newPage(), queries)),
    );
    return queries.filter((_, at) => first![at] !== second![at]).map((query) => `“${query}”`);
  } finally {
    await browser.close();
  }
}

/** Some words of a document, its code, a phrase, the beginning of a word; with and without marks. */
function queryFrom(files: WardFiles, random: Random): string {
  const text = files.text(random.pick(files.paths(documents)));
  const words = text.match(/\p{L}+/gu) ?? ['phường'];
  const at = random.below(words.length);
  const some = words.slice(at, at + 1 + random.below(4)).join(' ');
  const code = /^code: (.+)$/m.exec(text)?.[1] ?? some;
  return random.pick([
    some,
    some,
    withoutDiacritics(some),
    code,
    `"${some}"`,
    words[at]!.slice(0, 3),
    `${some} qqq`,
  ]);
}

/** What the search page shows for each query: the number of results, and the first of them in order. */
async function answersOf(dir: string, page: Page, queries: readonly string[]): Promise<string[]> {
  const base = /<link rel="canonical" href="https?:\/\/[^/]+(\/[^"]*)"/.exec(
    await readFile(join(dir, 'index.html'), 'utf8'),
  )?.[1];
  const server = await serve({ mounts: [{ base: base ?? '/', dir }], port: 0 });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const answers: string[] = [];
  try {
    for (const query of queries) {
      await page.goto(`${origin}${base ?? '/'}${routes.search}?q=${encodeURIComponent(query)}`);
      await page.waitForFunction(() =>
        /^\d|^Không/.test(document.querySelector('[role=status]')?.textContent ?? ''),
      );
      answers.push(
        await page.evaluate(() =>
          JSON.stringify([
            document.querySelector('[role=status]')?.textContent,
            ...[...document.querySelectorAll('#ket-qua > li a')].map((link) => link.getAttribute('href')),
          ]),
        ),
      );
    }
    return answers;
  } finally {
    await new Promise((closed) => server.close(closed));
  }
}
