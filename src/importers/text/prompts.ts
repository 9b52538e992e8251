import { addAll } from '../../language/lists/long-lists.ts';
import type { Omission, PaperLine } from '../paper.ts';
import { promptWords } from './prompt-words.ts';

const any = new RegExp(promptWords.map(([prompt]) => RegExp.escape(prompt)).join('|'), 'gu');

/** Lines without the prompts of empty content controls, which files other than Word's own hold as text. */
export function withoutPrompts(lines: readonly PaperLine[]): { lines: PaperLine[]; omitted: Omission[] } {
  const omitted: Omission[] = [];
  const kept = lines.map((line) => {
    const found = line.text.match(any);
    if (!found) return line;
    addAll(
      omitted,
      found.map((text): Omission => ({ name: 'prompt', text, page: line.page })),
    );
    const { text, markdown } = line;
    return {
      ...line,
      text: text.replace(any, '').trim(),
      ...(markdown === undefined ? {} : { markdown: markdown.replace(any, '').trim() }),
    };
  });
  return { lines: kept, omitted };
}
