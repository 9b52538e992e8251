import { join, posix, sep } from 'node:path';
import { Option } from 'commander';
import { Refusal } from '../../formats/refusal.ts';
import { printable } from '../../language/signs/printable.ts';
import type { ListedCollection } from '../../portal/model.ts';
import { takeFlags, withProposals } from '../../starters/answer.ts';
import { directive, news, plan } from '../../starters/document.ts';
import type { Answers, StarterContext, Starter } from '../../starters/starter.ts';
import { ward } from '../../starters/ward.ts';
import { command, contentArgument, contentOption, quotedPath, wrongCall } from '../command.ts';
import { knowWard, knowWards } from '../known-ward.ts';
import type { CommandContext } from '../terminal/ask.ts';
import { askAll, askChoice, interrupted, stopped } from '../terminal/ask.ts';
import { writeNew } from './write-new.ts';

/** What can be made; for a kind of document also its collection. */
const kinds: Record<string, { starter: Starter; collection?: ListedCollection }> = {
  directive: { starter: directive, collection: 'directives' },
  plan: { starter: plan, collection: 'plans' },
  news: { starter: news, collection: 'news' },
  ward: { starter: ward },
};

/** `npm run new`: makes a file or a ward from a few answers; returns the exit status. */
export async function runNew(args: readonly string[], context: CommandContext): Promise<number> {
  const named = args[0] !== undefined && kinds[args[0]] !== undefined;
  const name = named ? args[0]! : await chooseKind(args, context);
  const kind = name === undefined ? undefined : kinds[name];
  if (name === undefined || kind === undefined) return stop(context);
  const { starter, collection } = kind;
  const flags = parseFlags(name, kind, named ? args.slice(1) : args);
  const content = flags.content;
  const known = await (collection
    ? knowWard(content, flags['ward'], collection, context)
    : knowWards(content, context));
  if (known === stopped) return stop(context);

  const { answers, faults, missing } = takeFlags(starter.questions, flags, known);
  const absent = [
    ...(collection && !known.ward ? ['--ward'] : []),
    ...missing.map(({ key, form }) => `--${key} <${form}>`),
  ];
  const wrong = [
    ...(absent.length > 0 && !context.isTerminal ? [`thiếu ${absent.join(', ')}`] : []),
    ...faults,
  ];
  if (wrong.length > 0)
    wrongCall('new', wrong.map((fault) => `Lỗi: ${fault.replace(/(?<![?.])$/, '.')}`).join('\n'));
  const all =
    absent.length === 0
      ? withProposals(starter.questions, answers, known)
      : await askAll(starter.questions, answers, known, context);
  return all === stopped ? stop(context) : write(starter, all, known, content, context);
}

function parseFlags(name: string, { starter, collection }: (typeof kinds)[string], args: readonly string[]) {
  const program = command(
    'new',
    `Tạo ${starter.name}. Trong cửa sổ dòng lệnh, máy hỏi những điều còn thiếu; nêu đủ những điều bắt buộc bằng tùy chọn thì máy không hỏi gì.`,
  )
    .usage(`${name} [tùy chọn]`)
    .addOption(contentOption());
  if (collection) program.option('--ward <ID>', 'mã phường; không cần nếu chỉ có một phường');
  for (const { key, form, ask, choices, several, required, proposal } of starter.questions) {
    const notes = [
      required && !proposal && 'bắt buộc',
      choices && (several ? 'các mã, cách nhau bằng dấu phẩy' : 'một mã'),
    ].filter(Boolean);
    program.addOption(
      new Option(`--${key} <${form}>`, notes.length > 0 ? `${ask} (${notes.join('; ')})` : ask),
    );
  }
  program.parse(args, { from: 'user' });
  return program.opts<{ content: string } & Record<string, string | undefined>>();
}

/** Asks for the kind. A call with an unknown kind is wrong, and so is a call without a kind outside a terminal. */
async function chooseKind(args: readonly string[], context: CommandContext): Promise<string | undefined> {
  const choices = Object.entries(kinds).map(([value, { starter }]) => ({ value, label: starter.name }));
  const all = choices.map(({ value, label }) => `${value} (${label})`).join(', ');
  const program = command('new', 'Tạo một tệp mới có sẵn phần đầu, hoặc cổng của một phường mới.')
    .usage('<loại> [tùy chọn]')
    .argument('[loại]', `${all}; thêm --help sau loại để xem tùy chọn của loại ấy`)
    .addOption(contentOption());
  program.parse(args, { from: 'user' });
  const [unknown] = program.args;
  if (unknown !== undefined) wrongCall('new', `Lỗi: không có loại “${unknown}”; các loại: ${all}.`);
  if (!context.isTerminal) wrongCall('new', `Lỗi: thiếu loại; các loại: ${all}.`);
  return askChoice('Bạn muốn tạo gì?', choices, context);
}

async function write(
  starter: Starter,
  answers: Answers,
  known: StarterContext,
  content: string,
  { output }: CommandContext,
): Promise<number> {
  const files = starter.files(answers, known);
  try {
    await writeNew(files.map(({ path, text }) => ({ path: join(content, path), bytes: text })));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${printable(`Lỗi: ${error.message}`)}\n`);
    return 1;
  }
  const shown = files.map(({ path }) => quotedPath(posix.join(content.split(sep).join('/'), path)));
  const elsewhere = contentArgument(content);
  const steps = starter
    .next(shown[0]!, known.ward?.id ?? String(answers['id']))
    .map((step) => (step.includes('npm run ') ? `${step}${elsewhere}` : step));
  output.write(`Đã tạo:\n${shown.map((file) => `  ${file}\n`).join('')}Làm tiếp:\n`);
  output.write(steps.map((step, index) => `  ${index + 1}. ${step}\n`).join(''));
  return 0;
}

function stop({ output }: CommandContext): number {
  output.write('Đã dừng theo ý bạn; chưa ghi tệp nào.\n');
  return interrupted;
}
