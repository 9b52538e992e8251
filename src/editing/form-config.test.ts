import type { EntryCollection } from '@sveltia/cms';
import { describe, expect, it } from 'vitest';
import { documentTypes } from '../domain/document-type.ts';
import { collections, schemas } from '../domain/schema/document.ts';
import { wardSchema } from '../domain/schema/ward.ts';
import type { FormField } from './field.ts';
import { fieldsOf } from './field.ts';
import type { FormSource } from './form-config.ts';
import { formConfig, formatsOf } from './form-config.ts';
import { formPolicy } from './form-page.ts';
import { gitHost } from './git-host.ts';

const ward = wardSchema.parse({
  name: 'Phường Mẫu',
  authority: 'Ủy ban nhân dân phường Mẫu',
  city: 'Thành phố Mẫu',
  url: 'https://portal.example/phuong-mau/',
  fields: [{ id: 'y-te', name: 'Y tế' }],
  topics: [{ id: 'rac', name: 'Phân loại rác' }],
});
const ids = { directives: ['2026/a', '2025/b'], plans: ['c', '2026/d'], news: [], pages: ['lien-he'] };
const source: FormSource = { id: 'phuong-mau', ward, contentDir: 'noi-dung', base: '/phuong-mau/', ids };

describe.each(collections)('%s', (name) => {
  it('has every key of the schema in the form, and no other but the text', () => {
    const collection = named(name);
    expect(collection.fields.map((field) => field.name).sort()).toEqual(
      [...Object.keys(schemas[name].shape), 'body'].sort(),
    );
  });

  it('says in Vietnamese what each key is and how it is filled in, below it too', () => {
    const dumb = deep(named(name).fields as unknown as FormField[]).filter(
      ({ name: key, label, hint }) => !label || label === key || !hint || hint === label,
    );
    expect(dumb.map((field) => field.name)).toEqual([]);
  });

  it('requires what the schema requires', () => {
    const required = named(name).fields.filter((field) => 'required' in field && field.required);
    const shape = Object.entries(schemas[name].shape).filter(([, key]) => !key.safeParse(undefined).success);
    expect(required.map((field) => field.name).sort()).toEqual([...shape.map(([key]) => key), 'body'].sort());
  });
});

it.each([
  ['type', { widget: 'select', options: documentTypes.map(({ id, name }) => ({ value: id, label: name })) }],
  ['fields', { widget: 'select', multiple: true, options: [{ value: 'y-te', label: 'Y tế' }] }],
  ['channels', { widget: 'select', multiple: true }],
  ['issued', { widget: 'string', pattern: [expect.any(String), expect.stringContaining('2025-12')] }],
  ['issuer', { widget: 'string', default: 'Ủy ban nhân dân phường Mẫu' }],
  ['to', { widget: 'list', field: { widget: 'string' } }],
  ['signer', { widget: 'object', fields: [{ widget: 'text' }, { widget: 'string' }, { widget: 'string' }] }],
  ['attachments', { widget: 'list', fields: [{ name: 'file', widget: 'file' }, { name: 'title' }] }],
  [
    'progress',
    { widget: 'list', fields: [{ name: 'key' }, { name: 'status', widget: 'select' }, {}, {}, {}] },
  ],
  [
    'tasks',
    {
      widget: 'list',
      fields: [
        { name: 'id' },
        { name: 'drop', widget: 'boolean' },
        { name: 'unit' },
        { name: 'text', widget: 'text' },
        { name: 'due', pattern: [expect.stringContaining('none'), expect.stringContaining('none')] },
        {
          name: 'role',
          options: [
            { value: 'lead', label: 'Chủ trì' },
            { value: 'support', label: 'Phối hợp' },
          ],
        },
      ],
      summary: expect.stringContaining('{{fields.id}}'),
    },
  ],
  ['draft', { widget: 'boolean' }],
  [
    'disclosure',
    { widget: 'select', options: expect.arrayContaining([{ value: 7, label: 'Khoản 7' }]), required: false },
  ],
  [
    'unconfirmed',
    {
      widget: 'select',
      multiple: true,
      options: expect.arrayContaining([
        { value: 'code', label: 'Số, ký hiệu' },
        { value: 'signer', label: 'Người ký' },
      ]),
    },
  ],
])('%s is filled in by its own kind of field', (key, kind) => {
  expect(named('directives').fields.find(({ name }) => name === key)).toMatchObject(kind);
});

