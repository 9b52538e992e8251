import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { buildWards } from '../build/build-wards.ts';
import { endWithNpm } from '../build/process/end-with-npm.ts';
import type { Mount } from '../build/serve.ts';
import { serve } from '../build/serve.ts';
import type { Ward } from '../domain/schema/ward.ts';
import { escapeMarkup } from '../language/markup.ts';
import { byText } from '../language/text.ts';
import { formPolicyOf } from '../serving/sites.ts';
import { vi } from '../strings/vi.ts';
import { chooseWards } from './build.ts';
import { command, contentOption, orExplain, portOf, portOption } from './command.ts';
import { watchOnTerminal } from './terminal/build-progress.ts';

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
  endWithNpm();
  const wards = await chooseWards('start', content, []);
  const mounts: Mount[] = [];
  const ready = new Map<string, Ward>();
  const front = (): string => frontPage(ready);
  let server: Server;
  try {
    server = await serve({ mounts, front, style: await frontStyle(), port });
  } catch (error) {
    process.stderr.write(
      `Không mở được cổng mạng ${port}${why(error)}. Thử: npm start -- --port ${next(port)}\n`,
    );
    return 1;
  }
  process.stdout.write(
    `Mở tại http://localhost:${port}/ (dừng bằng Ctrl+C); phường nào xong thì xem được ngay.\n`,
  );
  const terminal = watchOnTerminal(process.stdout, process.stderr);
  const status = await orExplain(async () => {
    const outcomes = await buildWards(
      { contentDir: content, outDir, wards, now: Date.now(), base: baseOf },
      {
        ...terminal,
        end(outcome) {
          terminal.end(outcome);
          const { ok, ward, about } = outcome;
          if (!ok || !about) return;
          ready.set(ward, about);
          mounts.push({ base: baseOf(ward), dir: join(outDir, ward), formPolicy: formPolicyOf(about) });
          process.stdout.write(`  http://localhost:${port}${baseOf(ward)}\n`);
        },
      },
    );
    return outcomes.every(({ ok }) => ok) ? 0 : 1;
  });
  if (ready.size === 0) server.close();
  return status;
}

const why = (error: unknown): string =>
  ({ EADDRINUSE: ': đang có chương trình khác dùng', EACCES: ': máy không cho phép' })[
    (error as NodeJS.ErrnoException).code ?? ''
  ] ?? '';

const next = (port: number): number => (port < 65_535 ? port + 1 : 4321);

/** The page at `/`: the portals that are ready. */
function frontPage(ready: ReadonlyMap<string, Ward>): string {
  const items = [...ready]
    .sort(([a], [b]) => byText(a, b))
    .map(
      ([id, { name, city }]) =>
        `<li><a href="${baseOf(id)}">${escapeMarkup(name)}</a><p>${escapeMarkup(city)}</p></li>`,
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
