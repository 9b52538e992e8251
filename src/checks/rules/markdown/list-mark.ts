import type { WordList } from '../../detect/word-list.ts';
import { mayHoldWordList, wordLists } from '../../detect/word-list.ts';
import { bodyLines } from '../../lines.ts';
import type { Rule } from '../../rule.ts';

/** Lines with the bullets or dashes of Word: Markdown joins them into one paragraph. */
export const listMark: Rule = {
  name: 'list-mark',
  severity: 'warning',
  *inDocument(document, around) {
    if (!mayHoldWordList(document.body) || !around.isUtf8(document.file)) return;
    const lines = bodyLines(document);
    for (const list of wordLists(lines.map(({ text }) => text))) {
      const { text, number } = lines[list.items[0]!.line]!;
      yield {
        position: { line: number, column: text.indexOf(list.mark) + 1 },
        message: `${run(list)}; mỗi mục phải bắt đầu bằng “- ” (dấu trừ rồi dấu cách)${list.mark === 'o' ? ' và thẳng cột với chữ của mục trên' : ''}`,
        fixes: [{ kind: 'run-command' }],
      };
    }
  },
};

const run = ({ mark, items }: WordList): string =>
  items.length === 1
    ? `dòng bắt đầu bằng “${mark}” không thành một mục của danh sách mà là chữ thường`
    : `${items.length} dòng bắt đầu bằng “${mark}” không thành danh sách mà dồn vào một đoạn`;
