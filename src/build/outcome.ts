import type { Finding } from '../checks/rule.ts';
import type { UnpublishedDocument } from '../checks/unpublished.ts';
import type { Ward } from '../domain/schema/ward.ts';

/** How a ward's build ended. */
export interface BuildOutcome {
  ward: string;
  /** The ward; undefined if ward.yaml cannot be read or the ward was not built. */
  about: Ward | undefined;
  ok: boolean;
  findings: Finding[];
  /** Errors of verification or of Astro, in Vietnamese; empty if the content had errors. */
  faults: string[];
  /** The ward was not built, because another command is building it. */
  isBusy?: true;
  /** The ward was not built, because its portal is as a build would make it. */
  isUnchanged?: true;
  /** The first moment at which the portal would be another, in milliseconds since 1970; only where it was built. */
  due?: number;
  /** Documents that the portal does not show yet. */
  unpublished: UnpublishedDocument[];
  files: number;
  milliseconds: number;
}

/** The same without what the command knows by itself. */
export type BuildResult = Omit<BuildOutcome, 'ward' | 'milliseconds'>;