it.each([
  ['2025', true],
  ['2025-12', true],
  ['2025-12-17', true],
  ['17/12/2025', false],
  ['2025-12-17T00:00Z', false],
])('a date of issue written %s is taken: %s', (written, taken) => {
  const field = fieldsOf('directives', ward).find(({ name }) => name === 'issued');
  expect(new RegExp((field?.['pattern'] as string[])[0]!).test(written)).toBe(taken);
});

it('the list says what is a draft, and the number of an official paper', () => {
  const draft = "{{draft | ternary('[Bản nháp] ', '')}}";
  expect(all().map(({ summary }) => summary)).toEqual([
    `${draft}{{code}} {{title}}`,
    `${draft}{{code}} {{title}}`,
    `${draft}{{code}} {{title}}`,
    `${draft}{{title}}`,
    '{{title}}',
  ]);
});

it('a ward without topics has no field for them', () => {
  const names = fieldsOf('plans', { fields: [], topics: [] }).map(({ name }) => name);
  expect(names).not.toContain('topics');
  expect(names).not.toContain('topic');
});

it('new documents go into the folder of the year; those that lie elsewhere are found too', () => {
  expect(all().map(({ name, path, create }) => [name, path, create])).toEqual([
    ['directives', '{{fields.published | truncate(4)}}/{{slug}}', undefined],
    ['plans', '{{fields.published | truncate(4)}}/{{slug}}', undefined],
    ['plans-1', '{{slug}}', false],
    ['news', '{{fields.published | truncate(4)}}/{{slug}}', undefined],
    ['pages', '{{slug}}', undefined],
  ]);
  expect(Object.entries(formatsOf(source)).map(([name, { up }]) => [name, up])).toEqual(
    all().map(({ format, name }) => [format, name.endsWith('-1') || name === 'pages' ? '../' : '../../']),
  );
});

it.each([
  ['directives', 'lich-thu-gom-rac', true],
  ['directives', 'kenh', false],
  ['directives', 'Lich', false],
  ['directives', 'a/b', false],
  ['pages', 'nha-van-hoa', true],
  ['pages', 'van-ban', false],
  ['pages', 'admin', false],
])('in %s a file may be called %s: %s', (collection, name, may) => {
  const { pattern } = named(collection).slug as { pattern: [string, string] };
  expect(new RegExp(pattern[0]).test(name)).toBe(may);
});

it.each([
  [{ backend: 'github', repo: 'ubnd/cong' }, { name: 'github', repo: 'ubnd/cong' }, 'https://api.github.com'],
  [
    { backend: 'gitlab', repo: 'ubnd/web/cong', branch: 'chinh' },
    { name: 'gitlab', repo: 'ubnd/web/cong', branch: 'chinh' },
    'https://gitlab.com',
  ],
  [
    { backend: 'gitea', repo: 'https://git.portal.example/ubnd/cong' },
    { name: 'gitea', repo: 'ubnd/cong', api_root: 'https://git.portal.example/api/v1' },
    'https://git.portal.example',
  ],
] as const)(
  'published for %o it works with that repository and reaches that host alone',
  (editing, backend, home) => {
    expect(formConfig({ ...source, ward: { ...ward, editing } }).backend).toMatchObject(backend);
    expect(/connect-src ([^;]*)/.exec(formPolicy(gitHost(editing)))?.[1]).toBe(`'self' data: blob: ${home}`);
  },
);

it('for the files of this machine it reaches no host at all', () => {
  expect(formPolicy()).not.toMatch(/https?:/);
});

const all = (): EntryCollection[] => formConfig(source).collections as EntryCollection[];
const named = (name: string): EntryCollection => all().find((collection) => collection.name === name)!;

const deep = (fields: readonly FormField[]): FormField[] =>
  fields.flatMap((field) => [field, ...deep(field.fields ?? [])]);
