import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildOutcome } from '../build/build-wards.ts';
import { buildWards } from '../build/build-wards.ts';
import { serve } from '../build/serve.ts';
import { readWardOnce } from '../content/memo.ts';
import { escapeMarkup } from '../language/markup.ts';
import { publishedPolicy } from '../site/integrations/editing.ts';
import { vi } from '../strings/vi.ts';
import { watchOnTerminal } from './build-progress.ts';
import { chooseWards } from './build.ts';
import { command, contentOption, portOf, portOption } from './command.ts';

const outDir = '.start';
const baseOf = (ward: string): string => `/${ward}/`;

/** `npm start`: builds all wards, serves them and prints their addresses; returns the exit status. */
export async function runStart(args: readonly string[]): Promise<number> {
  const program = command('start', 'Dựng cổng của mọi phường rồi mở trên máy này để xem.')
    .addOption(contentOption())
    .addOption(portOption());
  program.parse(args, { from: 'user' });
  const { content, port: named } = program.opts<{ content: string; port: string }>();
  const port = portOf('start', named);
  const wards = await chooseWards('start', content, []);
  const order = { contentDir: content, outDir, wards, now: Date.now(), base: baseOf };
  const built = (await buildWards(order, watchOnTerminal(process.stdout, process.stderr))).filter(
    ({ ok }) => ok,
  );
  if (built.length === 0) return 1;
  const mounts = await Promise.all(
    built.map(async ({ ward: id }) => {
      const { ward } = await readWardOnce(content, id);
      return { base: baseOf(id), dir: join(outDir, id), formPolicy: ward && publishedPolicy(ward) };
    }),
  );
  try {
    await serve({
      mounts,
      front: await frontPage(content, built),
      style: await frontStyle(),
      port,
    });
  } catch (error) {
    process.stderr.write(
      `Không mở được cổng mạng ${port} (${(error as Error).message}). Thử: npm start -- --port 4322\n`,
    );
    return 1;
  }
  process.stdout.write(`\nĐang mở tại http://localhost:${port}/ (dừng bằng Ctrl+C)\n`);
  for (const { base } of mounts) process.stdout.write(`  http://localhost:${port}${base}\n`);
  return built.length === wards.length ? 0 : 1;
}

/** The HTML of the page at `/`: a list of the portals. */
async function frontPage(content: string, built: readonly BuildOutcome[]): Promise<string> {
  const items = await Promise.all(
    built.map(async ({ ward: id }) => {
      const { ward } = await readWardOnce(content, id);
      return `<li><a href="${baseOf(id)}">${escapeMarkup(ward?.name ?? id)}</a><p>${escapeMarkup(ward?.city ?? '')}</p></li>`;
    }),
  );
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${vi.startTitle}</title>
<link rel="stylesheet" href="/cong.css">
</head>
<body>
<main class="wrap">
<h1>${vi.startTitle}</h1>
<ul class="plain">${items.join('')}</ul>
</main>
</body>
</html>
`;
}

/** The CSS of that page: the portals' own. */
async function frontStyle(): Promise<string> {
  const sheets = ['tokens', 'base', 'shared'].map(
    (name) => new URL(`../styles/${name}.css`, import.meta.url),
  );
  return (await Promise.all(sheets.map((sheet) => readFile(sheet, 'utf8')))).join('\n');
}
