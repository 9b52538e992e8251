import type { KeyObject } from 'node:crypto';

/** How a target publishes. */
export interface TargetOptions {
  /** Whether texts get packed forms beside them. */
  compress: boolean;
  /** The private key of a ward; undefined where it has none. */
  keyOf: (ward: string) => KeyObject | undefined;
}

/** Where portals are published. */
export interface PublishTarget {
  /** As the call names it. */
  name: string;
  /**
   * Makes the published portal of a ward the built one.
   * @returns whether anything has changed
   * @throws where that is not possible: the old portal is as it was then, or a later call does the rest
   */
  publish(order: { ward: string; builtDir: string; now: number }): Promise<boolean>;
  /** Whether the portal of a ward is signed: its key was given. */
  signs(ward: string): boolean;
  /** The names of the folders that may hold published portals. */
  wards(): Promise<string[]>;
  /** The text of a file of a published portal; undefined where there is none. */
  read(ward: string, path: string): Promise<string | undefined>;
}
