import { resolve } from 'node:path';
import type { CommanderError } from 'commander';
import { Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { explain } from '../build/process/explain.ts';
import { cacheVariable } from '../cache/project.ts';
import { listWards } from '../content/read-ward.ts';
import { readWith } from '../content/schema/issues.ts';
import type { SuggestedFix } from '../content/suggested-fix.ts';
import { fixesInWords } from '../content/suggested-fix.ts';
import { moment } from '../domain/schema/parts.ts';
import { printable, printableLines } from '../language/signs/printable.ts';

/** The message of a wrong call, by the error code of commander. */
const faults: Record<string, string> = {
  'commander.unknownOption': 'không có tùy chọn này',
  'commander.excessArguments': 'thừa đối số',
  'commander.missingArgument': 'thiếu đối số',
  'commander.missingMandatoryOptionValue': 'thiếu tùy chọn',
  'commander.optionMissingArgument': 'tùy chọn thiếu giá trị',
  'commander.invalidArgument': 'giá trị không hợp lệ',
};

/** Makes a command of the project: its help is in Vietnamese, and a wrong call ends with status 2. */
export function command(name: string, description: string): Command {
  return new Command(`npm run ${name} --`)
    .description(description)
    .helpOption('-h, --help', 'in phần hướng dẫn này')
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', '[tùy chọn]'),
      optionDescription: describeOption,
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride((error) => endWrongCall(name, error));
}

/** `--content DIR`, for every command that reads content. */
export const contentOption = (): Option =>
  new Option('--content <DIR>', 'thư mục nội dung').argParser(place).default('content');

/** What a command that a message names needs besides, where the content is elsewhere: with a space before it. */
export const contentArgument = (content: string): string =>
  content === 'content' ? '' : ` --content ${quotedPath(content)}`;

/** A path as a person types it into a shell. */
export const quotedPath = (path: string): string => (/\s/.test(path) ? `"${path}"` : path);

/** `--date`: the moment to build or check for; a day means the end of that day in Việt Nam. */
export const dateOption = (): Option =>
  new Option(
    '--date <DATE>',
    'thời điểm tính: 2026-05-05T07:30+07:00, hoặc một ngày (hết ngày ấy); mặc định là bây giờ',
  ).argParser(argument(moment));

/**
 * Makes a parser for an option's value: a value that does not fit the schema ends the call with the schema's message.
 * @param meant a correct value for one that does not fit, if the schema's message does not say it
 */
export const argument =
  (schema: z.ZodType, meant: (text: string) => string | undefined = () => undefined) =>
  (text: string): string => {
    const [issue] = readWith(z.object({ value: schema }), { value: text }).issues;
    if (!issue) return text;
    const right = meant(text);
    const fixes: SuggestedFix[] = (issue.fixes ?? []).filter(({ kind }) => kind !== 'compare-with-paper');
    if (right !== undefined) fixes.push({ kind: 'write', text: right });
    throw new InvalidArgumentError(issue.message + fixesInWords(fixes));
  };

/** `--jobs N`: how many wards are built at once. */
export const jobsOption = (): Option =>
  new Option('--jobs <N>', 'dựng mấy phường cùng lúc; mặc định là số nhân của máy').argParser(count);

/**
 * A parser for an option's value: the path of a file or a folder. A variable of a shell that has no value would mean the
 * present folder, and a forgotten value the next option.
 */
export function place(path: string): string {
  if (path.trim() === '') throw new InvalidArgumentError('đường dẫn để trống');
  if (path.startsWith('-')) throw new InvalidArgumentError(`“${path}” không phải đường dẫn`);
  return path;
}

/** A parser for an option's value: a number from 1 to 9999. */
export function count(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError(`“${text}” không phải một số từ 1 đến 9999`);
}

/** `--cache DIR`: where commands keep what later commands need; put where every process of the command finds it. */
export const cacheOption = (): Option =>
  new Option('--cache <DIR>', 'thư mục nhớ tạm; mặc định ở dưới node_modules/.cache').argParser((dir) => {
    process.env[cacheVariable] = resolve(place(dir));
    return dir;
  });

/** `--port`: where a server listens; read it with `portOf`. */
export const portOption = (): Option => new Option('--port <PORT>', 'cổng mạng').default('4321');

/** The port of a call; ends the call if it is not a number from 1 to 65535. */
export function portOf(name: string, port: string): number {
  if (/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535) return Number(port);
  return wrongCall(name, `Lỗi: cổng mạng “${port}” không phải một số từ 1 đến 65535, như 4321.`);
}

/** Prints what is wrong with a call and ends the process with status 2. */
export function wrongCall(name: string, message: string): never {
  process.stderr.write(`${printableLines(message)}\nXem cách dùng: npm run ${name} -- --help\n`);
  process.exit(2);
}

/** Runs a command of package.json: its exit status is that of the process. */
export async function runToEnd(run: () => Promise<number>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', unlessUnread);
  process.exitCode = await orExplain(run);
}

/** Whoever reads the output may end first, as `head` does: the command does its work all the same. */
function unlessUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** The wards of a content folder; a folder that cannot be read ends the call. */
export const wardsOrEnd = (name: string, content: string): Promise<string[]> =>
  listWards(content).catch((error: unknown) =>
    wrongCall(
      name,
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? `Lỗi: không có thư mục nội dung “${content}”.`
        : `Lỗi: ${explain(error)}.`,
    ),
  );

/** Runs a command; what stops it is printed in one line, and the status is 1. */
export async function orExplain(run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    process.stderr.write(`${printable(`Lỗi: ${explain(error)}`)}.\n`);
    return 1;
  }
}

function describeOption({ description, argChoices, defaultValue }: Option): string {
  const notes = [
    argChoices && `một trong: ${argChoices.join(', ')}`,
    defaultValue !== undefined && `mặc định: ${String(defaultValue)}`,
  ].filter(Boolean);
  return notes.length > 0 ? `${description} (${notes.join('; ')})` : description;
}

const titles: Record<string, string> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Đối số:',
  'Options:': 'Tùy chọn:',
};

function endWrongCall(name: string, error: CommanderError): never {
  if (error.exitCode === 0) process.exit(0);
  const words = faults[error.code] ?? 'lệnh không đúng';
  const what = /'([^']+)'/.exec(error.message)?.[1];
  const said = / is invalid\. ([^]+)$/.exec(error.message)?.[1];
  const choices = /^Allowed choices are (.*)\.$/.exec(said ?? '')?.[1];
  const advice = choices === undefined ? said : `chọn một trong: ${choices}`;
  wrongCall(name, `Lỗi: ${words}${what ? `: ${what}` : ''}${advice ? `: ${advice}` : ''}.`);
}
