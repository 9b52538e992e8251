import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Option } from 'commander';
import { listWards } from '../../content/read-ward.ts';
import { readWith } from '../../content/schema/issues.ts';
import { parseYaml } from '../../content/yaml/parse-yaml.ts';
import { paperFormatList } from '../../domain/paper-format.ts';
import { documentId, moment } from '../../domain/schema/parts.ts';
import type { Ward } from '../../domain/schema/ward.ts';
import { wardSchema } from '../../domain/schema/ward.ts';
import type { ImportCollection } from '../../importers/paper.ts';
import { slugify } from '../../language/folding.ts';
import { argument, command, contentOption, wrongCall } from '../command.ts';
import { importCollections } from './duplicates.ts';

/** The options of `npm run import`. */
export interface ImportOptions {
  content: string;
  ward?: string;
  collection?: ImportCollection;
  id?: string;
  published?: string;
  attach: boolean;
  stdout?: boolean;
}

export interface NamedWard {
  id: string;
  data: Ward | undefined;
}

/** Reads the arguments of a call. A wrong call ends the process with a message. */
export async function readCall(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ files: string[]; options: ImportOptions; ward: NamedWard | undefined }> {
  const program = command(
    'import',
    'Đọc văn bản từ Word, PDF, bản quét, ảnh hoặc văn bản thuần, viết thành bản nháp trong content/<phường>/.',
  )
    .argument('<tệp...>', paperFormatList)
    .option('--ward <ID>', 'mã phường, là tên thư mục trong content/')
    .addOption(new Option('--collection <NAME>', 'nơi đặt; mặc định tự chọn').choices([...importCollections]))
    .addOption(
      new Option(
        '--id <ID>',
        'mã văn bản, như 2026/tong-ve-sinh; mặc định lấy từ năm và trích yếu',
      ).argParser(argument(documentId, meantId)),
    )
    .addOption(
      new Option(
        '--published <DATE>',
        'ngày đăng: 2026-01-05 hoặc 2026-01-05T07:30+07:00; không có thì là bản nháp',
      ).argParser(argument(moment)),
    )
    .option('--no-attach', 'không đính kèm tệp gốc')
    .option('--stdout', 'chỉ in bản nháp, không ghi tệp nào')
    .addOption(contentOption());
  refuseEaten(args, env, program.options);
  program.parse(args, { from: 'user' });
  const options = program.opts<ImportOptions>();
  refuseTorn(program.args);
  if ((options.id || options.stdout) && program.args.length > 1)
    wrongCall('import', `Lỗi: --${options.id ? 'id' : 'stdout'} chỉ dùng với một tệp.`);
  return { files: program.args, options, ward: await chooseWard(options) };
}

/**
 * Refuses a call without `--`: npm takes the options for its own. Of `--ward x` only `x` is left, among the files; of
 * `--stdout` nothing is left.
 */
function refuseEaten(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  known: readonly Option[],
): void {
  const eaten = known.flatMap(({ long = '', required }) => {
    const value = env[`npm_config_${long.replace(/^--(?:no-)?/, '')}`];
    if (value === undefined || args.some((arg) => arg.split('=')[0] === long)) return [];
    return [{ long, takes: required, value: value === 'true' ? undefined : value }];
  });
  if (eaten.length === 0) return;
  const files = args.filter(isFile);
  const others = args.filter((arg) => !isFile(arg));
  // Where only one option has lost its value, the value is the argument that is not a file.
  const bare = eaten.filter(({ takes, value }) => takes && value === undefined);
  const left = (bare.length === 1 && others[0]) || '…';
  const options = eaten.map(({ long, takes, value = left }) => (takes ? `${long} ${quoted(value)}` : long));
  const names = files.length > 0 ? files.map((file) => `"${file}"`) : ['<tệp>'];
  wrongCall(
    'import',
    `Lỗi: thiếu dấu -- sau npm run import; hãy viết: npm run import -- ${[...names, ...options].join(' ')}`,
  );
}

/** Refuses a file name with spaces that was written without quotation marks: it comes as several arguments. */
function refuseTorn(args: readonly string[]): void {
  for (let from = 0; from < args.length; from += 1) {
    if (isFile(args[from]!)) continue;
    for (let end = from + 2; end <= args.length; end += 1) {
      const whole = args.slice(from, end).join(' ');
      if (isFile(whole))
        wrongCall(
          'import',
          `Lỗi: không có tệp “${args[from]}”, nhưng có “${whole}”: tên có dấu cách thì đặt trong ngoặc kép: npm run import -- "${whole}"`,
        );
    }
  }
}

const isFile = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isFile() === true;
const quoted = (text: string): string => (/\s/.test(text) ? `"${text}"` : text);

/** `2026/Y tế.md` → `2026/y-te` */
function meantId(text: string): string | undefined {
  const id = text
    .replace(/\.md$/i, '')
    .split(/[/\\]/)
    .map(slugify)
    .filter((part) => part !== '')
    .join('/');
  return documentId.safeParse(id).success ? id : undefined;
}

/** The ward that is named, else the only one; undefined where a draft is only printed, which needs no ward. */
async function chooseWard({ content, ward, stdout }: ImportOptions): Promise<NamedWard | undefined> {
  const all = await listWards(content).catch(() => [] as string[]);
  const id = ward ?? (all.length === 1 ? all[0] : undefined);
  if (id === undefined) {
    if (stdout) return undefined;
    wrongCall('import', `Lỗi: thiếu --ward; các phường: ${all.join(', ')}.`);
  }
  if (!all.includes(id))
    wrongCall('import', `Lỗi: không có phường “${id}” trong ${content}/; các phường: ${all.join(', ')}.`);
  const yaml = parseYaml(await readFile(join(content, id, 'ward.yaml'), 'utf8').catch(() => ''));
  return { id, data: readWith(wardSchema, yaml.data).data };
}
