import type { ReadWard } from '../content/source.ts';
import type { SuggestedFix } from '../content/suggested-fix.ts';
import type { Position } from '../content/yaml/yaml.ts';
import type { Day } from '../domain/dates/calendar-date.ts';
import type { Portal } from '../portal/model.ts';

/** `error` stops the ward's build, `warning` does not. */
export type Severity = 'error' | 'warning';

/** Something that an editor should know. */
export interface Finding {
  /** `content/ai-quoc/directives/x.md` */
  file: string;
  /** Counted from 1; 0 if the whole file is meant. */
  line: number;
  column: number;
  severity: Severity;
  /** The rule's permanent name, documented in content/README.md. */
  rule: string;
  /** What is wrong and why, in Vietnamese, without the position; reporters put the fixes behind it. */
  message: string;
  fixes?: readonly SuggestedFix[];
}

/** What is wrong, and what to do about it. */
export interface Problem {
  /** In Vietnamese, without the fixes. */
  message: string;
  fixes?: readonly SuggestedFix[];
}

/** A problem that a rule finds at a place. */
export interface Offence extends Problem {
  file: string;
  /** Undefined if the whole file is meant. */
  position?: Position | undefined;
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

/** One rule of `check`. */
export interface Rule {
  /** Permanent: editors find it, with its cure, in content/README.md, and use it in `allow`. */
  name: string;
  severity: Severity;
  /** Editors may answer for this error with `allow`, as for every warning. */
  allowable?: true;
  /**
   * @param today the day in Việt Nam for which the ward is checked
   * @param portal links the ward for that moment; returns undefined if ward.yaml cannot be read
   */
  find(ward: ReadWard, today: Day, portal: () => Portal | undefined): Iterable<Offence>;
}
