import { lineRule } from './line-rule.ts';

const icelandic = /[Ðð]/;

const foreign = /[\u0370-\u03ff\u0400-\u04ff]/;

const mixed = /(?:[a-zà-ỹđ][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][a-zà-ỹđ])/iu;

const invisible = /[\u200b-\u200d\u2060\u00ad\ufeff]/;

/** Letters of other alphabets that look like Vietnamese letters, and invisible characters. */
export const lookAlike = lineRule(
  'look-alike',
  /[Ðð\u00ad\u0370-\u04ff\u200b-\u200d\u2060\ufeff]/,
  ({ text }) => {
    const at = icelandic.exec(text);
    if (at)
      return {
        index: at.index,
        message: `chữ “${at[0]}” không phải “${at[0] === 'Ð' ? 'Đ' : 'đ'}” của tiếng Việt dù trông giống`,
        fixes: [{ kind: 'run-command-to-replace' }],
      };
    const hidden = invisible.exec(text);
    if (hidden)
      return { index: hidden.index, message: 'có ký tự ẩn giữa các chữ; xóa và gõ lại chữ ở chỗ này' };
    const strange = foreign.test(text) ? mixed.exec(text) : null;
    return strange
      ? {
          index: strange.index,
          message: `“${strange[0]}” có chữ cái Hy Lạp hoặc Nga trông giống chữ Việt; gõ lại`,
        }
      : undefined;
  },
);
