import { wordsAfterTitle } from '../../language/cited-names.ts';
import { foldLetters, foldSameLength } from '../../language/folding.ts';
import { alternatives } from '../../language/quantities/rule.ts';
import { squeeze, upperFirst } from '../../language/text.ts';
import { typeNames } from './type.ts';

const most = 260;
const opening = /[\s,)*_]{0,5}(?:(“|")\s*)?((?:ve\s+viec|v\/v|ve)\s+)?/y;
// A trích yếu ends here, and the sentence goes on.
const closing = new RegExp(
  `[;“”"()]|\\.(?=\\s|$|/)|,\\s+(?:${foldLetters(alternatives(wordsAfterTitle)).replaceAll(' ', '\\s+')})\\s|` +
    `,?\\s+(?:va|cung)\\s+(?:cac\\s+)?(?:${typeNames})\\s+(?:so\\s+)?\\d`,
);

/** The trích yếu that directly follows a code, its date and its issuer: `về việc …`, `“Về …”`. */
export function titleAfter(text: string, folded: string, at: number): string | undefined {
  opening.lastIndex = at;
  const match = opening.exec(folded);
  if (!match?.[2]) return undefined;
  const start = opening.lastIndex;
  const reach = folded.slice(start, start + most);
  const end = match[1]
    ? /[”"]/.exec(reach)?.index
    : (closing.exec(reach)?.index ?? (reach.length < most ? reach.length : undefined));
  if (end === undefined || end < 8) return undefined;
  const prefix = foldSameLength(match[2]).startsWith('ve viec') || match[2].startsWith('v/v') ? '' : 'Về ';
  const title = squeeze(prefix + text.slice(start, start + end)).replace(/[*_,\s]+$/, '');
  return upperFirst(title);
}
