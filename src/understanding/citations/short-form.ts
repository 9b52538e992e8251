import { numberKey } from '../../domain/document-code.ts';
import { foldSameLength } from '../../language/folding.ts';
import type { CitableBlock } from './citable-block.ts';
import type { Mention } from './mention.ts';
import { citedPoints } from './points.ts';
import { typeNames, typeOfName } from './type.ts';

type MentionInBlock = Mention & { block: number };

/** A number that is no part of a code, a date or an amount. */
const bareNumber = /\s(\d{1,5})(?![\d/\p{L}]|[.,]\d|\s?[-–]\s?[\d\p{L}]|\s?\/)/gu;
const typeBefore = new RegExp(`(?<![a-z0-9])(${typeNames})\\s+(?:so\\s+)?$`);
/** How many characters before a number may name the type. */
const reach = 80;

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
  return blocks.flatMap(({ text }, block) =>
    [...text.matchAll(bareNumber)].flatMap(({ 0: written, 1: number = '', index }) => {
      if (!numbers.has(numberKey(number))) return [];
      const from = Math.max(0, index + 1 - reach);
      const type = typeBefore.exec(foldSameLength(text.slice(from, index + 1)));
      if (!type) return [];
      const full = byNumber.get(`${typeOfName(type[1]!)} ${numberKey(number)}`);
      const start = from + type.index;
      const end = index + written.length;
      const taken = mentions.some((each) => each.block === block && each.start < end && start < each.end);
      return full && !taken
        ? [{ ...full, block, start, end, role: 'mention' as const, points: citedPoints(text, start, end) }]
        : [];
    }),
  );
}
