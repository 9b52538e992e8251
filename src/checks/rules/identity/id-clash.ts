import type { Rule } from '../../rule.ts';

/** Two files whose ids differ only in case or Unicode form: many disks and servers take them for one address. */
export const idClash: Rule = {
  name: 'id-clash',
  severity: 'error',
  *inWard({ documents }) {
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
