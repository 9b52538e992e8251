import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Option } from 'commander';
import { serve } from '../build/serve.ts';
import { registry } from '../channels/registry.ts';
import { radioScript } from '../channels/spoken/radio.ts';
import { readWardOnce } from '../content/memo.ts';
import { channels } from '../domain/channel.ts';
import { endOf } from '../domain/dates/moment.ts';
import { withSlash } from '../portal/address.ts';
import type { Document } from '../portal/model.ts';
import { routes } from '../portal/routes.ts';
import { channelSource } from '../site/channel-source.ts';
import { pictureOf } from '../site/picture.ts';
import { readPortal } from '../site/read-portal.ts';
import { basePath } from '../site/settings.ts';
import { channelWords } from '../strings/channels.ts';
import { command, contentOption, dateOption, place, wrongCall } from './command.ts';

interface Options {
  content: string;
  out: string;
  built: string;
  date?: string;
}

/** `npm run channels`: writes all texts of one document into a folder; returns the exit status. */
export async function runChannels(args: readonly string[], out: NodeJS.WritableStream): Promise<number> {
  const program = command('channels', 'Ghi nội dung của một văn bản cho mọi kênh vào một thư mục: truyền thanh, Zalo, fanpage, họp tổ dân phố, ảnh chia sẻ, tờ rơi.')
    .argument('<văn-bản>', '<phường>/<mục>/<mã>, như ai-quoc/directives/2025/trien-khai-nghi-quyet-y-te')
    .addOption(contentOption())
    .addOption(dateOption())
    .addOption(new Option('--out <DIR>', 'thư mục ghi').argParser(place).default('.channels'))
    .addOption(new Option('--built <DIR>', 'thư mục các cổng đã dựng, để in tờ rơi').argParser(place).default('dist')); // prettier-ignore
  program.parse(args, { from: 'user' });
  const options = program.opts<Options>();
  const [name = ''] = program.args;
  const [ward = '', ...ref] = name.replace(/\.md$/, '').split('/');
  const read = await readWardOnce(options.content, ward).catch(() => undefined);
  if (!read?.ward) wrongCall('channels', `Lỗi: không đọc được ${options.content}/${ward}/ward.yaml.`);
  const base = basePath(withSlash(read.ward.url));
  const now = options.date ? endOf(options.date) : Date.now();
  const portal = await readPortal({
    ...{ contentDir: options.content, ward, now, base, url: withSlash(read.ward.url) },
    ...{ outDir: '', cacheDir: '', preview: false },
  });
  const document = portal.documents.find((each) => each.ref === ref.join('/'));
  if (!document) {
    out.write(
      `${options.content}/${name}: chưa có văn bản này trên cổng; nó là bản nháp, chưa đến ngày đăng, đã thu hồi, hoặc mã viết sai.\n`,
    );
    return 1;
  }
  const source = channelSource(document, portal);
  const folder = join(options.out, ward, document.ref);
  await mkdir(folder, { recursive: true });
  const texts: [string, string | Uint8Array][] = [
    ...channels.flatMap((channel): [string, string][] => {
      const { text } = registry[channel];
      return text ? [[text.file, text.write(source)]] : [];
    }),
    [routes.picture(), await pictureOf(portal, document)],
  ];
  for (const [file, text] of texts) {
    await writeFile(join(folder, file), text);
    out.write(`${join(folder, file)}\n`);
  }
  const { unknown } = radioScript(source);
  if (unknown.length > 0) out.write(`${channelWords.page.unknown(unknown)}\n`);
  const printed = await printNotice(document, base, join(options.built, ward), join(folder, 'to-roi.pdf'));
  out.write(`${printed}\n`);
  return 0;
}

const noticeOf = ({ path }: Document): string => routes.channelPage(path, 'notice');

/** Prints the notice of a built portal as a PDF. Returns the path, or says in Vietnamese why nothing was printed. */
async function printNotice(document: Document, base: string, dir: string, file: string): Promise<string> {
  if (!existsSync(join(dir, noticeOf(document), 'index.html')))
    return `Chưa in tờ rơi: trong ${dir} chưa có trang ấy; chạy npm run build rồi chạy lại lệnh này.`;
  const browser = await openBrowser();
  if (!browser)
    return 'Chưa in tờ rơi: máy này không có Chromium hay Chrome; mở trang to-roi/ rồi in từ trình duyệt.';
  const server = await serve({ mounts: [{ base, dir }], port: 0 });
  try {
    const page = await browser.newPage();
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://localhost:${port}${base}${noticeOf(document)}`, { waitUntil: 'networkidle' });
    await page.pdf({ path: file, preferCSSPageSize: true });
    return file;
  } finally {
    await browser.close();
    server.close();
  }
}

/** An installed browser, or the one that the tests use; undefined if there is none. */
async function openBrowser() {
  const { chromium } = await import('playwright-core');
  const { findChromium } = await import('../build/browser.ts');
  const executablePath = await findChromium().catch(() => undefined);
  return executablePath === undefined
    ? undefined
    : chromium.launch({ executablePath, args: ['--no-sandbox'] }).catch(() => undefined);
}
