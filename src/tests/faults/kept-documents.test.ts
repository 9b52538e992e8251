import { cpSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { asText, WardFolder } from '../../content/store/fixtures/ward-folder.ts';
import { testContent } from '../test-content.ts';

const model = join(testContent, 'phuong-mau');
let folder: WardFolder;

beforeEach(() => {
  folder = new WardFolder();
  layWard();
});
afterEach(() => folder.remove());

/** The model ward, without some of its documents. */
function layWard(): void {
  rmSync(folder.path(''), { recursive: true, force: true });
  cpSync(model, folder.path(''), {
    recursive: true,
    filter: (path) => !/\/(?:2024|2025|2027|news|pages)$/.test(path),
  });
}

const filesBelow = (dir: string, ending = ''): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
const texts = (): string[] => filesBelow(folder.path(''), '.md');
const pick = (files: readonly string[], which: number): string => files[which % files.length]!;
const rewrite = (path: string, change: (text: string) => string): void =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));

/** What an editor writes of the tasks of a document; an id may belong to none of them. */
const corrections = [
  'tasks: [{unit: Công an phường, text: Trực đêm ba mươi, due: 2026-12-31}]\n',
  'tasks: [{id: khong-co-viec-nao-nhu-vay-0000, drop: true}]\n',
  'tasks: [{id: bao-cao-truoc-ngay-1234, due: none}, {unit: Trạm Y tế, text: Phun thuốc, role: support}]\n',
];

/** Edits of a ward, each of one of its files. */
const edits: Record<string, (which: number) => void> = {
  sentence: (which) =>
    rewrite(
      pick(texts(), which),
      (text) => `${text}\nPhòng Kinh tế báo cáo trước ngày ${(which % 27) + 1}/9/2026.\n`,
    ),
  citation: (which) =>
    rewrite(pick(texts(), which), (text) => `${text}\nCăn cứ Nghị quyết số ${which % 99}/NQ-CP.\n`),
  link: (which) =>
    rewrite(pick(texts(), which), (text) => `${text}\n## Mục\n\nXem [tệp](../files/${which}.pdf).\n`),
  title: (which) =>
    rewrite(pick(texts(), which), (text) => text.replace(/^title: .*$/m, `title: Tên ${which}`)),
  'corrected tasks': (which) =>
    rewrite(pick(texts(), which), (text) => text.replace(/^title: /m, `${corrections[which % 3]!}title: `)),
  'broken form': (which) => rewrite(pick(texts(), which), (text) => text.replace(/^title: /m, 'tilte: ')),
  'broken YAML': (which) => rewrite(pick(texts(), which), (text) => text.replace(/^title: /m, 'title: "')),
  'broken letters': (which) =>
    writeFileSync(pick(texts(), which), Buffer.from('---\ntitle: Ti\xf4n\n---\n', 'latin1')),
  decomposed: (which) => rewrite(pick(texts(), which), (text) => text.normalize('NFD')),
  'same time': (which) => {
    const path = pick(texts(), which);
    rewrite(path, (text) => text.replace('a', 'o'));
    utimesSync(path, 1e9, 1e9);
  },
  touch: (which) => utimesSync(pick(texts(), which), 1e9, 1e9 + which),
  add: (which) => cpSync(pick(texts(), which), folder.path(`directives/2026/them-${which}.md`)),
  remove: (which) => rmSync(pick(texts(), which)),
  swap: (which) => {
    const [one, other] = [pick(texts(), which), pick(texts(), which + 7)];
    renameSync(one, `${one}.cu`);
    renameSync(other === one ? `${one}.cu` : other, one);
    if (other !== one) renameSync(`${one}.cu`, other);
  },
  ward: (which) =>
    rewrite(folder.path('ward.yaml'), (text) => text.replace(/^name: .*$/m, `name: Phường Số ${which}`)),
  units: (which) =>
    rewrite(folder.path('ward.yaml'), (text) =>
      text.replace(/^( +- id: \S+\n +name: ).*$/m, `$1Phòng Số ${which}`),
    ),
  'broken ward': () => rewrite(folder.path('ward.yaml'), (text) => text.replace(/^name: /m, 'nmae: ')),
  'whole ward': () => cpSync(join(model, 'ward.yaml'), folder.path('ward.yaml')),
  references: (which) => writeFileSync(folder.path('references.yaml'), `${which}/NQ-CP: {}\n`),
  attachment: (which) => writeFileSync(pick(filesBelow(folder.path('files')), which), `%PDF-1.4 ${which}`),
  'attachment in place of another': (which) => {
    const files = filesBelow(folder.path('files'));
    cpSync(pick(files, which), pick(files, which + 3));
  },
  'a part of the store is cut': (which) => {
    const path = pick(filesBelow(folder.cache), which);
    writeFileSync(path, readFileSync(path).subarray(0, which % 400));
  },
  'a part of the store is another': (which) => {
    const parts = filesBelow(folder.cache);
    cpSync(pick(parts, which), pick(parts, which + 1));
  },
  'a part of the store is removed': (which) => rmSync(pick(filesBelow(folder.cache), which)),
};

const edit = fc.record({
  what: fc.constantFrom(...Object.keys(edits)),
  which: fc.nat(999),
  sameCommand: fc.boolean(),
});

it('after any edits a ward is read as if nothing were kept', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (some) => {
      layWard();
      await folder.read();
      for (const { what, which, sameCommand } of some) {
        edits[what]!(which);
        const read = await (sameCommand ? folder.readAgain() : folder.read());
        expect(asText(read)).toBe(asText(await folder.readFresh()));
      }
    }),
    { numRuns: 20, endOnFailure: true },
  );
});

it.each<[string, (bytes: Buffer) => Buffer | string]>([
  ['empty', () => ''],
  ['cut in half', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['{}', () => '{}'],
  ['wrong deep inside', (bytes) => Buffer.from(bytes.toString('latin1').replace('code', 'edoc'), 'latin1')],
])('with every part of the store %s, a ward is read as if nothing were kept', async (_what, spoil) => {
  const fresh = asText(await folder.readFresh());
  for (const kind of ['documents', 'tasks', 'files']) {
    await folder.read();
    for (const path of filesBelow(folder.cache).filter((each) => each.includes(`/${kind}-`)))
      writeFileSync(path, spoil(readFileSync(path)));
    expect(asText(await folder.read())).toBe(fresh);
  }
});

it('tasks of another state of the ward, as two commands at once may leave them, are not used', async () => {
  const tasks = (): string[] => filesBelow(folder.cache).filter((path) => path.includes('/tasks-'));
  await folder.read();
  const before = tasks().map((path) => [path, readFileSync(path)] as const);
  for (const path of texts()) rewrite(path, (text) => text.replaceAll('báo cáo', 'gửi báo cáo'));
  await folder.read();
  for (const [path, bytes] of before) writeFileSync(path, bytes);
  expect(asText(await folder.read())).toBe(asText(await folder.readFresh()));
});
