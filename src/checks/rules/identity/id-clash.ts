import type { Rule } from '../../rule.ts';

/** Two files whose ids differ only in case or in the form of their letters are one address on many machines. */
export const idClash: Rule = {
  name: 'id-clash',
  severity: 'error',
  *find({ documents }) {
    const first = new Map<string, string>();
    for (const { file, ref } of documents) {
      const key = ref.normalize('NFC').toLowerCase();
      const other = first.get(key);
      if (other)
        yield {
          file,
          message: `trùng địa chỉ với ${other} (chỉ khác chữ hoa, chữ thường hoặc cách gõ dấu); hãy đổi tên một tệp`,
        };
      else first.set(key, file);
    }
  },
};
