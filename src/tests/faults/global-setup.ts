import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runCommand } from '../commands/run-command.ts';
import { buildOf, writeWards } from './small-wards.ts';

/** Builds what every fault begins from: a ward before and after a change, its two portals, and a cache. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'cong-phuong-faults '));
  for (const [name, word] of [
    ['cũ', 'phòng cháy'],
    ['mới', 'an ninh'],
  ] as const) {
    await writeWards(join(home, name), ['phuong-thu'], word);
    const args = buildOf(join(home, name), join(home, `ra ${name}`), '--cache', join(home, 'nhớ'));
    const { status, stderr } = runCommand('build', args);
    if (status !== 0) throw new Error(stderr);
  }
  project.provide('faultTemplates', home);
  return () => rm(home, { recursive: true, force: true });
}
