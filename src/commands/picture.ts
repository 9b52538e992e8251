import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../build/browser.ts';
import { buildWards } from '../build/build-wards.ts';
import { serve } from '../build/serve.ts';
import { endOf } from '../domain/dates/moment.ts';
import { basePath } from '../site/settings.ts';
import { command, contentOption, dateOption, place } from './command.ts';
import { chooseWard, readWardFile } from './known-ward.ts';
import type { CommandContext } from './terminal/ask.ts';
import { interrupted, stopped } from './terminal/ask.ts';
import { watchOnTerminal } from './terminal/build-progress.ts';

/** `npm run picture`: makes a picture of a ward's home page, as the README shows it; returns the exit status. */
export async function runPicture(args: readonly string[], context: CommandContext): Promise<number> {
  const program = command('picture', 'Dựng cổng của một phường rồi chụp trang chủ, như hình trong README.md.')
    .argument('[phường]', 'mã phường')
    .option('--out <FILE>', 'tệp ảnh (JPEG)', place, '.readme/portal.jpg')
    .addOption(contentOption())
    .addOption(dateOption());
  program.parse(args, { from: 'user' });
  const { content, date, out } = program.opts<{ content: string; date?: string; out: string }>();
  const ward = await chooseWard('picture', content, program.args, context);
  if (ward === stopped) return interrupted;
  const outDir = await mkdtemp(join(tmpdir(), 'cong-phuong-'));
  try {
    const order = { contentDir: content, outDir, wards: [ward], now: date ? endOf(date) : context.now };
    const [outcome] = await buildWards(order, watchOnTerminal(process.stdout, process.stderr));
    if (!outcome!.ok) return 1;
    await takePicture(join(outDir, ward), basePath((await readWardFile(content, ward))!.url), out);
    return 0;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** Takes a picture of a built portal's home page. @param base the path that its links begin with */
async function takePicture(dir: string, base: string, file: string): Promise<void> {
  const server = await serve({ mounts: [{ base, dir }], port: 0 });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1100, height: 820 }, colorScheme: 'light' });
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://localhost:${port}${base}`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: file, type: 'jpeg', quality: 72 });
  await browser.close();
  server.close();
}
