import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interpretWard } from '../content/interpret.ts';
import { listWards, readWard } from '../content/read-ward.ts';
import { fixtures, now, project, read } from '../tests/check-fixture.ts';
import { testContent } from '../tests/test-content.ts';
import { checkWard } from './check-ward.ts';
import type { Finding } from './rule.ts';
import { undated } from './rules/dates/undated.ts';
import { rules } from './rules/index.ts';

/** Those of the tests, and those of `content/`, of which there may be none. */
const wards = await Promise.all(
  [testContent, 'content'].map(async (folder) =>
    (await listWards(join(project, folder))).map((ward) => [folder, ward] as const),
  ),
);

describe('the check', () => {
  it('lets an editor answer for a warning, and for no error that may not be allowed', async () => {
    const ward = await read(join(fixtures, 'undated/content'));
    const rule = { ...undated, severity: 'error' } as const;
    const files = (findings: readonly Finding[]) => findings.map(({ file }) => file.replace(/.*\//, ''));
    expect(files(checkWard(ward, { now }))).toEqual(['chua-co-ngay.md']);
    expect(files(checkWard(ward, { rules: [rule], now }))).toEqual(['chua-co-ngay.md', 'da-tra-loi.md']);
  });

  it('reports in the order of files, lines and columns, whatever the order of the rules', async () => {
    const ward = await read(join(fixtures, 'invalid-value/content'));
    expect(checkWard(ward, { rules: [...rules].reverse() })).toEqual(checkWard(ward));
  });

  it('goes through documents that each amend the two before them in a moment', async () => {
    const source = await readWard(join(fixtures, 'undated/content'), 'phuong-thu');
    const [model] = source.documents;
    const documents = Array.from({ length: 32 }, (_, index) => ({
      ...model!,
      id: `2026/sua-lan-${String(index)}`,
      front: {
        ...model!.front,
        data: { ...(model!.front.data as object), amends: before(index), allow: [], issued: '2026-08-20' },
      },
    }));
    const started = performance.now();
    expect(checkWard(interpretWard({ ...source, documents }))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it.each(wards.flat())('finds no error in %s/%s', async (folder, ward) => {
    const findings = checkWard(await read(join(project, folder), ward));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

const before = (index: number): string[] =>
  [index - 1, index - 2].filter((each) => each >= 0).map((each) => `2026/sua-lan-${String(each)}`);
