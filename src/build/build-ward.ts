import { build } from 'astro';
import { checkWard, hasErrors } from '../checks/check-ward.ts';
import type { Finding } from '../checks/rule.ts';
import type { UnpublishedDocument } from '../checks/unpublished.ts';
import { unpublishedDocuments } from '../checks/unpublished.ts';
import { readWardOnce } from '../content/memo.ts';
import { withSlash } from '../portal/address.ts';
import { readPortal } from '../site/read-portal.ts';
import { basePath, writeSettings } from '../site/settings.ts';
import { findablePaths, verify } from './verify.ts';

/** The steps of a ward's build, in order. The command does the last step, when the ward's process has ended. */
export const buildSteps = ['check', 'render', 'verify', 'index'] as const;
export type BuildStep = (typeof buildSteps)[number];

/** A message from a ward's build to the command that started it. */
export type Message =
  | { kind: 'step'; step: BuildStep }
  | { kind: 'peak'; step: BuildStep; bytes: number }
  | {
      kind: 'done';
      findings: Finding[];
      faults: string[];
      unpublished: UnpublishedDocument[];
      files: number;
      /** The paths that the search index must hold, and no others. */
      findable: string[];
    };

/** What a ward's process must build. */
export interface WardOrder {
  contentDir: string;
  ward: string;
  /** Milliseconds since 1970. */
  now: number;
  /** The base path, if it is not the path of the ward's `url`. */
  base: string | undefined;
  /** An empty folder for the portal; `cacheDir` is for temporary files of the build. */
  outDir: string;
  cacheDir: string;
}

/**
 * Builds one ward without its search index. The command that started it makes the index and publishes the portal. Each
 * ward has its own process, so that a ward that fails or crashes does not affect the others.
 */
export async function buildWard(order: WardOrder, tell: (message: Message) => void): Promise<void> {
  tell({ kind: 'step', step: 'check' });
  const ward = await readWardOnce(order.contentDir, order.ward);
  const findings = checkWard(ward, { now: order.now });
  const finish = (faults: string[], findable: string[]): void =>
    tell({
      kind: 'done',
      findings,
      faults,
      unpublished: unpublishedDocuments(ward, order.now),
      files: ward.documents.length + ward.yaml.length,
      findable,
    });
  const peak = (step: BuildStep): void =>
    tell({ kind: 'peak', step, bytes: process.resourceUsage().maxRSS * 1024 });
  peak('check');
  if (!ward.ward || hasErrors(findings)) return finish([], []);

  tell({ kind: 'step', step: 'render' });
  const url = withSlash(ward.ward.url);
  const settings = { ...order, url, base: order.base ?? basePath(url), preview: false };
  writeSettings(settings);
  await build({ logLevel: 'error' }, { devOutput: false });
  peak('render');
  ward.analyst.keep();

  tell({ kind: 'step', step: 'verify' });
  const portal = await readPortal(settings);
  const faults = verify({ dir: order.outDir, portal, documents: ward.documents });
  peak('verify');
  finish(faults, findablePaths(portal));
}
