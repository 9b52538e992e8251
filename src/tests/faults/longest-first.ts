import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** The file that takes the longest, by far: if it began last, one worker would wait for it alone. */
const longest = 'random-edits.test.ts';

/** Starts the longest test file first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith(`/${longest}`);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}
