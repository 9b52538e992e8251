import type { Fact } from '../../cache/trace.ts';
import type { ReadWard } from '../../content/source.ts';
import type { Portal } from '../../portal/model.ts';
import type { Settings } from '../../site/settings.ts';
import type { CompiledPages } from '../engine/compiled.ts';
import type { RoutePage } from '../engine/pages.ts';
import { pageAddress, pageMakers } from '../engine/pages.ts';
import { compareFacts } from '../ledger/comparison.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { shown } from '../verify/shown.ts';
import type { FileMaker } from './file-maker.ts';
import type { StandingPortal } from './make-files.ts';
import { MadeFiles } from './make-files.ts';
import { assets, attachments, editingForm, sitemap } from './other-files.ts';
import type { PortalVersion } from './version-file.ts';
import { versionFile, versionOf } from './version-file.ts';

/** Which portal to make, and of what. */
export interface PortalOrder {
  settings: Settings;
  engine: CompiledPages;
  ward: ReadWard;
  portal: Portal;
  /** The addresses that a search must find, in the order in which they are made, before all others. */
  findable: readonly string[];
  standing: StandingPortal | undefined;
  /** Gets every file that is made: see `FileOrder`. */
  onFile: (file: string, bytes: Buffer, isKept?: boolean) => void;
  /** Gets every page that is made and that a search must find, in the order of `findable`. */
  onFindable: (address: string, html: Buffer) => Promise<void>;
  /** Is called after the last of them. */
  onLastFindable: () => void;
}

/** What was made. */
export interface MadePortal {
  ledger: Omit<Ledger, 'shards' | 'index'>;
  version: PortalVersion;
  /** The new and the changed files, below the folder of the settings. */
  written: readonly string[];
  /** Whether the standing portal has files of the same names. */
  hasSameNames: boolean;
  /** The files of the standing portal that stay. */
  kept: readonly string[];
  /** Files of the standing portal that the new one does not have; those of the index apart. */
  removed: readonly string[];
}

/** Makes the files of a portal that are not yet, or no longer, what they should be, into the folder of the settings. */
export async function makePortal(order: PortalOrder): Promise<MadePortal> {
  const { settings, engine, ward, portal, findable, standing, onFile } = order;
  const comparison = compareFacts(portal, ward, standing?.ledger);
  const made = new MadeFiles({ staging: settings.outDir, standing, comparison, onFile });
  const pages = pageMakers(settings);
  const planned: { maker: FileMaker<RoutePage>; page: RoutePage }[] = [];
  for (const maker of pages) for (const page of await made.plan(maker)) planned.push({ maker, page });
  const place = new Map(findable.map((address, index) => [address, index]));
  const placeOf = ({ file }: RoutePage): number => place.get(pageAddress(file)) ?? findable.length;
  planned.sort((a, b) => placeOf(a.page) - placeOf(b.page));
  const count = planned.findIndex(({ page }) => placeOf(page) === findable.length);
  const [first, others] = count < 0 ? [planned, []] : [planned.slice(0, count), planned.slice(count)];
  for (const { maker, page } of first) {
    const bytes = await made.make(maker, page);
    if (bytes && maker.isPage) await order.onFindable(pageAddress(page.file), bytes);
  }
  order.onLastFindable();
  const version = versionOf(portal, ward);
  for (const { maker, page } of others) await made.make(maker, page);
  const addresses = planned.filter(({ maker }) => maker.isPage).map(({ page }) => pageAddress(page.file));
  for (const maker of [
    sitemap(portal, addresses),
    assets(engine),
    attachments(portal, ward),
    editingForm(settings, ward),
    versionFile(version),
  ])
    for (const file of await made.plan(maker)) await made.make(maker, file);
  const { makers, files, written, kept } = made;
  const facts = new Set<Fact>();
  for (const each of [...makers.values(), ...files.values()]) for (const fact of each.facts) facts.add(fact);
  const refs = shown(portal).map(({ ref }) => ref);
  const ledger = { ...comparison.textsOf(facts), makers, files, shown: refs };
  const former = standing ? [...standing.ledger.files.keys(), ...standing.spoiled] : [];
  const removed = [...new Set(former)].filter((file) => !files.has(file));
  const last = standing?.ledger.files;
  const hasSameNames = last !== undefined && removed.length === 0 && last.size === files.size;
  return { ledger, version, written, kept, removed, hasSameNames };
}
