import { Option } from 'commander';
import { checkWard, hasErrors } from '../../checks/check-ward.ts';
import { attachmentFixes } from '../../checks/fix/attachments.ts';
import { fixWard } from '../../checks/fix/ward.ts';
import { keptFindings } from '../../checks/kept-findings.ts';
import { keepPublic } from '../../checks/may-keep.ts';
import { reportGithub } from '../../checks/reporters/github.ts';
import { reportJson } from '../../checks/reporters/json.ts';
import { reportAttachmentFixes, reportFixes, reportText, summarize } from '../../checks/reporters/text.ts';
import { reportUnpublished } from '../../checks/reporters/unpublished.ts';
import type { Finding } from '../../checks/rule.ts';
import type { UnpublishedDocument } from '../../checks/unpublished.ts';
import { unpublishedDocuments } from '../../checks/unpublished.ts';
import { forgetWards, readWardOnce } from '../../content/memo.ts';
import { endOf } from '../../domain/dates/moment.ts';
import { addAll } from '../../language/lists/long-lists.ts';
import { command, contentOption, dateOption } from '../command.ts';
import { readTargets } from './targets.ts';

/** `npm run check`: applies every rule without building; returns the exit status. */
export async function runCheck(args: readonly string[], out: NodeJS.WritableStream): Promise<number> {
  const program = command(
    'check',
    'Kiểm tra nội dung mà không dựng. Không nêu gì thì kiểm tra tất cả các phường.',
  )
    .argument('[phường hoặc tệp...]', 'mã phường, hoặc đường dẫn một tệp, một thư mục phường')
    .addOption(contentOption())
    .addOption(dateOption())
    .option('--fix', 'tự sửa những gì chỉ có một cách sửa đúng, rồi kiểm tra lại')
    .addOption(new Option('--format <FORMAT>', 'dạng báo cáo').choices(formats).default('text'));
  program.parse(args, { from: 'user' });
  const { content, format, date, fix } = program.opts<{
    content: string;
    format: (typeof formats)[number];
    date?: string;
    fix?: boolean;
  }>();
  const now = date ? endOf(date) : Date.now();
  const targets = await readTargets(content, program.args);

  const findings: Finding[] = [];
  const unpublished: UnpublishedDocument[] = [];
  let files = 0;
  for (const [ward, only] of targets) {
    // In formats for machines, stdout has the report only.
    if (fix) {
      const told = format === 'text' ? out : process.stderr;
      told.write(reportFixes(await fixFiles(content, ward, only)));
      await fixAttachments(content, ward, only, told);
    }
    const read = await readWardOnce(content, ward);
    const found = checkWard(read, { now, kept: keptFindings(content, ward) });
    keepPublic(read, found, now);
    addAll(findings, only ? found.filter(({ file }) => only.has(file)) : found);
    addAll(
      unpublished,
      unpublishedDocuments(read, now).filter(({ file }) => only?.has(file) ?? true),
    );
    files += only?.size ?? read.documents.length + read.yaml.length;
  }
  out.write(reports[format](findings, files));
  if (format === 'text') out.write(reportUnpublished(unpublished));
  return hasErrors(findings) ? 1 : 0;
}

const formats = ['text', 'json', 'github'] as const;

const reports: Record<(typeof formats)[number], (findings: Finding[], files: number) => string> = {
  text: (findings, files) => `${reportText(findings)}${summarize(findings, files)}\n`,
  json: reportJson,
  github: reportGithub,
};

/** Takes out of the attachments what they carry besides their text; what that will be is told before. */
async function fixAttachments(
  content: string,
  ward: string,
  only: ReadonlySet<string> | undefined,
  told: NodeJS.WritableStream,
): Promise<void> {
  const fixes = await attachmentFixes(await readWardOnce(content, ward), only);
  told.write(reportAttachmentFixes(fixes));
  for (const { apply } of fixes) await apply();
  if (fixes.length > 0) forgetWards();
}

/** How often a file is corrected at most: wrong keys and values show only once its YAML is valid. */
const rounds = 3;

async function fixFiles(content: string, ward: string, only: ReadonlySet<string> | undefined) {
  const all: Awaited<ReturnType<typeof fixWard>> = [];
  for (let round = 0; round < rounds; round += 1) {
    const fixes = await fixWard(await readWardOnce(content, ward), only);
    if (fixes.length === 0) break;
    addAll(all, fixes);
    forgetWards();
  }
  return all;
}
