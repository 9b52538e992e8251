import type { z } from 'zod';
import type { Day } from '../domain/dates/calendar-date.ts';
import type { Ward } from '../domain/schema/ward.ts';

/** What is known before the first question. */
export interface StarterContext {
  /** The ward of the new file; undefined for a new ward, and as long as no ward is chosen. */
  ward?: { id: string; data: Ward } | undefined;
  /** Today in Việt Nam. */
  today: Day;
  /** Whether an id is already in use. */
  taken(id: string): boolean;
  /** The địa danh in the ward's documents of an issuer. */
  placeOf?(issuer: string): string | undefined;
}

/** An item of a closed list, with its Vietnamese name. */
export interface AnswerChoice {
  value: string;
  label: string;
}

/** An answer: a text, or ids where several may be chosen. A question that was left blank has no answer. */
export type Answer = string | readonly string[];
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** A question, answered by a flag or in the terminal. */
export interface Question {
  /** The name of its flag, `--title`: a key of the front matter or of ward.yaml, or a part of one. */
  key: string;
  /** The value of the flag in the help: `DATE`. */
  form: string;
  /** The question, in Vietnamese; also the flag's help. */
  ask: string;
  /** An example of an answer. */
  example?: string;
  /** The schema of an answer, or of each answer if there may be several. */
  schema: z.ZodType;
  required?: true;
  /** Several may be chosen. */
  several?: true;
  /** It is not asked in the terminal: the proposal is used, or no answer, unless the flag is given. */
  quiet?: true;
  /** The closed list of answers; where it is empty, the question is not asked. */
  choices?(known: StarterContext): readonly AnswerChoice[];
  /** The answer that is used if the editor gives no other. */
  proposal?(answers: Answers, known: StarterContext): Answer | undefined;
  /** A message if an answer is wrong though it fits the schema. */
  fault?(answer: string, answers: Answers, known: StarterContext): string | undefined;
}

/** A file to write; its path is relative to the content folder. */
export interface NewFile {
  path: string;
  text: string;
}

/** Something that `npm run new` can make: its questions, and the files made from the answers. */
export interface Starter {
  /** The Vietnamese name of what it makes: `văn bản chỉ đạo, điều hành`. */
  name: string;
  questions: readonly Question[];
  /** The files; the editor opens the first. */
  files(answers: Answers, known: StarterContext): NewFile[];
  /** The next steps, in Vietnamese; the command of a step is at its end. */
  next(file: string, ward: string): readonly string[];
}
