import type { Position } from '../content/front-matter.ts';
import type { ReadWard } from '../content/source.ts';

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

/** What a rule finds: where, and what to tell the editor. */
export interface Offence {
  file: string;
  /** Unknown where the whole file is meant. */
  position?: Position | undefined;
  message: string;
}

/** One rule: its name is permanent, its findings are data. */
export interface Rule {
  name: string;
  severity: Severity;
  find(ward: ReadWard): Iterable<Offence>;
}
