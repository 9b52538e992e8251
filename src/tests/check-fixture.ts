import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkWard } from '../checks/check-ward.ts';
import { problemInWords } from '../checks/reporters/words.ts';
import type { Finding } from '../checks/rule.ts';
import { interpretWard } from '../content/interpret.ts';
import { listWards, readWard } from '../content/read-ward.ts';
import type { ReadWard } from '../content/source.ts';

/** The folder with one fixture for each rule of `check`. */
export const fixtures = fileURLToPath(new URL('../checks/fixtures/', import.meta.url));
export const project = fileURLToPath(new URL('../../', import.meta.url));

/** The moment for which the fixtures are checked. */
export const now = Date.parse('2026-08-25T12:00+07:00');

export const read = async (contentDir: string, ward = 'phuong-thu'): Promise<ReadWard> =>
  interpretWard(await readWard(contentDir, ward));

/** Reads the one ward of the fixture of a rule. */
export async function readFixture(rule: string): Promise<ReadWard> {
  const contentDir = join(fixtures, rule, 'content');
  const [ward] = await listWards(contentDir);
  return read(contentDir, ward);
}

/** All findings in the fixture of a rule, as `table` shows them. */
export const found = async (rule: string): Promise<string> =>
  table(checkWard(await readFixture(rule), { now }));

/** Two lines for each finding: its place, severity and rule, then its words. */
export function table(findings: readonly Finding[]): string {
  const shortened = (text: string): string =>
    text.replaceAll(fixtures, '').replace(/[\w-]+\/content\/phuong-thu\//g, '');
  return findings
    .map((finding) => {
      const { file, line, column, severity, rule } = finding;
      const short =
        file.replace(/^.*\/content\/phuong-thu\/?/, '').replace(/^.*\/(?=content\/)/, '') || '(phường)';
      return `${short}:${String(line)}:${String(column)} ${severity} ${rule}\n  ${shortened(problemInWords(finding))}`;
    })
    .join('\n');
}

/** The fixture of id-clash with a second file, which cannot be beside the first on a disk of Mac or Windows. */
export async function twoOfOneAddress(): Promise<ReadWard> {
  const source = await readWard(join(fixtures, 'id-clash/content'), 'phuong-thu');
  const capitalised = source.documents.map((document) => ({
    ...document,
    id: document.id.replace('lich', 'Lich'),
    file: document.file.replace('lich', 'Lich'),
  }));
  return interpretWard({ ...source, documents: [...capitalised, ...source.documents] });
}
