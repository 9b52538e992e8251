import type { ReadDocument } from '../content/source.ts';
import type { SuggestedFix } from '../content/suggested-fix.ts';
import type { Position } from '../content/yaml/yaml.ts';
import type { UsedException } from './exceptions/used-exception.ts';
import type { Surroundings, WardOverview } from './surroundings.ts';

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
  /** How a person may answer for it with `allow`; undefined where nobody may. */
  answer?: FindingAnswer;
}

/** What an entry of `allow` needs to let a finding pass. */
export interface FindingAnswer {
  /** The digest of the finding. */
  digest: string;
  /** `whole`: the entry needs the digest; `both`: the name of a second person besides; `short`: neither. */
  entry: 'short' | 'whole' | 'both';
}

/** What is wrong, and what to do about it. */
export interface Problem {
  /** In Vietnamese, without the fixes. */
  message: string;
  fixes?: readonly SuggestedFix[];
}

/** A problem that a rule finds at a place of the file that it looks at. */
export interface DocumentOffence extends Problem {
  /** Undefined if the whole file is meant. */
  position?: Position | undefined;
  /** The number of the last line that it is about, where that is a later one than its position. */
  through?: number;
  /** The digest of the file that it is about, where that is not the file in which it is found. */
  about?: string;
  /**
   * This line, or the whole file, is secret or private: its words must not be repeated anywhere. The message of this offence
   * does not repeat them; the messages of all other offences at the same place are redacted.
   */
  redacts?: 'line' | 'file';
  /** The message repeats no words of the file: it is reported of a secret file, too. */
  repeatsNothing?: true;
  /** The message also repeats words from other lines of the file. */
  quotesOtherLines?: true;
  /** A name of the offence without any words of the file, used when the message is redacted. */
  redactedName?: string;
}

/** A problem that a rule finds at a place of any file of the ward. */
export interface Offence extends DocumentOffence {
  /** As messages name it: `content/ai-quoc/directives/x.md`. */
  file: string;
}

/** One rule of `check`. It looks at each document, at the ward, or at both, or at the entries of `allow`. */
export type Rule = RuleFacts &
  (
    | (DocumentLook & Partial<WardLook & ExceptionLook>)
    | (WardLook & Partial<DocumentLook & ExceptionLook>)
    | (ExceptionLook & Partial<DocumentLook & WardLook>)
  );

interface RuleFacts {
  /** Permanent: editors find it, with its cure, in content/README.md, and use it in `allow`. */
  name: string;
  severity: Severity;
  /** Editors may answer for this error with `allow`, as for every warning, but for each finding by its digest. */
  allowable?: true;
  /** An editor alone may not answer for this error: `allow` needs the name of a second person. */
  needsTwo?: true;
}

interface DocumentLook {
  /**
   * Finds what is wrong in one document. The result is kept as long as the document, ward.yaml and the answers of `around`
   * are the same, so it must not depend on anything else.
   */
  inDocument(document: ReadDocument, around: Surroundings): Iterable<DocumentOffence>;
}

interface WardLook {
  /**
   * Finds what is wrong in ward.yaml, in the folder, or between documents. This runs at every check: it is quick, and no text
   * of a document is read for it.
   */
  inWard(ward: WardOverview, around: Surroundings): Iterable<Offence>;
}

interface ExceptionLook {
  /** Finds what is wrong with the entries of `allow` of a document, once it is known what each of them lets pass. */
  inExceptions(exceptions: readonly UsedException[]): Iterable<DocumentOffence>;
}
