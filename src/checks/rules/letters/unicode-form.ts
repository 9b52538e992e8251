import type { Rule } from '../../rule.ts';

/** Letters in decomposed form (NFD): they look the same, but search does not find them. The portal publishes NFC. */
export const unicodeForm: Rule = {
  name: 'unicode-form',
  severity: 'warning',
  *inDocument({ decomposed }) {
    if (decomposed)
      yield {
        position: decomposed,
        message: 'chữ có dấu gõ bằng Unicode tổ hợp, khó tìm và dễ hiện sai',
        fixes: [{ kind: 'run-command-to-normalize' }],
      };
  },
};
