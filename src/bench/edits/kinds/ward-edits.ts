import type { Document } from 'yaml';
import { parseDocument } from 'yaml';
import type { Edit, EditedWard } from '../edit.ts';
import { dayAt } from '../edit.ts';

/** Edits of the files that concern the whole portal. */
export const wardEdits: readonly Edit[] = [
  {
    name: 'unit-renamed',
    weight: 2,
    make: (ward) => editWard(ward, (yaml) => rename(yaml, ward, 'units', 'phường')),
  },
  {
    name: 'unit-alias',
    weight: 1,
    make: (ward) =>
      editWard(ward, (yaml) => {
        const { units = [] } = yaml.toJSON() as { units?: unknown[] };
        yaml.setIn(['units', ward.random.below(units.length), 'aliases'], [`Tên khác ${ward.step}`]);
      }),
  },
  {
    name: 'field-renamed',
    weight: 1,
    make: (ward) => editWard(ward, (yaml) => rename(yaml, ward, 'fields', '')),
  },
  {
    name: 'topic-added',
    weight: 2,
    make: (ward) =>
      editWard(ward, (yaml) =>
        yaml.addIn(
          ['topics'],
          yaml.createNode({ id: `chuyen-muc-${ward.step}`, name: `Chuyên mục ${ward.step}` }),
        ),
      ),
  },
  {
    name: 'notice',
    weight: 2,
    make: (ward) =>
      editWard(ward, (yaml) => {
        if (ward.random.chance(0.3)) yaml.delete('notice');
        else
          yaml.set('notice', {
            text: `Thông báo khẩn lần ${ward.step}.`,
            from: dayAt(ward.now, ward.random.below(3) - 1),
            until: dayAt(ward.now, ward.random.below(4)),
          });
      }),
  },
  {
    name: 'contact',
    weight: 2,
    make: (ward) =>
      editWard(ward, (yaml) =>
        yaml.setIn(
          ['contact', ward.random.pick(['phone', 'hours'])],
          `1900 ${String(ward.step).padStart(4, '0')}`,
        ),
      ),
  },
  {
    name: 'neighbourhood',
    weight: 2,
    make: (ward) =>
      editWard(ward, (yaml) => {
        const { neighbourhoods = [] } = yaml.toJSON() as { neighbourhoods?: unknown[] };
        const place =
          neighbourhoods.length > 0 && ward.random.chance(0.7)
            ? ward.random.below(neighbourhoods.length)
            : undefined;
        if (place !== undefined) yaml.setIn(['neighbourhoods', place, 'leader'], `Bà Mẫu ${ward.step}`);
        else
          yaml.set('neighbourhoods', [
            ...neighbourhoods,
            { id: `xom-${ward.step}`, name: `Xóm Mẫu ${ward.step}` },
          ]);
      }),
  },
  {
    name: 'unit-people',
    weight: 1,
    make: (ward) =>
      editWard(ward, (yaml) => yaml.setIn(['units', 0, 'head'], `Ông Mẫu ${ward.step}, Trưởng phòng`)),
  },
  {
    name: 'abbreviation',
    weight: 1,
    make: (ward) => editWard(ward, (yaml) => yaml.setIn(['abbreviations', 'TDP'], `tổ dân phố ${ward.step}`)),
  },
  {
    name: 'official',
    weight: 1,
    make: (ward) => editWard(ward, (yaml) => yaml.set('official', yaml.get('official') !== true)),
  },
  {
    name: 'channel-address',
    weight: 1,
    make: (ward) =>
      editWard(ward, (yaml) =>
        yaml.hasIn(['channels', 'zalo'])
          ? yaml.deleteIn(['channels', 'zalo'])
          : yaml.setIn(['channels', 'zalo'], `https://zalo.example/${ward.step}`),
      ),
  },
  {
    name: 'references',
    weight: 4,
    make({ files, random, step }) {
      const path = 'references.yaml';
      const yaml = parseDocument(files.has(path) ? files.text(path) : '{}\n');
      const codes = Object.keys(yaml.toJSON() as object);
      const kind = codes.length === 0 ? 0 : random.below(3);
      const cited = files
        .paths(/\.md$/)
        .flatMap((each) => files.text(each).match(/\b\d+\/\d{4}\/NĐ-CP/g) ?? []);
      const code =
        kind === 0 && cited.length > 0 ? random.pick(cited) : random.pick([...codes, '1/2024/NĐ-CP']);
      if (kind === 2) yaml.delete(code);
      else
        yaml.set(code, {
          title: `Về việc đã nêu lần ${step}`,
          issuer: 'Chính phủ',
          issued: 2024,
          url: 'https://vanban.example',
        });
      files.put(path, yaml.toString({ lineWidth: 0 }));
      return code;
    },
  },
];

function editWard({ files }: EditedWard, edit: (yaml: Document) => unknown): string {
  const yaml = parseDocument(files.text('ward.yaml'));
  edit(yaml);
  files.put('ward.yaml', yaml.toString({ lineWidth: 0 }));
  return 'ward.yaml';
}

/** Gives a unit or a field another name. */
function rename(yaml: Document, { random, step }: EditedWard, list: string, ending: string): void {
  const items = (yaml.toJSON() as Record<string, { name: string }[] | undefined>)[list] ?? [];
  if (items.length === 0) return;
  const at = random.below(items.length);
  const name = items[at]!.name.replace(/ lần \d+.*$/, '');
  yaml.setIn([list, at, 'name'], `${name} lần ${step} ${ending}`.trim());
}
