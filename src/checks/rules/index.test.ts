import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtures, now, project, readFixture, twoOfOneAddress } from '../../tests/check-fixture.ts';
import { checkWard, hasErrors } from '../check-ward.ts';
import { rules } from './index.ts';

/** Rules that always find something in the same place as another rule. */
const companions: Record<string, string[]> = {
  'id-clash': ['id-form'],
  'personal-number': ['invalid-value'],
};

describe('the rules', () => {
  it('have a fixture each, named after them', async () => {
    expect(await readdir(fixtures)).toEqual(rules.map(({ name }) => name).sort());
  });

  it.each(rules.map(({ name, severity }) => ({ name, severity })))(
    '$name finds something in its fixture, and no other rule does',
    async ({ name, severity }) => {
      const findings = checkWard(name === 'id-clash' ? await twoOfOneAddress() : await readFixture(name), {
        now,
      });
      const others = companions[name] ?? [];
      expect(findings.filter((each) => each.rule === name).length).toBeGreaterThan(0);
      expect(findings.filter((each) => each.rule !== name && !others.includes(each.rule))).toEqual([]);
      expect(hasErrors(findings)).toBe(severity === 'error');
    },
  );

  it.each(rules.map(({ name }) => name))('%s is in the editor’s guide', async (name) => {
    expect(await readFile(join(project, 'content/README.md'), 'utf8')).toContain(`\`${name}\``);
  });
});
