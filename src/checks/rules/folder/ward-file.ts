import type { Rule } from '../../rule.ts';

/** A folder without ward.yaml is no ward. */
export const wardFile: Rule = {
  name: 'ward-file',
  severity: 'error',
  *find({ source }) {
    if (source.wardFile) return;
    yield {
      file: source.folder,
      message: 'thiếu tệp ward.yaml; chép từ content/phuong-mau/ward.yaml rồi sửa lại',
    };
  },
};
