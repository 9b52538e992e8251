import type { Subjects } from '../../../content/schema/value-words.ts';
import { meantSubject } from '../../../content/schema/value-words.ts';
import type { ReadDocument } from '../../../content/source.ts';
import { nearest } from '../../../language/nearest.ts';
import type { Offence, Rule } from '../../rule.ts';

/** A field or a topic (lĩnh vực, chuyên mục) that is not in ward.yaml. */
export const unknownSubject: Rule = {
  name: 'unknown-subject',
  severity: 'error',
  *find({ ward, documents }) {
    if (!ward) return;
    const { fields, topics } = ward;
    for (const document of documents) {
      const { data } = document;
      if (!data || !('fields' in data)) continue;
      yield* unknownIds(document, 'fields', data.fields, fields);
      yield* unknownIds(document, 'topics', data.topics, topics);
      if ('topic' in data && data.topic && !has(topics, data.topic))
        yield unknownId(document, ['topic'], 'topics', data.topic, topics);
    }
  },
};

function* unknownIds(
  document: ReadDocument,
  key: 'fields' | 'topics',
  ids: readonly string[],
  known: Subjects['fields'],
): Iterable<Offence> {
  for (const [index, id] of ids.entries())
    if (!has(known, id)) yield unknownId(document, [key, index], key, id, known);
}

const has = (known: Subjects['fields'], id: string): boolean => known.some((each) => each.id === id);

function unknownId(
  document: ReadDocument,
  path: (string | number)[],
  key: string,
  id: string,
  known: Subjects['fields'],
): Offence {
  const ids = known.map((each) => each.id);
  const near = meantSubject(id, known) ?? nearest(id, ids);
  const message = `ward.yaml không có “${id}” trong ${key}`;
  return {
    file: document.file,
    position: document.front.at(path),
    ...(near
      ? { message, fixes: [{ kind: 'did-you-mean', text: near }] }
      : {
          message: `${message}; các id đã có: ${ids.join(', ') || '(chưa có)'}. Muốn thêm thì sửa ward.yaml`,
        }),
  };
}
