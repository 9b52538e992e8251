// By hand: a pattern would look from each opening sign to the end of a text that has no closing one.

/** A text without what is between `<` and the next `>`. */
export function withoutTags(text: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    const close = open < 0 ? -1 : text.indexOf('>', open);
    if (close < 0) return kept + text.slice(at);
    kept += text.slice(at, open);
    at = close + 1;
  }
}

/** A text with the words of its links and pictures alone: `![Sơ đồ](a.png)` → `Sơ đồ`. */
export function withoutTargets(text: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const open = text.indexOf('[', at);
    const close = open < 0 ? -1 : text.indexOf(']', open);
    if (close < 0) return kept + text.slice(at);
    if (text[close + 1] === '(') {
      const end = text.indexOf(')', close + 2);
      if (end < 0) return kept + text.slice(at);
      const isPicture = open > at && text[open - 1] === '!';
      kept += text.slice(at, isPicture ? open - 1 : open) + text.slice(open + 1, close);
      at = end + 1;
    } else {
      kept += text.slice(at, close + 1);
      at = close + 1;
    }
  }
}
