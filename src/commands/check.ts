import { statSync } from 'node:fs';
import { posix, relative, resolve, sep } from 'node:path';
import { checkWard, hasErrors } from '../checks/check-ward.ts';
import type { Finding } from '../checks/contract.ts';
import { reportJson } from '../checks/reporters/json.ts';
import { reportText, summarize } from '../checks/reporters/text.ts';
import { readWardOnce } from '../content/memo.ts';
import { listWards } from '../content/read-ward.ts';
import { Option } from 'commander';
import { command, contentOption, dateOption, wrongCall } from './command.ts';

/** `npm run check`: every rule and every warning, without building; returns the exit status. */
export async function runCheck(args: readonly string[], out: NodeJS.WritableStream): Promise<number> {
  const program = command(
    'check',
    'Kiểm tra nội dung mà không dựng. Không nêu gì thì kiểm tra tất cả các phường.',
  )
    .argument('[phường hoặc tệp...]', 'mã phường, hoặc đường dẫn một tệp')
    .addOption(contentOption())
    .addOption(dateOption())
    .addOption(new Option('--format <FORMAT>', 'dạng báo cáo').choices(['text', 'json']).default('text'));
  program.parse(args, { from: 'user' });
  const { content, format } = program.opts<{ content: string; format: 'text' | 'json' }>();
  const targets = await readTargets(content, program.args);

  const findings: Finding[] = [];
  let files = 0;
  for (const [ward, only] of targets) {
    const read = await readWardOnce(content, ward);
    const found = checkWard(read);
    findings.push(...(only ? found.filter(({ file }) => only.has(file)) : found));
    files += only?.size ?? read.documents.length + read.yaml.length;
  }
  out.write(
    format === 'json' ? reportJson(findings) : `${reportText(findings)}${summarize(findings, files)}\n`,
  );
  return hasErrors(findings) ? 1 : 0;
}

/** The wards to read, each with the files that were asked for; undefined where all of the ward was. */
async function readTargets(
  content: string,
  named: readonly string[],
): Promise<Map<string, Set<string> | undefined>> {
  const all = await listWards(content).catch(() =>
    wrongCall('check', `Lỗi: không có thư mục nội dung “${content}”.`),
  );
  if (named.length === 0) return new Map(all.map((ward) => [ward, undefined]));
  const targets = new Map<string, Set<string> | undefined>();
  for (const name of named) {
    if (all.includes(name)) targets.set(name, undefined);
    else {
      const file = inContent(content, name);
      const ward = file?.split('/')[0];
      if (!file || !ward || !all.includes(ward))
        wrongCall('check', `Lỗi: “${name}” không phải phường hay tệp nào trong ${content}/.`);
      if (targets.has(ward) && targets.get(ward) === undefined) continue;
      targets.set(ward, (targets.get(ward) ?? new Set()).add(posix.join(content.split(sep).join('/'), file)));
    }
  }
  return targets;
}

/** An existing file's path below the content folder, however it was written. */
function inContent(content: string, name: string): string | undefined {
  const path = relative(resolve(content), resolve(name)).split(sep).join('/');
  return !path.startsWith('..') && statSync(name, { throwIfNoEntry: false })?.isFile() ? path : undefined;
}
