import { constants, existsSync } from 'node:fs';
import { access, readFile, rm, stat } from 'node:fs/promises';
import { basename, extname, join, posix } from 'node:path';
import { explain } from '../../build/process/explain.ts';
import type { Day } from '../../domain/dates/calendar-date.ts';
import { freeId } from '../../domain/document-id.ts';
import { Refusal } from '../../formats/refusal.ts';
import { draftFiles } from '../../importers/draft-files.ts';
import { isDraft, proposeCollection, proposeId, writeDraft } from '../../importers/draft.ts';
import type { PaperReader } from '../../importers/limited/paper-reader.ts';
import type { UnderstoodPaper } from '../../importers/paper.ts';
import { slugify } from '../../language/folding.ts';
import { printable } from '../../language/signs/printable.ts';
import { writeNew } from '../new/write-new.ts';
import { accountDoubts, omissionSentence } from './account-messages.ts';
import type { ImportOptions, NamedWard } from './call.ts';
import type { KnownDocument } from './duplicates.ts';
import { duplicateOf } from './duplicates.ts';
import { isEditedDraft } from './edited.ts';
import { printDecisions } from './explain.ts';
import type { ImportedOriginals } from './imported.ts';
import type { Notes } from './messages.ts';
import { guessSentence, printDoubts, scanDoubts, undatedDoubt } from './messages.ts';
import type { MetadataRow } from './metadata/rows.ts';
import { withoutStated, withStated } from './metadata/state.ts';
import type { ImportOutcome } from './outcome.ts';
import type { ImportProgress } from './progress.ts';
import { freeCollections, takenAt } from './taken.ts';

const mostBytes = 100_000_000;

/** What all files of a call share. */
export interface ImportCall {
  options: ImportOptions;
  ward: NamedWard | undefined;
  /** The documents of the ward. The documents that this call writes are added. */
  known: KnownDocument[];
  originals: ImportedOriginals;
  today: Day;
  reader: PaperReader;
  progress: ImportProgress;
  out: NodeJS.WritableStream;
  err: Notes;
}

/** Imports one file, or says why not. Whatever goes wrong stops no other file. */
export async function importFile(
  file: string,
  row: MetadataRow | undefined,
  call: ImportCall,
): Promise<ImportOutcome> {
  try {
    return await importOne(file, row, call);
  } catch (error) {
    const why = error instanceof Refusal ? error.message : `chưa ghi gì; ${explain(error)}`;
    return { file, result: 'failed', doubts: 0, why };
  }
}

