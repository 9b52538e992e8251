import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join, posix } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { parseYaml } from '../content/front-matter.ts';
import { listWards } from '../content/read-ward.ts';
import { readWith } from '../content/schema-issues.ts';
import { isMoment } from '../domain/moment.ts';
import { documentId } from '../domain/schema-parts.ts';
import { slugify } from '../domain/text.ts';
import type { Ward } from '../domain/ward.ts';
import { wardSchema } from '../domain/ward.ts';
import type { ImportCollection, Understood } from '../importers/contract.ts';
import { Refusal } from '../importers/contract.ts';
import { draftFiles } from '../importers/draft-files.ts';
import { proposeCollection, proposeId, unconfirmedOf, writeDraft } from '../importers/draft.ts';
import { readFileOf } from '../importers/read.ts';
import type { Recogniser } from '../importers/scan.ts';
import { startRecogniser } from '../importers/scan.ts';
import { understand } from '../importers/understand.ts';
import { command, contentOption, wrongCall } from './command.ts';
import { confirmations, progressOn, tell, undatedFor } from './import-words.ts';
import { writeNew } from './write-new.ts';

const mostBytes = 100_000_000;

/** `npm run import`: files → drafts; returns the exit status. */
export async function runImport(
  args: readonly string[],
  out: NodeJS.WritableStream,
  err: NodeJS.WriteStream,
): Promise<number> {
  const program = command(
    'import',
    'Đọc văn bản từ Word, PDF, bản quét, ảnh hoặc văn bản thuần, viết thành bản nháp trong content/<phường>/.',
  )
    .argument('<tệp...>', '.docx, .doc, .pdf, .jpg, .png, .txt, .edxml')
    .option('--ward <ID>', 'mã phường, là tên thư mục trong content/')
    .addOption(
      new Option('--collection <NAME>', 'nơi đặt; mặc định tự chọn').choices(['directives', 'plans']),
    )
    .addOption(
      new Option(
        '--id <ID>',
        'mã văn bản, như 2026/tong-ve-sinh; mặc định lấy từ năm và trích yếu',
      ).argParser(asId),
    )
    .addOption(
      new Option(
        '--published <DATE>',
        'ngày đăng: 2026-01-05 hoặc 2026-01-05T07:30+07:00; mặc định để trống',
      ).argParser(asMoment),
    )
    .option('--no-attach', 'không đính kèm tệp gốc')
    .option('--stdout', 'chỉ in bản nháp, không ghi tệp nào')
    .addOption(contentOption());
  program.parse(args, { from: 'user' });
  const options = program.opts<Options>();
  if ((options.id || options.stdout) && program.args.length > 1)
    wrongCall('import', `Lỗi: --${options.id ? 'id' : 'stdout'} chỉ dùng với một tệp.`);
  const ward = await chooseWard(options);
  const recogniser = startRecogniser(progressOn(err));
  let status = 0;
  try {
    for (const file of program.args) {
      try {
        await importOne(file, { options, ward, recogniser, out, err });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        err.write(`${file} lỗi  ${error.message}\n`);
        status = 1;
      }
    }
  } finally {
    await recogniser.close();
  }
  return status;
}

interface Options {
  content: string;
  ward?: string;
  collection?: ImportCollection;
  id?: string;
  published?: string;
  attach: boolean;
  stdout?: boolean;
}
interface Call {
  options: Options;
  ward: { id: string; data: Ward | undefined } | undefined;
  recogniser: Recogniser;
  out: NodeJS.WritableStream;
  err: NodeJS.WriteStream;
}

async function importOne(file: string, { options, ward, recogniser, out, err }: Call): Promise<void> {
  const bytes = await bytesOf(file);
  const reading = await readFileOf(basename(file), bytes, recogniser.recognise);
  const found = understand(reading, ward?.data);
  const unconfirmed = reading.scan ? unconfirmedOf(found) : [];
  const doubts = [...confirmations(unconfirmed, found), ...found.doubts];
  const collection = options.collection ?? proposeCollection(found);
  const id = options.id ?? proposeId(found, slugify(basename(file, extname(file))));
  if (options.stdout) {
    out.write(
      writeDraft(withoutPictures(found), {
        collection,
        published: options.published,
        unconfirmed,
        attachments: [],
      }),
    );
    tell(err, file, doubts);
    return;
  }
  const plan = draftFiles({
    file,
    bytes,
    reading,
    found,
    collection,
    id,
    home: join(options.content, ward!.id),
    attach: options.attach,
  });
  const draft = writeDraft(plan.found, {
    collection,
    published: options.published,
    unconfirmed,
    attachments: plan.attachments,
  });
  await writeNew([...plan.files, { path: plan.path, bytes: new TextEncoder().encode(draft) }]);
  out.write(
    `${posix.join(options.content, ward!.id, collection, `${id}.md`)}: đã viết bản nháp từ ${basename(file)}\n`,
  );
  tell(err, file, [...doubts, ...plan.doubts, ...undatedFor(options.published, ward!.id)]);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal('không có tệp này; hãy kiểm tra tên và thư mục.');
  if (found.size > mostBytes) throw new Refusal('tệp lớn hơn 100 MB; hãy tách hoặc nén ảnh trong tệp.');
  return await readFile(file);
}

/** The ward that is named, or the only one; none is needed to print a draft. */
async function chooseWard({ content, ward, stdout }: Options): Promise<Call['ward']> {
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

const withoutPictures = (found: Understood): Understood => ({
  ...found,
  body: found.body.replace(/!\[[^\]]*\]\(image:\d+\)/g, '').replace(/\n{3,}/g, '\n\n'),
});

function asId(text: string): string {
  if (!documentId.safeParse(text).success) throw new InvalidArgumentError('');
  return text;
}

function asMoment(text: string): string {
  if (!isMoment(text)) throw new InvalidArgumentError('');
  return text;
}
