import { numberKey } from '../../domain/document-code.ts';
import { foldSameLength } from '../../language/folding.ts';
import type { CitableBlock } from './citable-block.ts';
import type { Mention } from './mention.ts';
import { citedPoints } from './points.ts';
import { typeNames, typeOfName } from './type.ts';

type MentionInBlock = Mention & { block: number };

/**
 * A number of at most five digits after a space, noughts before it included, that is no part of a code, a date or an
 * amount. No document has a longer one.
 */
const bareNumber = /\s(\d{1,5})(?![/\p{L}\d]|[.,]\d|\s?[-–]\s?[\d\p{L}]|\s?\/)/gu;
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
  const numbers = new Set(
    [...byNumber.keys()]
      .map((key) => key.slice(key.indexOf(' ') + 1))
      .filter((number) => /^\d+$/.test(number)),
  );
  return blocks.flatMap(({ text }, block) =>
    bareNumbers(text, numbers).flatMap(({ start: number, end }) => {
      const from = Math.max(0, number - reach);
      const type = typeBefore.exec(foldSameLength(text.slice(from, number)));
      if (!type) return [];
      const full = byNumber.get(`${typeOfName(type[1]!)} ${numberKey(text.slice(number, end))}`);
      const start = from + type.index;
      const taken = mentions.some((each) => each.block === block && each.start < end && start < each.end);
      return full && !taken
        ? [{ ...full, block, start, end, role: 'mention' as const, points: citedPoints(text, start, end) }]
        : [];
    }),
  );
}

/** The places of a text where one of the numbers is no part of a code, a date or an amount. */
function bareNumbers(text: string, numbers: ReadonlySet<string>): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  bareNumber.lastIndex = 0;
  for (let match = bareNumber.exec(text); match; match = bareNumber.exec(text)) {
    const end = bareNumber.lastIndex;
    if (numbers.has(numberKey(match[1]!))) found.push({ start: end - match[1]!.length, end });
  }
  return found;
}
