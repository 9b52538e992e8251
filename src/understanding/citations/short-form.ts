import { numberKey } from '../../domain/document-code.ts';
import { foldSameLength } from '../../language/folding.ts';
import type { CitableBlock } from './citable-block.ts';
import type { Mention } from './mention.ts';
import { citedPoints } from './points.ts';
import { typeNames, typeOfName } from './type.ts';

type MentionInBlock = Mention & { block: number };

const short = new RegExp(
  `(?<![a-z0-9])(${typeNames})\\s+(?:so\\s+)?(\\d{1,5})(?![\\d/a-z]|[.,]\\d|\\s?[-–]\\s?[\\da-z]|\\s?/)`,
  'g',
);

const bareNumber = /\s(\d{1,5})(?![\d/])/g;

/**
 * Finds the short forms of documents that the text cites in full elsewhere: `Nghị quyết 57` for `57-NQ/TW`. Leaves out
 * a short form that could mean two documents.
 */
export function findShortForms(
  blocks: readonly CitableBlock[],
  mentions: readonly MentionInBlock[],
): MentionInBlock[] {
  const byNumber = new Map<string, MentionInBlock | null>();
  for (const mention of mentions) {
    const number = /^\d[\d.]*[a-z]?/i.exec(mention.code)?.[0];
    if (number === undefined || !mention.type) continue;
    const key = `${mention.type} ${numberKey(number)}`;
    const known = byNumber.get(key);
    byNumber.set(key, known === undefined || known?.key === mention.key ? mention : null);
  }
  if (byNumber.size === 0) return [];
  const numbers = new Set([...byNumber.keys()].map((key) => key.slice(key.indexOf(' ') + 1)));
  const mayHold = (text: string): boolean =>
    [...text.matchAll(bareNumber)].some(([, number]) => numbers.has(numberKey(number!)));
  return blocks.flatMap(({ text }, block) => {
    if (!mayHold(text)) return [];
    return [...foldSameLength(text).matchAll(short)].flatMap((match) => {
      const full = byNumber.get(`${typeOfName(match[1]!)} ${numberKey(match[2]!)}`);
      const start = match.index;
      const end = start + match[0].length;
      const taken = mentions.some((each) => each.block === block && each.start < end && start < each.end);
      return full && !taken
        ? [{ ...full, block, start, end, role: 'mention' as const, points: citedPoints(text, start, end) }]
        : [];
    });
  });
}
