import { expect, it } from 'vitest';
import { addUp } from './add-up.ts';

const file = (name: string, ...assertionResults: object[]) => ({
  name: `/x/src/tests/${name}`,
  assertionResults,
});
const passed = { status: 'passed', meta: {} };

it('adds up inputs, faults, failures; a test that was left out is none; the slowest rate counts', () => {
  const runs = [
    {
      testResults: [
        file('portal/hostile-queries.test.ts', { status: 'passed', meta: { figures: { inputs: 200 } } }),
      ],
    },
    {
      testResults: [
        file('faults/injected/kills.test.ts', passed, { status: 'failed' }, { status: 'skipped' }),
        file('faults/hostile/hostile.test.ts', { status: 'passed', meta: { figures: { inputs: 70 } } }),
      ],
    },
    {
      testResults: [
        file('serving/load.test.ts', { status: 'passed', meta: { figures: { requestsPerSecond: 990 } } }),
        file('serving/other.test.ts', { status: 'passed', meta: { figures: { requestsPerSecond: 1000 } } }),
      ],
    },
  ];
  expect(addUp(runs)).toEqual({ trust: {}, inputs: 270, faults: 2, violations: 1, requestsPerSecond: 990 });
  expect(addUp([])).toEqual({ trust: {}, inputs: 0, faults: 0, violations: 0, requestsPerSecond: undefined });
});
