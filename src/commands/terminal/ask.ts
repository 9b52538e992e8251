import type { Readable, Writable } from 'node:stream';
import { autocomplete, multiselect, select, text } from '@clack/prompts';
import { foldLetters } from '../../language/folding.ts';
import { faultOf, tidy } from '../../starters/answer.ts';
import type { Answer, Answers, AnswerChoice, StarterContext, Question } from '../../starters/starter.ts';

/** The streams of a terminal. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/** The terminal and the time of a command. */
export interface CommandContext extends Terminal {
  /** Whether a person can answer questions. */
  isTerminal: boolean;
  /** Milliseconds since 1970. */
  now: number;
}

/** The number of choices from which on a list can be searched; wards sooner, since their names are known. */
const many = { kinds: 12, wards: 3 };

/** The terminal from which the command was called, and the present moment. */
export const thisTerminal = (): CommandContext => ({
  input: process.stdin,
  output: process.stdout,
  isTerminal: Boolean(process.stdin.isTTY && process.stdout.isTTY),
  now: Date.now(),
});

/** The answer of an editor who pressed Ctrl+C: nothing is to be written. */
export const stopped = Symbol('stopped');

/** The exit status of a command that was stopped with Ctrl+C. */
export const interrupted = 130;

/** Asks the questions that have no answer yet, one after the other; a proposal can be changed or accepted. */
export async function askAll(
  questions: readonly Question[],
  given: Answers,
  known: StarterContext,
  terminal: Terminal,
): Promise<Answers | typeof stopped> {
  let answers = given;
  for (const question of questions) {
    const { key } = question;
    if (answers[key] !== undefined) continue;
    const proposal = question.proposal?.(answers, known);
    const needless = question.quiet && (proposal !== undefined || !question.required);
    const nothingToChoose = question.choices?.(known).length === 0;
    const answer = needless || nothingToChoose ? proposal : await ask(question, proposal);
    if (answer === stopped) return stopped;
    answers = { ...answers, [key]: answer };
  }
  return answers;

  async function ask(
    question: Question,
    proposal: Answer | undefined,
  ): Promise<Answer | undefined | typeof stopped> {
    const fault = (typed: Answer | undefined) => faultOf(question, tidy(question, typed), answers, known);
    const answer = await put(question, proposal, question.choices?.(known), fault, terminal);
    return typeof answer === 'symbol' ? stopped : tidy(question, answer);
  }
}

/** Asks for one of a list; returns undefined if the editor pressed Ctrl+C. */
export async function askChoice(
  message: string,
  choices: readonly AnswerChoice[],
  terminal: Terminal,
  what: keyof typeof many = 'kinds',
): Promise<string | undefined> {
  const answer = await choose(message, choices, undefined, terminal, many[what]);
  return typeof answer === 'string' ? answer : undefined;
}

function put(
  { ask, example, required, several }: Question,
  proposal: Answer | undefined,
  choices: readonly AnswerChoice[] | undefined,
  fault: (typed: Answer | undefined) => string | undefined,
  terminal: Terminal,
): Promise<string | string[] | symbol> {
  if (!choices) {
    return text({
      ...terminal,
      message: ask,
      ...(example !== undefined && { placeholder: `như: ${example}` }),
      ...(typeof proposal === 'string' && { initialValue: proposal }),
      validate: fault,
    });
  }
  if (several) {
    return multiselect<string>({
      ...terminal,
      output: inVietnamese(terminal.output),
      message: `${ask} (dấu cách để chọn hoặc bỏ, Enter để xong)`,
      options: [...choices],
      initialValues: typeof proposal === 'object' ? [...proposal] : [],
      required: false,
      showInstructions: false,
    });
  }
  const none: AnswerChoice[] = required ? [] : [{ value: '', label: 'Không có' }];
  return choose(ask, [...none, ...choices], proposal, terminal);
}

function choose(
  message: string,
  choices: readonly AnswerChoice[],
  proposal: Answer | undefined,
  terminal: Terminal,
  searchFrom = many.kinds,
): Promise<string | symbol> {
  const initial = typeof proposal === 'string' ? { initialValue: proposal } : {};
  const shared = { ...terminal, output: inVietnamese(terminal.output), message, ...initial };
  if (choices.length < searchFrom)
    return select<string>({ ...shared, options: [...choices], showInstructions: false });
  return autocomplete<string>({
    ...shared,
    options: [...choices],
    maxItems: 8,
    filter: (search, { value, label }) =>
      foldLetters(`${label ?? ''} ${value}`).includes(foldLetters(search).trim()),
    validate: (value) =>
      value === undefined ? 'chưa chọn mục nào; xóa chữ đã gõ để thấy lại cả danh sách' : undefined,
  });
}

/** Translations of the words in the lists of Clack, which no option changes. None is longer than the English, so that lines do not break. */
const words: [RegExp, string][] = [
  [/Search:/g, 'Tìm:'],
  [/ \((\d+) match(?:es)?\)/g, ' ($1 mục)'],
  [/No matches found/g, 'Không tìm thấy'],
  [/ to select/g, ' chọn'],
  [/ confirm/g, ' đồng ý'],
  [/Type:/g, 'Gõ:'],
  [/ to search/g, ' để tìm'],
  [/(?<=\[2m)none\b/g, 'không có'],
];

/** The same output, with the lists of Clack in Vietnamese. */
function inVietnamese(output: Writable): Writable {
  const translate = (chunk: unknown): unknown =>
    typeof chunk === 'string'
      ? words.reduce((line, [english, vietnamese]) => line.replace(english, vietnamese), chunk)
      : chunk;
  const write = (chunk: unknown, ...rest: unknown[]): unknown =>
    Reflect.apply(output.write, output, [translate(chunk), ...rest]);
  return new Proxy(output, {
    get(target, key) {
      if (key === 'write') return write;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