async function importOne(
  file: string,
  row: MetadataRow | undefined,
  { options, ward, known, originals, today, reader, progress, out, err }: ImportCall,
): Promise<ImportOutcome> {
  const bytes = await bytesOf(file);
  const { content, stdout } = options;
  const before = stdout || options.id ? undefined : await originals.documentOf(bytes);
  const knownBefore = (document: string): ImportOutcome => {
    progress.clear();
    const unread = row ? `; hàng ${row.line} của bảng không dùng, cần thì sửa trong tệp .md ấy` : '';
    out.write(
      `${printable(`${document}: đã nhập từ ${basename(file)}, tệp không đổi nên bỏ qua${unread}`)}\n`,
    );
    return { file, result: 'known', document, doubts: 0 };
  };
  if (before !== undefined) {
    // Whoever attached it by hand may not have seen its stamp.
    await reader.refuseStamp(bytes);
    return knownBefore(before);
  }
  const read = await reader.read(basename(file), bytes, ward?.data);
  const { paper, account } = read;
  const collection = options.collection ?? proposeCollection(read.found);
  const { found, extra, keys } = withStated(read.found, row, collection, ward?.data);
  const published = (extra['published'] as string | undefined) ?? options.published;
  const { isShort } = account;
  const settings = {
    ...{ collection, published, scan: paper.scan, isShort },
    ...{ attachments: [], extra, stated: keys },
  };
  const doubts = [
    ...accountDoubts(account),
    ...withoutStated(paper.scan ? scanDoubts(found) : found.doubts, keys),
    ...undatedDoubt(published, ward?.id, today),
  ];
  const guess = guessSentence(found, collection, keys);
  const duplicate = duplicateOf(found, known);
  const there = duplicate && `đã có: ${duplicate.file} (${duplicate.why})`;
  const omissions = omissionSentence(account);
  progress.clear();
  if (options.explain) printDecisions(err, file, found.decisions);
  if (stdout) {
    out.write(writeDraft(withoutPictures(found), settings));
    if (there) err.write(`${file}: CÓ THỂ TRÙNG: ${there}\n`);
    printDoubts(err, file, doubts, guess, omissions);
    return { file, result: 'printed', doubts: doubts.length };
  }
  const { attach } = options;
  const place = { content, ward: ward!.id, collections: freeCollections(collection, attach), attach };
  const proposed = options.id ?? proposeId(found, slugify(basename(file, extname(file))));
  const home = join(content, ward!.id);
  const pathOf = (id: string): string => posix.join(content, ward!.id, collection, `${id}.md`);
  if (!options.id) {
    // A paper without an attached original is known by the draft that it gives.
    const drafts = [...(duplicate ? [duplicate.file] : []), ...takenBy(proposed, pathOf)];
    const same = await findFile(drafts, writeDraft(found, settings));
    if (same !== undefined) return knownBefore(same);
    if (duplicate && !duplicate.isAttached && (await isEditedDraft(file, found.body, duplicate.file)))
      return knownBefore(duplicate.file);
  }
  if (duplicate && !options.id)
    throw new Refusal(
      `${there}; chưa ghi gì. Nếu đúng là một văn bản thì sửa tệp ấy; nếu khác, thêm --id ${freeId(proposed, (id) => takenAt(place, id) !== undefined)} vào lệnh (nhập riêng tệp này)`,
    );
  const taken = options.id && takenAt(place, options.id);
  if (taken)
    throw new Refusal(
      `đã có ${taken}, không ghi đè. Nếu là cùng một văn bản, hãy sửa tệp ấy; nếu là văn bản khác, chọn tên khác, như --id ${options.id}-2`,
    );
  await removeOrphan(join(home, 'files'), `${proposed}${extname(file).toLowerCase()}`, bytes, known);
  const id = freeId(proposed, (one) => takenAt(place, one) !== undefined);
  const plan = draftFiles({ file, bytes, paper, found, collection, id, home, attach });
  const draft = writeDraft(plan.found, { ...settings, attachments: plan.attachments });
  await writeNew([...plan.files, { path: plan.path, bytes: new TextEncoder().encode(draft) }]);
  const document = pathOf(id);
  const { title, type, code, issuer, issued } = found;
  const attached = plan.attachments.map((one) => one.file);
  known.push({ title, type, code, issuer, issued, file: document, attached, withdrawn: false });
  for (const each of plan.files) originals.add(each.path, each.bytes.length, document);
  const result = isDraft(found, settings) ? 'draft' : 'written';
  const done = result === 'draft' ? 'đã viết bản nháp' : 'đã viết';
  out.write(`${printable(`${document}: ${done} từ ${basename(file)}`)}\n`);
  if (duplicate)
    err.write(
      `${file}: CÓ THỂ TRÙNG: ${there}; vẫn ghi vì lệnh có --id. Nếu đúng là một văn bản thì giữ một tệp, xóa tệp kia\n`,
    );
  const all = [...doubts, ...plan.doubts];
  printDoubts(err, file, all, guess, omissions);
  return { file, result, document, doubts: all.length };
}

/**
 * Removes the original that a call left below `files/` when it was ended before it wrote the document: the same bytes,
 * attached to no document.
 */
async function removeOrphan(
  files: string,
  name: string,
  bytes: Uint8Array,
  known: readonly KnownDocument[],
): Promise<void> {
  if (known.some(({ attached }) => attached.includes(name))) return;
  const left = await readFile(join(files, name)).catch(() => undefined);
  if (left && Buffer.compare(left, bytes) === 0) await rm(join(files, name));
}

/** The files that stand where drafts with this title were put: the id itself, then `-2`, `-3` … */
function takenBy(id: string, pathOf: (id: string) => string): string[] {
  const taken: string[] = [];
  freeId(id, (one) => existsSync(pathOf(one)) && taken.push(pathOf(one)) > 0);
  return taken;
}

/** The first of the files that has this text. */
async function findFile(files: readonly string[], text: string): Promise<string | undefined> {
  for (const file of files) if ((await readFile(file, 'utf8')) === text) return file;
  return undefined;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => undefined);
  const isClosed = await access(file, constants.R_OK).then(
    () => false,
    () => true,
  );
  if (found && isClosed)
    throw new Refusal('không có quyền đọc; hãy mở quyền đọc, hoặc chép sang thư mục khác rồi nhập lại.');
  if (!found?.isFile()) throw new Refusal('không có tệp này; hãy kiểm tra tên và thư mục.');
  if (found.size > mostBytes) throw new Refusal('tệp lớn hơn 100 MB; hãy tách hoặc nén ảnh trong tệp.');
  return await readFile(file);
}

const withoutPictures = (found: UnderstoodPaper): UnderstoodPaper => ({
  ...found,
  body: found.body.replace(/!\[[^\]]*\]\(image:\d+\)/g, '').replace(/\n{3,}/g, '\n\n'),
});
