import { resolve } from 'node:path';
import { dev } from 'astro';
import { endWithNpm } from '../build/process/end-with-npm.ts';
import { readWardOnce } from '../content/memo.ts';
import { endOf } from '../domain/dates/moment.ts';
import { withSlash } from '../portal/address.ts';
import { writeSettings } from '../site/settings.ts';
import {
  command,
  contentArgument,
  contentOption,
  dateOption,
  portOf,
  portOption,
  wrongCall,
} from './command.ts';
import { chooseWard } from './known-ward.ts';
import type { CommandContext } from './terminal/ask.ts';
import { interrupted, stopped } from './terminal/ask.ts';

/** `npm run dev`: a live preview of one ward; pages change as files are saved. Returns the exit status. */
export async function runDev(args: readonly string[], context: CommandContext): Promise<number> {
  const program = command(
    'dev',
    'Xem trước một phường trong lúc viết: lưu tệp là trang đổi theo. Có nhiều phường mà không nêu phường nào thì máy hỏi.',
  )
    .argument('[phường]', 'mã phường')
    .addOption(contentOption())
    .addOption(dateOption())
    .addOption(portOption());
  program.parse(args, { from: 'user' });
  const { content, date, port } = program.opts<{ content: string; date?: string; port: string }>();
  const wanted = portOf('dev', port);
  const ward = await chooseWard('dev', content, program.args, context);
  if (ward === stopped) return interrupted;
  const now = date ? endOf(date) : context.now;
  const address = await preview('dev', ward, { content, port: wanted, now });
  process.stdout.write(`\nĐang xem trước: ${address} (dừng bằng Ctrl+C)\n`);
  return 0;
}

/** The settings of a live preview. */
export interface Preview {
  content: string;
  now: number;
  /** The port; if another program uses it, the next free one is taken. */
  port: number;
  /** Whether the editing form is served, too. */
  form?: boolean;
}

/** Starts the live preview of a ward; returns its address. */
export async function preview(
  name: string,
  ward: string,
  { content, now, port, form = false }: Preview,
): Promise<string> {
  const { ward: known } = await readWardOnce(content, ward);
  if (!known)
    wrongCall(
      name,
      `Lỗi: chưa đọc được ${content}/${ward}/ward.yaml; chạy npm run check -- ${ward}${contentArgument(content)} để biết vì sao.`,
    );
  writeSettings({
    contentDir: content,
    ward,
    now,
    base: `/${ward}/`,
    url: withSlash(known.url),
    outDir: resolve('.start', ward),
    cacheDir: resolve('node_modules/.astro', `${ward}.dev`),
    preview: true,
    form,
  });
  endWithNpm();
  const server = await dev({ logLevel: 'warn', server: { port } });
  const { port: taken } = server.address;
  if (taken !== port)
    process.stdout.write(`\nCổng mạng ${port} đang có chương trình khác dùng, nên lấy cổng ${taken}.\n`);
  return `http://localhost:${taken}/${ward}/`;
}
