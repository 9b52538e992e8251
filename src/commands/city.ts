import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { buildCity } from '../build/city/build-city.ts';
import type { SkippedFolder } from '../city/read-portals.ts';
import { portalAddress } from '../domain/schema/parts.ts';
import { printable } from '../language/signs/printable.ts';
import { argument, cacheOption, command, orExplain, place, wrongCall } from './command.ts';

/** `npm run city`: makes a city's front from built portals; returns the exit status. */
export async function runCity(args: readonly string[]): Promise<number> {
  const program = command(
    'city',
    'Làm trang chung của một thành phố từ các cổng đã dựng trong DIR/<phường>/: danh sách phường, xã, tìm một lần trong mọi cổng, tin mới, OPML, robots.txt, sơ đồ.',
  )
    .requiredOption('--from <DIR>', 'thư mục có các cổng đã dựng, như dist', place)
    .requiredOption('--out <DIR>', 'thư mục đích; trang chung dựng lần trước ở đó được thay trọn', place)
    .option(
      '--url <URL>',
      'địa chỉ của trang chung; mặc định là gốc tên miền, nếu mọi cổng ở cùng một tên miền',
      argument(portalAddress),
    )
    .addOption(cacheOption());
  program.parse(args, { from: 'user' });
  const { from, out, url } = program.opts<{ from: string; out: string; url?: string }>();
  await checkFolders(from, out);
  return orExplain(async () => {
    const compiling = (): void =>
      void process.stdout.write('Biên dịch trang chung, một lần cho mỗi phiên bản …\n');
    const { wards, hasUrl, skipped } = await buildCity({ from, out, url, compiling });
    for (const { folder, reason } of skipped)
      process.stderr.write(`${printable(`${folder}: ${reasons[reason]}`)}\n`);
    if (wards === 0) {
      process.stderr.write(
        `Lỗi: trong ${from} không có cổng nào đã dựng; dựng trước: npm run build -- --out ${from}\n`,
      );
      return 1;
    }
    process.stdout.write(`${out}: xong, ${wards} phường, xã.\n`);
    if (!hasUrl)
      process.stdout.write(
        'Các cổng không ở dưới cùng một tên miền, nên trang chung chưa biết địa chỉ của mình; hãy nêu --url.\n',
      );
    return skipped.some(({ reason }) => reason === 'broken' || reason === 'twice') ? 1 : 0;
  });
}

const reasons: Record<SkippedFolder['reason'], string> = {
  none: 'không phải cổng đã dựng, bỏ qua.',
  broken:
    'cổng thiếu hay hỏng tệp du-lieu/phuong.json, rss.xml hoặc sitemap-index.xml, bỏ qua; hãy dựng lại.',
  twice: 'trùng mã phường hay địa chỉ với một cổng đứng trước, bỏ qua.',
  front: 'là một trang chung, bỏ qua.',
};

/** The front may not take the place of the portals that it is made of. */
async function checkFolders(from: string, out: string): Promise<void> {
  const found = await stat(from).catch(() => undefined);
  if (!found?.isDirectory()) wrongCall('city', `Lỗi: không có thư mục “${from}”.`);
  const isInside = (inner: string, outer: string): boolean =>
    !relative(resolve(outer), resolve(inner)).split(sep)[0]!.startsWith('..');
  if (isInside(from, out))
    wrongCall('city', `Lỗi: --out ${out} chứa các cổng trong ${from}; hãy chọn một thư mục khác.`);
}
