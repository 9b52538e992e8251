import type { RowGroup } from '../parted-file.ts';
import { PartedFile } from '../parted-file.ts';

/**
 * Writes data as JSON in which each value, and each member of the list, has its own line, so that people can read it
 * too.
 * @param list the last key, with the members of its list
 */
export function jsonLines(
  data: object,
  list?: { key: string; groups: readonly RowGroup<object>[] },
): PartedFile {
  const values = Object.entries(data).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  if (!list) return new PartedFile({ before: `{\n${values.join(',\n')}`, separator: '', after: '\n}\n' }, []);
  const lines = [...values, `${JSON.stringify(list.key)}: [`];
  return new PartedFile(
    { before: `{\n${lines.join(',\n')}`, separator: ',', after: '\n]\n}\n' },
    list.groups.map(({ name, rows }) => ({
      name,
      write: () =>
        rows()
          .map((row) => `\n${JSON.stringify(row)}`)
          .join(),
    })),
  );
}
