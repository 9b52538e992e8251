import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../../build/browser.ts';
import { endOf } from '../../../domain/dates/moment.ts';
import { controlCharacter } from '../../../language/signs/control-characters.ts';
import { runCommand } from '../../commands/run-command.ts';
import { filesOf, testDate } from '../../portal/built-site.ts';
import { testContent } from '../../test-content.ts';
import { buildOf } from '../small-wards.ts';
import { writeHostileWard } from './hostile-ward.ts';
import { pageFaults } from './page-faults.ts';
import { mark } from './payloads.ts';

const ward = 'phuong-mau';
let home: string;
let portal: string;
let keys: Set<string>;
let ended: ReturnType<typeof runCommand>;
let files: string[];
let browser: Browser;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'cong-phuong-hostile '));
  portal = join(home, 'ra', ward);
  keys = await writeHostileWard(join(testContent, ward), join(home, 'nội dung'), ward, endOf(testDate));
  ended = runCommand('build', buildOf(join(home, 'nội dung'), join(home, 'ra')));
  files = ended.status === 0 ? await filesOf(portal) : [];
  browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
}, 240_000);
afterAll(async () => {
  await browser.close();
  await rm(home, { recursive: true, force: true });
});

/** What a look at each file with an ending finds. */
async function faultsIn(ending: string, look: (text: string, file: string) => string[] | Promise<string[]>) {
  const some = files.filter((file) => file.endsWith(ending));
  expect(some.length).toBeGreaterThan(0);
  const faults: string[] = [];
  for (const file of some)
    faults.push(
      ...(await look(await readFile(join(portal, file), 'utf8'), file)).map((fault) => `${file}: ${fault}`),
    );
  return faults;
}

/** What a parser throws. */
function thrownBy(parse: () => unknown): string[] {
  try {
    parse();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

describe('a ward with payloads in all its texts', () => {
  test('is built, and messages are lines that nobody takes for commands', () => {
    expect(ended.status, ended.stderr.slice(-3000)).toBe(0);
    expect(ended.stdout + ended.stderr).not.toMatch(/(?!\n)\p{Cc}|^\s*::|##\w*\[/mu);
  });

  test('has one in every text that a schema leaves free', async ({ task }) => {
    let inputs = 0;
    for (const file of await filesOf(join(home, 'nội dung')))
      if (/\.(?:md|yaml)$/.test(file))
        inputs += (await readFile(join(home, 'nội dung', file), 'utf8')).split(mark).length - 1;
    task.meta.figures = { inputs };
    expect([...keys].filter((key) => /\.(?:title|name|summary|note|text)$/.test(key)).length).toBeGreaterThan(
      15,
    );
    expect(keys.size).toBeGreaterThan(70);
  });

  test('has pages in which no payload is more than text', async () => {
    const page = await browser.newPage();
    expect(await faultsIn('.html', (html) => page.evaluate(pageFaults, { html, mark }))).toEqual([]);
  });

  test('has well-formed feeds and sitemaps', async () => {
    const faults = await faultsIn('.xml', (xml) =>
      thrownBy(() => new SaxesParser({ xmlns: true }).write(xml).close()),
    );
    expect(faults).toEqual([]);
  });

  test('has descriptions in its feeds that are harmless HTML', async () => {
    const page = await browser.newPage();
    const faults = await faultsIn('rss.xml', async (xml) => {
      const found: string[] = [];
      for (const html of htmlIn(xml)) found.push(...(await page.evaluate(pageFaults, { html, mark })));
      return found;
    });
    expect(faults).toEqual([]);
  });

  test('has calendars that a reader parses, in which no payload is a line of its own', async () => {
    const faults = await faultsIn('.ics', (text) => [
      ...thrownBy(() => new ICAL.Component(ICAL.parse(text) as unknown[])),
      ...text.split(/\r\n(?! )/).filter((line) => /^(?:ACTION:(?!DISPLAY)|ATTACH)/.test(line)),
      ...text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75),
    ]);
    expect(faults).toEqual([]);
  });

  test('has tables whose cells no program takes for formulas', async () => {
    const faults = await faultsIn('.csv', (text) =>
      (parseCsv(text, { bom: true }) as string[][])
        .flat()
        .filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:[.,]\d+)?$)/.test(cell)),
    );
    expect(faults).toEqual([]);
  });

  test('has JSON that is JSON, and texts without control characters', async () => {
    expect(await faultsIn('.json', (text) => thrownBy(() => JSON.parse(text)))).toEqual([]);
    for (const ending of ['.txt', '.html', '.xml', '.ics', '.csv'])
      expect(await faultsIn(ending, (text) => controlCharacter.exec(text)?.slice(0) ?? [])).toEqual([]);
  });
});

/** The descriptions and texts of a feed and of its items, which readers take for HTML. */
function htmlIn(xml: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  let text: string | undefined;
  parser.on('opentag', ({ name }) => {
    if (/^(?:description|content:encoded)$/.test(name)) text = '';
  });
  for (const kind of ['text', 'cdata'] as const)
    parser.on(kind, (part) => {
      if (text !== undefined) text += part;
    });
  parser.on('closetag', () => {
    if (text) found.push(text);
    text = undefined;
  });
  parser.write(xml).close();
  return found;
}
