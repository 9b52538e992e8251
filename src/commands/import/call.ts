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
import { Refusal } from '../../formats/refusal.ts';
import type { ImportCollection } from '../../importers/paper.ts';
import { slugify } from '../../language/folding.ts';
import { argument, command, contentOption, wrongCall } from '../command.ts';
import { importCollections } from './duplicates.ts';
import { readTable } from './metadata/read-table.ts';
import type { MetadataRow } from './metadata/rows.ts';
import { rowsByFile } from './metadata/rows.ts';
import type { NamedPapers } from './papers.ts';
import { isFile, isPath, listPapers } from './papers.ts';

/** The options of `npm run import`. */
export interface ImportOptions {
  content: string;
  ward?: string;
  collection?: ImportCollection;
  id?: string;
  published?: string;
  attach: boolean;
  stdout?: boolean;
  /** A table with what an editor states about the files. */
  metadata?: string;
  /** Whether to print why each field and border is read as it is. */
  explain?: boolean;
}

export interface NamedWard {
  id: string;
  data: Ward | undefined;
}

/** A call as it is meant. */
interface ReadCall {
  papers: NamedPapers;
  rows: { byFile: Map<string, MetadataRow>; unused: MetadataRow[] };
  options: ImportOptions;
  ward: NamedWard | undefined;
}

/** Reads the arguments of a call. A wrong call ends the process with a message. */
export async function readCall(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<ReadCall> {
  const program = command(
    'import',
    'Đọc văn bản từ Word, PDF, bản quét, ảnh hoặc văn bản thuần, viết thành bản nháp trong content/<phường>/.',
  )
    .argument('<tệp...>', `${paperFormatList}; hoặc thư mục có các tệp ấy`)
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
    .option('--metadata <CSV>', 'bảng khai sẵn: cột file, các cột khác là khóa như code, signer.name')
    .option('--no-attach', 'không đính kèm tệp gốc')
    .option('--explain', 'in vì sao mỗi điều được đọc như vậy: quy tắc nào, theo chữ nào')
    .option('--stdout', 'chỉ in bản nháp, không ghi tệp nào')
    .addOption(contentOption());
  refuseEaten(args, env, program.options);
  program.parse(args, { from: 'user' });
  const options = program.opts<ImportOptions>();
  refuseTorn(program.args);
  const papers = listPapers(program.args);
  if ((options.id || options.stdout) && papers.files.length > 1)
    wrongCall('import', `Lỗi: --${options.id ? 'id' : 'stdout'} chỉ dùng với một tệp.`);
  if (papers.files.length === 0)
    wrongCall(
      'import',
      `Lỗi: không có tệp nào đọc được trong ${program.args.join(', ')}; các loại: ${paperFormatList}.`,
    );
  const rows = await readMetadata(options.metadata, papers.files);
  return { papers, rows, options, ward: await chooseWard(options) };
}

async function readMetadata(table: string | undefined, files: readonly string[]): Promise<ReadCall['rows']> {
  if (table === undefined) return { byFile: new Map(), unused: [] };
  if (!isFile(table)) wrongCall('import', `Lỗi: không có tệp ${table}.`);
  try {
    return rowsByFile(readTable(await readFile(table)), files);
  } catch (error) {
    if (error instanceof Refusal) wrongCall('import', `Lỗi: ${table}: ${error.message}.`);
    throw error;
  }
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
  const named = args.some(isFile) ? args.filter(isFile) : args.filter(isPath);
  const others = args.filter((arg) => !isPath(arg));
  // Where only one option has lost its value, the value is the argument that is not a file.
  const bare = eaten.filter(({ takes, value }) => takes && value === undefined);
  const left = (bare.length === 1 && others[0]) || '…';
  const options = eaten.map(({ long, takes, value = left }) => (takes ? `${long} ${quoted(value)}` : long));
  const names = named.length > 0 ? named.map((name) => `"${name}"`) : ['<tệp>'];
  wrongCall(
    'import',
    `Lỗi: thiếu dấu -- sau npm run import; hãy viết: npm run import -- ${[...names, ...options].join(' ')}`,
  );
}

/** Refuses a file name with spaces that was written without quotation marks: it comes as several arguments. */
function refuseTorn(args: readonly string[]): void {
  for (let from = 0; from < args.length; from += 1) {
    if (isPath(args[from]!)) continue;
    for (let end = from + 2; end <= args.length; end += 1) {
      const whole = args.slice(from, end).join(' ');
      if (isPath(whole))
        wrongCall(
          'import',
          `Lỗi: không có tệp “${args[from]}”, nhưng có “${whole}”: tên có dấu cách thì đặt trong ngoặc kép: npm run import -- "${whole}"`,
        );
    }
  }
}

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
