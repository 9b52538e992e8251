import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join, posix } from 'node:path';
import type { Day } from '../../domain/dates/calendar-date.ts';
import { dayOf } from '../../domain/dates/moment.ts';
import { Refusal } from '../../formats/refusal.ts';
import { draftFiles } from '../../importers/draft-files.ts';
import { isDraft, proposeCollection, proposeId, writeDraft } from '../../importers/draft.ts';
import type { ImportCollection, UnderstoodPaper } from '../../importers/paper.ts';
import { readPaperFile } from '../../importers/readers/read.ts';
import type { Recogniser } from '../../importers/readers/scan.ts';
import { startRecogniser } from '../../importers/readers/scan.ts';
import { understand } from '../../importers/understand.ts';
import { slugify } from '../../language/folding.ts';
import { writeNew } from '../new/write-new.ts';
import type { ImportOptions, NamedWard } from './call.ts';
import { readCall } from './call.ts';
import type { KnownDocument } from './duplicates.ts';
import { importCollections, knownDocuments, duplicateOf } from './duplicates.ts';
import { guessSentence, progressOn, printDoubts, scanDoubts, undatedDoubt } from './messages.ts';

const mostBytes = 100_000_000;

/** `npm run import`: writes a draft for each file. Returns the exit status. */
export async function runImport(
  args: readonly string[],
  out: NodeJS.WritableStream,
  err: NodeJS.WriteStream,
  { now, env }: ImportEnvironment = { now: Date.now(), env: process.env },
): Promise<number> {
  const { files, options, ward } = await readCall(args, env);
  const known = ward ? await knownDocuments(options.content, ward.id) : [];
  const recogniser = startRecogniser(progressOn(err));
  let status = 0;
  try {
    for (const file of files) {
      try {
        await importOne(file, { options, ward, known, today: dayOf(now), recogniser, out, err });
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

/** The moment, in milliseconds since 1970, and the environment variables. */
export interface ImportEnvironment {
  now: number;
  env: Readonly<Record<string, string | undefined>>;
}

interface Call {
  options: ImportOptions;
  ward: NamedWard | undefined;
  /** The documents of the ward. The documents that this call writes are added. */
  known: KnownDocument[];
  today: Day;
  recogniser: Recogniser;
  out: NodeJS.WritableStream;
  err: NodeJS.WriteStream;
}

async function importOne(
  file: string,
  { options, ward, known, today, recogniser, out, err }: Call,
): Promise<void> {
  const bytes = await bytesOf(file);
  const paper = await readPaperFile(basename(file), bytes, recogniser.recognise);
  const found = understand(paper, ward?.data);
  const { published, content, stdout } = options;
  const collection = options.collection ?? proposeCollection(found);
  const settings = { collection, published, scan: paper.scan, attachments: [] };
  const doubts = [
    ...(paper.scan ? scanDoubts(found) : found.doubts),
    ...undatedDoubt(published, ward?.id, today),
  ];
  const guess = guessSentence(found, collection);
  const duplicate = duplicateOf(found, known);
  if (stdout) {
    out.write(writeDraft(withoutPictures(found), settings));
    if (duplicate) err.write(`${file}: CÓ THỂ TRÙNG: ${duplicate}\n`);
    printDoubts(err, file, doubts, guess);
    return;
  }
  const id = options.id ?? proposeId(found, slugify(basename(file, extname(file))));
  const home = join(content, ward!.id);
  await refuseTaken({ content, ward: ward!.id, collection, id, attach: options.attach });
  if (duplicate && !options.id)
    throw new Refusal(
      `${duplicate}; chưa ghi gì. Nếu đúng là một văn bản thì sửa tệp ấy; nếu khác, thêm --id ${id} vào lệnh`,
    );
  const plan = draftFiles({ file, bytes, paper, found, collection, id, home, attach: options.attach });
  const draft = writeDraft(plan.found, { ...settings, attachments: plan.attachments });
  await writeNew([...plan.files, { path: plan.path, bytes: new TextEncoder().encode(draft) }]);
  const written = isDraft(found, settings) ? 'đã viết bản nháp' : 'đã viết';
  const path = posix.join(content, ward!.id, collection, `${id}.md`);
  known.push({ ...found, file: path });
  out.write(`${path}: ${written} từ ${basename(file)}\n`);
  if (duplicate)
    err.write(
      `${file}: CÓ THỂ TRÙNG: ${duplicate}; vẫn ghi vì lệnh có --id. Nếu đúng là một văn bản thì giữ một tệp, xóa tệp kia\n`,
    );
  printDoubts(err, file, [...doubts, ...plan.doubts], guess);
}

/** Refuses an id that a document has already: the file was imported before, or another paper has the same title. */
async function refuseTaken(place: {
  content: string;
  ward: string;
  collection: ImportCollection;
  id: string;
  attach: boolean;
}): Promise<void> {
  // The original file is below `files/` under the id alone, so the id must be free in each collection.
  for (const collection of place.attach ? importCollections : [place.collection]) {
    const path = posix.join(place.content, place.ward, collection, `${place.id}.md`);
    if (await stat(path).catch(() => undefined))
      throw new Refusal(
        `đã có ${path}, không ghi đè. Nếu là cùng một văn bản, hãy sửa tệp ấy; nếu là văn bản khác, thêm tên khác vào lệnh, như --id ${place.id}-2`,
      );
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal('không có tệp này; hãy kiểm tra tên và thư mục.');
  if (found.size > mostBytes) throw new Refusal('tệp lớn hơn 100 MB; hãy tách hoặc nén ảnh trong tệp.');
  return await readFile(file);
}

const withoutPictures = (found: UnderstoodPaper): UnderstoodPaper => ({
  ...found,
  body: found.body.replace(/!\[[^\]]*\]\(image:\d+\)/g, '').replace(/\n{3,}/g, '\n\n'),
});
