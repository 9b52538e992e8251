import { join } from 'node:path';
import { checkWard } from '../../checks/check-ward.ts';
import type { Rule } from '../../checks/rule.ts';
import { interpretWard } from '../../content/interpret.ts';
import { readWard } from '../../content/read-ward.ts';
import { parseMarkdownFile } from '../../content/yaml/front-matter.ts';
import { parseYaml } from '../../content/yaml/parse-yaml.ts';
import { fixtures, now } from '../check-fixture.ts';
import type { CarriedText } from './files.ts';

const source = await readWard(join(fixtures, 'private-phone/content'), 'phuong-thu');

/** The names of the rules that find something in a text of a document, ward.yaml or references.yaml; undefined for another carrier. */
export function rulesThatFind(
  { in: carrier, text }: CarriedText,
  rules: readonly Rule[],
): string[] | undefined {
  const words = String(text);
  switch (carrier) {
    case 'body':
      return inDocument(rules, {}, `Đoạn đầu của văn bản này.\n\n${words}\n\nĐoạn cuối.`);
    case 'title':
      return inDocument(rules, { title: words }, 'Thân.');
    case 'front':
      return inDocument(rules, { summary: words }, 'Thân.');
    case 'attachment-title':
      return inDocument(rules, { attachments: [{ file: 'a.pdf', title: words }] }, 'Thân.');
    case 'file-name':
      return inDocument(rules, { attachments: [{ file: `${words}.pdf`, title: 'Tệp' }] }, 'Thân.');
    case 'folder-name':
      return inDocument(rules, { attachments: [{ file: `${words}/a.pdf`, title: 'Tệp' }] }, 'Thân.');
    case 'alt':
      return inDocument(rules, {}, `![${words}](../../files/a.png)`);
    case 'link-title':
      return inDocument(rules, {}, `[tệp](https://portal.example/a "${words}")`);
    case 'ward':
      return inWard(rules, { units: [{ id: 'a', name: 'Trung tâm', duties: [words] }] }, {});
    case 'references':
      return inWard(rules, {}, { '1/QĐ-UBND': { title: words } });
    default:
      return undefined;
  }
}

function inDocument(rules: readonly Rule[], front: object, body: string): string[] {
  const all = {
    ...{ title: 'Tổng vệ sinh', type: 'cong-van', issuer: 'Ủy ban nhân dân phường Thử' },
    ...{ issued: '2026-08-20', published: '2026-08-21' },
    ...front,
  };
  const keys = Object.entries(all).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const document = {
    ...source.documents[0]!,
    ...parseMarkdownFile(`---\n${keys.join('\n')}\n---\n\n${body}\n`),
  };
  return found({ ...source, documents: [document] }, rules);
}

function inWard(rules: readonly Rule[], ward: object, references: object): string[] {
  const facts = {
    ...{ name: 'Phường Thử', authority: 'Ủy ban nhân dân phường Thử', city: 'Thành phố Thử' },
    ...{ url: 'https://portal.example/phuong-thu/', ...ward },
  };
  const yaml = (file: string, value: object): { file: string } & ReturnType<typeof parseYaml> => ({
    ...parseYaml(JSON.stringify(value, undefined, 2)),
    file,
  });
  return found(
    {
      ...source,
      documents: [],
      wardFile: yaml('content/phuong-thu/ward.yaml', facts),
      references: yaml('content/phuong-thu/references.yaml', references),
    },
    rules,
  );
}

const found = (ward: typeof source, rules: readonly Rule[]): string[] => [
  ...new Set(checkWard(interpretWard(ward), { now, rules: rules.map(unanswered) }).map(({ rule }) => rule)),
];

/** A rule to whose findings nobody answers with `allow`: of secret words, the digest for that is slow to make. */
const unanswered = ({ allowable: _, ...rule }: Rule): Rule => rule;
