import { indentedTexts, mayHoldIndentedText } from '../../detect/indented-text.ts';
import type { Rule } from '../../rule.ts';

/** A paragraph indented as in Word: Markdown makes code of it, or joins it with the paragraph above. */
export const indentedText: Rule = {
  name: 'indented-text',
  severity: 'warning',
  *inDocument({ file, body, bodyLine, facts }, around) {
    if (bodyLine === 1 || !mayHoldIndentedText(body) || !around.isUtf8(file)) return;
    for (const { first, as } of indentedTexts(body, facts.lineRuns))
      yield {
        position: { line: bodyLine + first, column: 1 },
        message: words[as],
        fixes: [{ kind: 'run-command' }],
      };
  },
};

const words = {
  code: 'đoạn này thụt đầu dòng (phím Tab, hoặc từ bốn dấu cách) nên thành một ô chữ máy, không xuống dòng; xóa phần thụt, cổng tự trình bày đoạn văn',
  joined:
    'dòng này thụt đầu dòng như một đoạn mới, mà không có dòng trống ở trên nên dồn vào đoạn trước; thêm một dòng trống và xóa phần thụt',
};
