import type { Rule } from '../../rule.ts';

/** A folder of a ward without ward.yaml. */
export const wardFile: Rule = {
  name: 'ward-file',
  severity: 'error',
  *inWard({ source }) {
    if (source.wardFile) return;
    yield {
      file: source.folder,
      message: 'thiếu tệp ward.yaml; chép mẫu trong content/README.md, mục 2, rồi sửa lại',
    };
  },
};
