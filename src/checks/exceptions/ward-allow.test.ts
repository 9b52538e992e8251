import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interpretWard } from '../../content/interpret.ts';
import { readWard } from '../../content/read-ward.ts';
import type { YamlSource } from '../../content/source.ts';
import { parseYaml } from '../../content/yaml/parse-yaml.ts';
import { fixtures, now } from '../../tests/check-fixture.ts';
import { checkWard } from '../check-ward.ts';
import { findingInWords } from '../reporters/words.ts';
import type { Finding } from '../rule.ts';

const source = await readWard(join(fixtures, 'private-phone/content'), 'phuong-thu');

const facts = {
  ...{ name: 'Phường Thử', authority: 'Ủy ban nhân dân phường Thử', city: 'Thành phố Thử' },
  url: 'https://portal.example/phuong-thu/',
};

interface Files {
  duty?: string;
  /** The title of a paper of references.yaml. */
  cited?: string;
  allow?: object[];
}

/** What is found in ward.yaml and references.yaml. */
function findingsIn({ duty = 'Tiếp dân', cited = 'Về cấp thẻ', allow = [] }: Files): Finding[] {
  const yaml = (name: string, value: object): YamlSource => ({
    ...parseYaml(JSON.stringify(value, undefined, 2)),
    file: `content/phuong-thu/${name}`,
  });
  const ward = { ...facts, units: [{ id: 'a', name: 'Trung tâm', duties: [duty] }], allow };
  return checkWard(
    interpretWard({
      ...source,
      documents: [],
      files: new Map(),
      wardFile: yaml('ward.yaml', ward),
      references: yaml('references.yaml', { '1/QĐ-UBND': { title: cited } }),
    }),
    { now },
  );
}

const named = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);
const number = 'Cấp lại thẻ số 031085000001';
const entryFor = ([finding]: readonly Finding[], more: object = {}): object => ({
  ...{ rule: finding!.rule, digest: finding!.answer!.digest, reason: 'Số của mẫu' },
  ...more,
});

describe('the allow of ward.yaml', () => {
  it.each<[string, Files]>([
    ['ward.yaml', { duty: number }],
    ['references.yaml', { cited: number }],
  ])('lets pass one finding of %s', (_, files) => {
    const found = findingsIn(files);
    expect(named(found)).toEqual(['personal-number']);
    expect(findingInWords(found[0]!)).toContain(files.cited ? ' (allow trong ward.yaml: {' : ' (allow: {');
    expect(findingsIn({ ...files, allow: [entryFor(found)] })).toEqual([]);
  });

  it('lets pass no finding of the other file with the same words', () => {
    const allow = [entryFor(findingsIn({ duty: number }))];
    expect(named(findingsIn({ cited: number, allow }))).toEqual(['personal-number', 'unused-exception']);
  });

  it('lets pass no other words', () => {
    const allow = [entryFor(findingsIn({ duty: number }))];
    expect(named(findingsIn({ duty: number.replace('00001', '00002'), allow }))).toContain('personal-number');
  });

  it('needs a second person for a stamp', () => {
    const found = findingsIn({ duty: 'TỐI MẬT' });
    expect(named(found)).toEqual(['secrecy-stamp']);
    expect(named(findingsIn({ duty: 'TỐI MẬT', allow: [entryFor(found)] }))).toEqual([
      'secrecy-stamp',
      'unknown-exception',
    ]);
    const allow = [entryFor(found, { by: 'Lê Thị Mẫu', confirmedBy: 'Trần Văn Thử' })];
    expect(findingsIn({ duty: 'TỐI MẬT', allow })).toEqual([]);
  });

  it('says which file an entry is in that lets nothing pass', () => {
    const [finding] = findingsIn({ allow: [{ rule: 'private-phon', reason: 'Gõ sai' }] });
    expect(finding).toMatchObject({ rule: 'unknown-exception', file: 'content/phuong-thu/ward.yaml' });
    expect(finding!.fixes).toEqual([{ kind: 'did-you-mean', text: 'private-phone' }]);
  });
});
