/** What is wrong with a portal. */
export type ProofFault =
  | {
      /** `not-plain`: a link or a device has the place of a file. `unread`: nobody could read it. */
      kind: 'changed' | 'added' | 'removed' | 'not-plain' | 'unread';
      path: string;
      /** Which form of it was asked for, or why it could not be read. */
      note?: string;
    }
  /** A proof that is not written as a publication writes it. */
  | { kind: 'form'; path: string }
  /** A line of the log does not follow from the line before: something was changed, left out or moved. */
  | { kind: 'chain'; number: number }
  /** The portal is that of an earlier publication. */
  | { kind: 'rolled-back'; to: number; from: number }
  /** The log is not the one that was seen before: it is shorter, or says something else. */
  | { kind: 'rewritten'; number: number; seen: number }
  /** Another ward's portal than the one that was seen before. */
  | { kind: 'other-ward'; ward: string; seen: string }
  | { kind: 'unsigned' }
  /** What is signed, and not by the key. */
  | { kind: 'signature'; path: string; number?: number };
