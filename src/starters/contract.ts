import type { z } from 'zod';
import type { Day } from '../domain/dates/calendar-date.ts';
import type { Ward } from '../domain/schema/ward.ts';

/** What can be known before anything is asked. */
export interface Known {
  /** The ward that the file is for; undefined for a ward that is to be made, and while it is not chosen. */
  ward?: { id: string; data: Ward } | undefined;
  /** Today in Việt Nam. */
  today: Day;
  /** Whether an id is another's already. */
  taken(id: string): boolean;
  /** The địa danh that the ward's documents of an issuer carry. */
  placeOf?(issuer: string): string | undefined;
}

/** One of a closed list, with its Vietnamese name. */
export interface Choice {
  value: string;
  label: string;
}

/** An answer: text, or ids where several may be chosen; what was left blank has none. */
export type Answer = string | readonly string[];
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** One thing to be told, by its flag or in the terminal. */
export interface Question {
  /** The flag: `--title`; the key of the front matter or of ward.yaml, or a part of it. */
  key: string;
  /** What stands behind the flag in its help: `DATE`. */
  form: string;
  /** The question, in Vietnamese; also the flag's help. */
  ask: string;
  /** What an answer looks like. */
  example?: string;
  /** What an answer must fit; of several, each. */
  schema: z.ZodType;
  required?: true;
  /** Several may be chosen. */
  several?: true;
  /** Not asked where it can be proposed or may be left out: only its flag tells otherwise. */
  quiet?: true;
  /** The closed list to choose from; where it is empty, nothing is asked. */
  choices?(known: Known): readonly Choice[];
  /** What is taken unless the editor says otherwise. */
  proposal?(answers: Answers, known: Known): Answer | undefined;
  /** What is wrong with an answer that fits the schema. */
  fault?(answer: string, answers: Answers, known: Known): string | undefined;
}

/** A file to be written; its path is below the content folder. */
export interface NewFile {
  path: string;
  text: string;
}

/** A kind of thing that can be begun: what it asks, and the files that the answers make. */
export interface Starter {
  /** What it makes, in Vietnamese: `văn bản chỉ đạo, điều hành`. */
  name: string;
  questions: readonly Question[];
  /** The files; the first is the one to open. */
  files(answers: Answers, known: Known): NewFile[];
  /** What to do next, in Vietnamese, a step each; a command stands at the end of its step. */
  next(file: string, ward: string): readonly string[];
}
