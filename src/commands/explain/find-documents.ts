import { relative, resolve, sep } from 'node:path';
import { readWardOnce } from '../../content/memo.ts';
import { listWards } from '../../content/read-ward.ts';
import type { ReadDocument, ReadWard } from '../../content/source.ts';
import { codeKey, parseCode } from '../../domain/document-code.ts';
import { nearestPath } from '../../language/nearest.ts';
import { wrongCall } from '../command.ts';

/** A document with its ward. */
export interface FoundDocument {
  ward: ReadWard;
  document: ReadDocument;
}

/**
 * The documents that an editor names: by the path of the file, by `<ward>/<collection>/<id>`, by a part of that from its
 * end, or by the code. The last two may be those of several documents.
 * @returns the nearest name, or nothing, where there is no such document
 */
export async function findDocuments(
  content: string,
  name: string,
): Promise<{ found: FoundDocument[]; near?: string | undefined }> {
  const wards = await listWards(content).catch(() =>
    wrongCall('explain', `Lỗi: không có thư mục nội dung “${content}”.`),
  );
  const path = pathBelow(content, name) ?? name.replace(/\.md$/, '').replace(/^\/+/, '');
  const [first = ''] = path.split('/');
  const read = await Promise.all(
    (wards.includes(first) ? [first] : wards).map((ward) => readWardOnce(content, ward)),
  );
  const all = read.flatMap((ward) => ward.documents.map((document) => ({ ward, document })));
  const ref = ({ ward, document }: FoundDocument): string => `${ward.source.id}/${document.ref}`;
  const named = all.filter((each) => ref(each) === path || ref(each).endsWith(`/${path}`));
  if (named.length > 0) return { found: named };
  const code = parseCode(name);
  const key = code && codeKey(code);
  const coded = all.filter(({ document }) => key !== undefined && keyOf(document) === key);
  return coded.length > 0 ? { found: coded } : { found: [], near: nearestPath(path, all.map(ref)) };
}

/** `<ward>/<collection>/<id>` of a file below the content folder; undefined for what is no path into it. */
function pathBelow(content: string, name: string): string | undefined {
  const path = relative(resolve(content), resolve(name)).split(sep).join('/');
  return path === '' || path.startsWith('../') || path.includes(':') ? undefined : path.replace(/\.md$/, '');
}

function keyOf({ data }: ReadDocument): string | undefined {
  const code = data && 'code' in data && data.code !== undefined ? parseCode(data.code) : undefined;
  return code && codeKey(code);
}
