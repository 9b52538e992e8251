import type { Problem, Rule } from '../../rule.ts';
import type { Surroundings } from '../../surroundings.ts';
import { targetsOf } from './relation-targets.ts';

/** A reference to a document that does not exist. A code may be that of a document which the ward does not have. */
export const unknownReference: Rule = {
  name: 'unknown-reference',
  severity: 'error',
  *inDocument(document, around) {
    for (const { path, target, byCode } of targetsOf(document))
      if (!byCode && !around.document(target))
        yield { position: document.front.at(path), ...missing(target, around) };
  },
};

function missing(target: string, around: Surroundings): Problem {
  const near = around.nearestDocument(target);
  const message = `không có văn bản “${target}”`;
  if (near) return { message, fixes: [{ kind: 'did-you-mean', text: near }] };
  return {
    message: `${message}; nếu là số, ký hiệu của văn bản nơi khác thì viết đủ chữ hoa, như 45/KH-UBND`,
  };
}
