import type { ReadWard } from '../content/source.ts';
import type { Position } from '../content/yaml/yaml.ts';
import type { Day } from '../domain/dates/calendar-date.ts';

/** `error` stops the ward's build, `warning` does not. */
export type Severity = 'error' | 'warning';

/** Something an editor should know of. */
export interface Finding {
  /** `content/ai-quoc/directives/x.md` */
  file: string;
  /** Counted from 1; 0 where the whole file is meant. */
  line: number;
  column: number;
  severity: Severity;
  /** The rule's permanent name, documented in content/README.md. */
  rule: string;
  /** In Vietnamese: what, why and what to do; it never repeats its own position. */
  message: string;
}

/** What a rule finds: where it is, and what the editor reads about it. */
export interface Offence {
  file: string;
  /** Undefined where the whole file is meant. */
  position?: Position | undefined;
  message: string;
  /**
   * This line, or the whole file, is secret or private: its words must not be repeated anywhere. The message of this offence
   * does not repeat them; the messages of all other offences at the same place are redacted.
   */
  redacts?: 'line' | 'file';
  /** The message also repeats words from other lines of the file. */
  quotesOtherLines?: true;
  /** A name of the offence without any words of the file, used when the message is redacted. */
  redactedName?: string;
}

/** One rule: its name is permanent, its findings are data. */
export interface Rule {
  name: string;
  severity: Severity;
  /** An error that an editor may answer for by `allow`, as they may for every warning. */
  allowable?: true;
  /** @param today the day, in Việt Nam, that the ward is judged for */
  find(ward: ReadWard, today: Day): Iterable<Offence>;
}
