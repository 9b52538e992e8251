import { resolve } from 'node:path';
import { dev } from 'astro';
import { writeSettings } from '../build/settings.ts';
import { withSlash } from '../domain/address.ts';
import { command, contentOption, dateOption, wrongCall } from './command.ts';
import { chooseWards } from './build.ts';
import { readWardOnce } from '../content/memo.ts';
import { instantOf } from '../domain/portal.ts';

/** `npm run dev`: a live preview of one ward; pages change as files are saved. */
export async function runDev(args: readonly string[]): Promise<void> {
  const program = command(
    'dev',
    'Xem trước một phường trong lúc viết: lưu tệp là trang đổi theo. Không nêu phường thì lấy phường đầu tiên.',
  )
    .argument('[phường]', 'mã phường')
    .addOption(contentOption())
    .addOption(dateOption());
  program.parse(args, { from: 'user' });
  const { content, date } = program.opts<{ content: string; date?: string }>();
  const [ward] = await chooseWards('dev', content, program.args);
  if (ward === undefined) wrongCall('dev', `Lỗi: trong ${content}/ chưa có phường nào.`);
  const { ward: known } = await readWardOnce(content, ward);
  if (!known)
    wrongCall(
      'dev',
      `Lỗi: chưa đọc được ${content}/${ward}/ward.yaml; chạy npm run check -- ${ward} để biết vì sao.`,
    );
  writeSettings({
    contentDir: content,
    ward,
    now: date ? instantOf(date) : Date.now(),
    base: `/${ward}/`,
    url: withSlash(known.url),
    outDir: resolve('.start', ward),
    cacheDir: resolve('node_modules/.astro', `${ward}.dev`),
    preview: true,
  });
  await dev({ logLevel: 'warn' });
  process.stdout.write(`\nĐang xem trước: http://localhost:4321/${ward}/ (dừng bằng Ctrl+C)\n`);
}
