import { resolve, sep } from 'node:path';
import type { Writable } from 'node:stream';
import { InvalidArgumentError, Option } from 'commander';
import { Refusal } from '../formats/refusal.ts';
import type { ServedWard } from '../serving/sites.ts';
import { sitesOf } from '../serving/sites.ts';
import type { WriterOptions } from '../serving/writers/options.ts';
import type { Writer } from '../serving/writers/writers.ts';
import { writers } from '../serving/writers/writers.ts';
import { chooseWards } from './build.ts';
import { command, contentArgument, contentOption, orExplain, place, wrongCall } from './command.ts';
import { readWardFile } from './known-ward.ts';

/** `npm run serve-config`: prints the configuration of a web server for built portals; returns the exit status. */
export async function runServeConfig(args: readonly string[], out: Writable): Promise<number> {
  const program = command(
    'serve-config',
    'In ra cấu hình máy chủ web cho cổng của các phường, theo url trong ward.yaml. Không nêu phường nào thì lấy tất cả.',
  )
    .argument('[phường...]', 'mã phường, là tên thư mục trong content/')
    .addOption(
      new Option('--server <TÊN>', 'máy chủ web').choices(Object.keys(writers)).makeOptionMandatory(),
    )
    .requiredOption('--root <DIR>', 'thư mục có cổng của mỗi phường ở DIR/<phường>/', path)
    .option('--listen <ADDRESS>', 'nơi máy chủ nghe, như 8080 hoặc 127.0.0.1:8080', address)
    .option('--city <DIR>', 'thư mục của trang chung (npm run city), phục vụ ở gốc tên miền', path)
    .option(
      '--certificates <DIR>',
      'thư mục chứng chỉ, mỗi tên miền ở DIR/<tên miền>/fullchain.pem và privkey.pem',
      path,
    )
    .option('--hsts', 'dặn trình duyệt chỉ dùng https trong một năm; chỉ bật khi https đã chạy ổn')
    .option('--brotli', 'nginx có mô-đun đọc tệp .br (Debian: libnginx-mod-http-brotli-static)')
    .addOption(contentOption());
  program.parse(args, { from: 'user' });
  const { server, root, city, content, ...options } = program.opts<
    WriterOptions & { server: keyof typeof writers; root: string; city?: string; content: string }
  >();
  const ids = await chooseWards('serve-config', content, program.args);
  if (ids.length === 0)
    wrongCall(
      'serve-config',
      `Lỗi: trong ${content}/ chưa có phường nào. Tạo phường trước: npm run new -- ward${contentArgument(content)}`,
    );
  return orExplain(async () => {
    const wards: ServedWard[] = [];
    for (const id of ids) {
      const ward = await readWardFile(content, id);
      if (!ward)
        throw new Refusal(
          `chưa đọc được ${content}/${id}/ward.yaml; chạy npm run check -- ${id}${contentArgument(content)} để biết vì sao`,
        );
      wards.push({ id, ward });
    }
    const { write, ofOneFolder, ofOneHost }: Writer = writers[server];
    if (ofOneFolder && wards.length > 1 && city === undefined)
      wrongCall(
        'serve-config',
        `Lỗi: tệp của ${server} nằm trong một thư mục; hãy nêu một phường, hoặc --city để lấy tệp của trang chung.`,
      );
    const sites = sitesOf(wards, root, city);
    const hosts = sites.filter(({ mounts }) => mounts.length > 0).map(({ host }) => host);
    if (ofOneHost && hosts.length > 1)
      wrongCall(
        'serve-config',
        `Lỗi: tệp của ${server} là của một tên miền, mà các phường ở ${hosts.join(', ')}; hãy nêu phường của một tên miền.`,
      );
    out.write(write(sites, { ...options, city }));
    return 0;
  });
}

/** A folder as an absolute path with slashes. nginx and Caddy have no way to write `$`, `{` or a line's end in a path. */
function path(dir: string): string {
  place(dir);
  if (/[$`{}"\n\r\0]/.test(dir))
    throw new InvalidArgumentError('đường dẫn không được có $, `, ", { } hay dấu xuống dòng');
  return resolve(dir)
    .split(sep)
    .join('/')
    .replace(/(?<=.)\/$/, '');
}

/** A port, or an address with a port, or a socket. */
function address(text: string): string {
  if (/^(?:(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:]+\]|\*|[a-z\d.-]+):)?\d{1,5}$|^unix:\/[\w./-]+$/i.test(text))
    return text;
  throw new InvalidArgumentError('viết một cổng như 8080, hoặc địa chỉ và cổng như 127.0.0.1:8080');
}
