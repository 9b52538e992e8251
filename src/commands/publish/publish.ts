import { basename, resolve, sep } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { endWithNpm } from '../../build/process/end-with-npm.ts';
import { endOf } from '../../domain/dates/moment.ts';
import { otherPortals } from '../../publishing/age.ts';
import { builtFolder } from '../../publishing/built-folder.ts';
import { folderTarget } from '../../publishing/folder-target.ts';
import { publishWards } from '../../publishing/publisher.ts';
import { isRemote, rsyncTarget } from '../../publishing/remote/rsync-target.ts';
import { chooseWards } from '../build.ts';
import {
  cacheOption,
  command,
  contentOption,
  count,
  dateOption,
  jobsOption,
  orExplain,
  place,
  wrongCall,
} from '../command.ts';
import { watchOnTerminal } from '../terminal/build-progress.ts';
import { keepPublished } from './keep-published.ts';
import { reportFaults, summarize } from './summary.ts';
import { isNews } from './told.ts';
import { keysOf, keyVariable } from './ward-keys.ts';

/** `npm run publish`: returns the exit status. */
export async function runPublish(args: readonly string[]): Promise<number> {
  const program = command(
    'publish',
    'Dựng cổng của các phường rồi đưa lên DIR/<phường>/, nơi máy chủ web đọc. Phường nào dựng không được thì cổng cũ giữ nguyên. ' +
      'Xong cả thì không in gì, để cron chỉ gửi thư khi có việc; cùng một việc thì mỗi ngày nhắc một lần.',
  )
    .argument('[phường...]', 'mã phường, là tên thư mục trong content/; không nêu thì lấy tất cả')
    .requiredOption(
      '--to <DIR>',
      'thư mục mà máy chủ web đọc; ở máy khác thì viết user@host:path, đưa lên bằng rsync',
      targetOf,
    )
    .addOption(contentOption())
    .addOption(dateOption())
    .addOption(jobsOption())
    .option(
      '--watch',
      'công bố xong thì đợi; có gì mới trong thư mục nội dung hay ở kho git của nó, hoặc tới giờ của một văn bản, thông báo, thì công bố tiếp (Ctrl+C để dừng)',
    )
    .option(
      '--key <TỆP>',
      `khóa riêng để ký bảng kê của cổng (tạo bằng npm run new-key), hoặc thư mục có <phường>.pem; mặc định theo biến ${keyVariable}`,
      place,
    )
    .option('--no-compress', 'không ghi dạng nén (.gz, .br) cạnh các tệp chữ')
    .option('--interval <GIÂY>', 'với --watch: hỏi kho git mỗi bao nhiêu giây', count, 30)
    .addOption(cacheOption());
  program.parse(args, { from: 'user' });
  const { to, content, date, jobs, watch, compress, interval, key } = program.opts<{
    to: string;
    content: string;
    date?: string;
    jobs?: number;
    watch?: boolean;
    compress: boolean;
    interval: number;
    key?: string;
  }>();
  endWithNpm();
  const wards = await chooseWards('publish', content, program.args);
  if (!isRemote(to)) refuseOverlap(to, content);
  const moment = (): number => (date ? endOf(date) : Date.now());
  const now = moment();
  const keyOf = keysOf(key ?? process.env[keyVariable], [content, ...(isRemote(to) ? [] : [to])], wards);
  const options = { compress, keyOf };
  const target = isRemote(to) ? rsyncTarget(to, options) : folderTarget(resolve(to), options);
  const outDir = builtFolder(content, target.name);
  const isTerminal = process.stdout.isTTY;
  const progress = watchOnTerminal(process.stdout, process.stderr);
  return orExplain(async () => {
    if (watch)
      return keepPublished(
        { contentDir: content, outDir, jobs, target, now: moment, interval: interval * 1000 },
        program.args.length > 0 ? wards : undefined,
        isTerminal ? progress : silent,
      );
    const ended = await publishWards(
      { contentDir: content, outDir, wards, now, jobs },
      target,
      isTerminal ? progress : silent,
    );
    // Who publishes some wards alone need not hear of the others.
    const others = program.args.length === 0 ? await otherPortals(target, wards) : [];
    const { text, concern, status } = summarize(ended, { target: target.name, content, now, others });
    const faults = reportFaults(ended);
    if (isTerminal) process.stdout.write(text);
    else if (isNews(basename(outDir), concern && `${faults}${concern}`, Date.now())) {
      process.stderr.write(faults);
      process.stdout.write(text);
    }
    return status;
  });
}

const silent = { step: (): void => undefined, end: (): void => undefined };

/** A parser for `--to`. */
function targetOf(to: string): string {
  if (/^[^/\\:]{2,}:{1,2}$/.test(place(to)))
    throw new InvalidArgumentError(`“${to}” thiếu thư mục ở máy kia; viết như user@host:/srv/portal`);
  return to;
}

/** A published portal may not take the place of the content that it is made of, nor the other way round. */
function refuseOverlap(to: string, content: string): void {
  const [target, source] = [resolve(to) + sep, resolve(content) + sep];
  if (target.startsWith(source) || source.startsWith(target))
    wrongCall(
      'publish',
      `Lỗi: --to ${to} và thư mục nội dung ${content} nằm trong nhau; hãy chọn thư mục khác.`,
    );
}
