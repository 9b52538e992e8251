import type { Subjects } from '../../content/schema/value-words.ts';
import { meantSubject } from '../../content/schema/value-words.ts';
import type { ReadDocument, ReadWard } from '../../content/source.ts';
import { codeKey, parseCode } from '../../domain/document-code.ts';
import { nearest, nearestPath } from '../../language/nearest.ts';
import type { ListedCollection } from '../../portal/model.ts';
import { isCodeReference, referenceTarget } from '../../portal/relations.ts';
import type { Offence, Rule } from '../model.ts';

const relations = ['replaces', 'amends', 'implements'] as const;

/** A relation names a document that is there; a code may name one that the ward does not hold. */
export const unknownReference: Rule = {
  name: 'unknown-reference',
  severity: 'error',
  *find(ward) {
    for (const document of ward.documents) {
      for (const { path, target } of targetsOf(document).filter(({ byCode }) => !byCode)) {
        if (!ward.byRef.has(target)) yield missing(ward, document, path, target);
      }
    }
  },
};

/** A document that replaces or amends itself, through others or directly, has no order in time. */
export const referenceCircle: Rule = {
  name: 'reference-circle',
  severity: 'error',
  *find(ward) {
    for (const document of ward.documents) {
      for (const relation of relations) {
        const circle = circleFrom(ward, document, relation);
        if (circle?.at(0) !== document.ref || circle.some((ref) => ref < document.ref)) continue;
        yield {
          file: document.file,
          position: document.front.at([relation]),
          message: `${relation} chạy vòng: ${circle.join(' → ')} → ${document.ref}; xóa một chỗ`,
        };
      }
    }
  },
};

/** A lĩnh vực or chuyên mục that ward.yaml does not have. */
export const unknownSubject: Rule = {
  name: 'unknown-subject',
  severity: 'error',
  *find({ ward, documents }) {
    if (!ward) return;
    const { fields, topics } = ward;
    for (const document of documents) {
      const { data } = document;
      if (!data || !('fields' in data)) continue;
      yield* strangers(document, 'fields', data.fields, fields);
      yield* strangers(document, 'topics', data.topics, topics);
      if ('topic' in data && data.topic && !has(topics, data.topic))
        yield stranger(document, ['topic'], 'topics', data.topic, topics);
    }
  },
};

/** Two units, fields or topics with one id would be one page. */
export const duplicateSubject: Rule = {
  name: 'duplicate-subject',
  severity: 'error',
  *find({ ward, source }) {
    if (!ward || !source.wardFile) return;
    for (const key of ['units', 'fields', 'topics'] as const) {
      const seen = new Set<string>();
      for (const [index, { id }] of ward[key].entries()) {
        if (seen.has(id))
          yield {
            file: source.wardFile.file,
            position: source.wardFile.at([key, index, 'id']),
            message: `id “${id}” đã có trong ${key}; hãy đặt id khác`,
          };
        seen.add(id);
      }
    }
  },
};

/** An old address that another document has now, or that two claim. */
export const addressTaken: Rule = {
  name: 'address-taken',
  severity: 'error',
  *find(ward) {
    const claimed = new Map<string, string>();
    for (const { collection, data, file, front } of ward.documents) {
      if (!data || !('formerly' in data)) continue;
      for (const [index, old] of data.formerly.entries()) {
        const ref = `${collection}/${old}`;
        const owner = ward.byRef.get(ref)?.file ?? claimed.get(ref);
        if (owner)
          yield {
            file,
            position: front.at(['formerly', index]),
            message: `địa chỉ cũ “${old}” đang là của ${owner}; hãy xóa ở một nơi`,
          };
        claimed.set(ref, file);
      }
    }
  },
};

interface Target {
  relation: string;
  path: (string | number)[];
  /** A code stays as it is written here. */
  target: string;
  byCode: boolean;
}

function targetsOf({ data, collection }: ReadDocument): Target[] {
  if (!data) return [];
  const named = relations.flatMap((relation) => {
    const references = (data as Partial<Record<typeof relation, string[]>>)[relation] ?? [];
    return references.map((reference, index) => ({
      relation,
      path: [relation, index] as (string | number)[],
      reference,
    }));
  });
  const successor = 'withdrawn' in data ? data.withdrawn?.replacedBy : undefined;
  if (successor)
    named.push({ relation: 'implements', path: ['withdrawn', 'replacedBy'], reference: successor });
  return named.map(({ relation, path, reference }) => {
    const byCode = isCodeReference(reference);
    return {
      relation,
      path,
      byCode,
      target: byCode ? reference : referenceTarget(reference, collection as ListedCollection),
    };
  });
}

const coded = new WeakMap<ReadWard, Map<string, string | undefined>>();

/** The document that a target means; a code that several carry means none. */
function refOf(ward: ReadWard, { target, byCode }: Target): string | undefined {
  if (!byCode) return target;
  const refs = coded.get(ward) ?? refsByCode(ward);
  coded.set(ward, refs);
  const code = parseCode(target);
  return code && refs.get(codeKey(code));
}

function refsByCode({ documents }: ReadWard): Map<string, string | undefined> {
  const refs = new Map<string, string | undefined>();
  for (const { data, ref } of documents) {
    const code = data && 'code' in data && data.code ? parseCode(data.code) : undefined;
    if (!code?.number) continue;
    const key = codeKey(code);
    refs.set(key, refs.has(key) ? undefined : ref);
  }
  return refs;
}

function missing(ward: ReadWard, document: ReadDocument, path: (string | number)[], target: string): Offence {
  const near = nearestPath(target, [...ward.byRef.keys()]);
  const cure = near
    ? `; có phải “${near}”?`
    : '; nếu là số, ký hiệu của văn bản nơi khác thì viết đủ chữ hoa, như 45/KH-UBND';
  return {
    file: document.file,
    position: document.front.at(path),
    message: `không có văn bản “${target}”${cure}`,
  };
}

function circleFrom(ward: ReadWard, start: ReadDocument, relation: string): string[] | undefined {
  const seen = new Set<string>();
  const search = (document: ReadDocument, trail: string[]): string[] | undefined => {
    for (const each of targetsOf(document)) {
      if (each.relation !== relation || each.path[0] !== relation) continue;
      const target = refOf(ward, each);
      if (target === undefined) continue;
      if (target === start.ref) return [...trail, document.ref];
      const next = ward.byRef.get(target);
      if (!next || seen.has(target)) continue;
      seen.add(target);
      const circle = search(next, [...trail, document.ref]);
      if (circle) return circle;
    }
    return undefined;
  };
  return search(start, []);
}

function* strangers(
  document: ReadDocument,
  key: 'fields' | 'topics',
  ids: readonly string[],
  known: Subjects['fields'],
): Iterable<Offence> {
  for (const [index, id] of ids.entries())
    if (!has(known, id)) yield stranger(document, [key, index], key, id, known);
}

const has = (known: Subjects['fields'], id: string): boolean => known.some((each) => each.id === id);

function stranger(
  document: ReadDocument,
  path: (string | number)[],
  key: string,
  id: string,
  known: Subjects['fields'],
): Offence {
  const ids = known.map((each) => each.id);
  const near = meantSubject(id, known) ?? nearest(id, ids);
  const cure = near
    ? `; có phải “${near}”?`
    : `; các id đã có: ${ids.join(', ') || '(chưa có)'}. Muốn thêm thì sửa ward.yaml`;
  return {
    file: document.file,
    position: document.front.at(path),
    message: `ward.yaml không có “${id}” trong ${key}${cure}`,
  };
}
