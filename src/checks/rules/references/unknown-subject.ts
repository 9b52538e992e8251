import type { Subjects } from '../../../content/schema/value-words.ts';
import { meantSubject } from '../../../content/schema/value-words.ts';
import type { ReadDocument } from '../../../content/source.ts';
import type { Position } from '../../../content/yaml/yaml.ts';
import { nearest } from '../../../language/nearest.ts';
import type { DocumentOffence, Rule } from '../../rule.ts';

/** A field or a topic (lĩnh vực, chuyên mục) that is not in ward.yaml, or the unit of a topic that is not. */
export const unknownSubject: Rule = {
  name: 'unknown-subject',
  severity: 'error',
  *inDocument(document, { ward }) {
    const { data } = document;
    if (!ward || !data || !('fields' in data)) return;
    const { fields, topics } = ward;
    yield* unknownIds(document, 'fields', data.fields, fields);
    yield* unknownIds(document, 'topics', data.topics, topics);
    if ('topic' in data && data.topic && !has(topics, data.topic))
      yield unknownId(document.front.at(['topic']), 'topics', data.topic, topics);
  },
  *inWard({ ward, source: { wardFile } }) {
    if (!ward || !wardFile) return;
    for (const [index, { unit }] of ward.topics.entries())
      if (unit !== undefined && !has(ward.units, unit))
        yield {
          file: wardFile.file,
          ...unknownId(wardFile.at(['topics', index, 'unit']), 'units', unit, ward.units),
        };
  },
};

function* unknownIds(
  document: ReadDocument,
  key: 'fields' | 'topics',
  ids: readonly string[],
  known: Subjects['fields'],
): Iterable<DocumentOffence> {
  for (const [index, id] of ids.entries())
    if (!has(known, id)) yield unknownId(document.front.at([key, index]), key, id, known);
}

const has = (known: Subjects['fields'], id: string): boolean => known.some((each) => each.id === id);

function unknownId(position: Position, key: string, id: string, known: Subjects['fields']): DocumentOffence {
  const ids = known.map((each) => each.id);
  const near = meantSubject(id, known) ?? nearest(id, ids);
  const message = `ward.yaml không có “${id}” trong ${key}`;
  return {
    position,
    ...(near
      ? { message, fixes: [{ kind: 'did-you-mean', text: near }] }
      : {
          message: `${message}; các id đã có: ${ids.join(', ') || '(chưa có)'}. Muốn thêm thì sửa ward.yaml`,
        }),
  };
}
