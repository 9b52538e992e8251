import type { Rule } from '../contract.ts';
import { bodyLines } from '../lines.ts';
import { mayHoldWordList, wordLists } from '../word-list.ts';

/** Lines with Word's bullets or dashes are one paragraph to Markdown. */
export const listMark: Rule = {
  name: 'list-mark',
  severity: 'warning',
  *find({ documents, source }) {
    const unreadable = new Set(source.misfits.map(({ file }) => file));
    for (const document of documents) {
      if (!mayHoldWordList(document.body) || unreadable.has(document.file)) continue;
      const lines = bodyLines(document);
      for (const list of wordLists(lines.map(({ text }) => text))) {
        const { text, number } = lines[list.lines[0]!]!;
        yield {
          file: document.file,
          position: { line: number, column: text.indexOf(list.mark) + 1 },
          message: `${list.lines.length} dòng bắt đầu bằng “${list.mark}” không thành danh sách mà dồn vào một đoạn; mỗi mục phải bắt đầu bằng “- ” (dấu trừ rồi dấu cách), hoặc chạy npm run check -- --fix`,
        };
      }
    }
  },
};
