import type { Deadline } from '../deadlines/deadline.ts';
import type { Task } from './task.ts';

/** A task as the text gives it, before units and dates are looked up. */
export interface Work {
  /** The position of its block in the list of blocks. */
  block: number;
  /** In the words of the text; several units are joined by `; `. */
  unitName: string;
  text: string;
  deadline: Deadline | undefined;
  /** Whether `unitName` does the work or only supports another unit. */
  role: Task['role'];
  /** The supporting units in the words of the text; several are joined by `; `. */
  support?: string | undefined;
  /** The name of the rule by which it is a task. */
  rule: string;
  /** The words that decided. */
  evidence: string;
}

/** A sentence that was looked at and is no task. */
export interface PassedSentence {
  /** The position of its block in the list of blocks. */
  block: number;
  text: string;
  /** The name of the rule by which it is no task. */
  rule: string;
}
