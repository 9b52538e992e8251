import type { ReadDocument, ReadWard } from '../../../content/source.ts';
import { nearestPath } from '../../../language/nearest.ts';
import type { Offence, Rule } from '../../rule.ts';
import { targetsOf } from './relation-targets.ts';

/** A reference to a document that does not exist. A code may be that of a document which the ward does not have. */
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

function missing(ward: ReadWard, document: ReadDocument, path: (string | number)[], target: string): Offence {
  const near = nearestPath(target, [...ward.byRef.keys()]);
  const message = `không có văn bản “${target}”`;
  return {
    file: document.file,
    position: document.front.at(path),
    ...(near
      ? { message, fixes: [{ kind: 'did-you-mean', text: near }] }
      : {
          message: `${message}; nếu là số, ký hiệu của văn bản nơi khác thì viết đủ chữ hoa, như 45/KH-UBND`,
        }),
  };
}
