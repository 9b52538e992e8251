import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/**
 * Starts the slow test files first, so that no worker is left with one at the end. Those of `commands/` that preview run
 * one at a time (see `takeTurn`): each file of that folder is followed by two of `portal/`, so that few workers wait for
 * their turn. Unit tests come last.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const inFolder = (name: string) =>
      sorted.filter(({ moduleId }) => moduleId.includes(`/src/tests/${name}/`));
    const [commands, portal] = [inFolder('commands'), inFolder('portal')];
    const turns = Math.max(commands.length, Math.ceil(portal.length / 2));
    const slow = Array.from({ length: turns }, (_, at) => [
      ...commands.slice(at, at + 1),
      ...portal.slice(2 * at, 2 * at + 2),
    ]).flat();
    return [...slow, ...sorted.filter((file) => !slow.includes(file))];
  }
}
