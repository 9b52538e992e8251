import { nearest } from '../../../language/nearest.ts';
import type { AllowKey } from '../../exceptions/answerable.ts';
import { allowOfDocument, allowOfWard } from '../../exceptions/answerable.ts';
import type { Lack } from '../../exceptions/lack.ts';
import { lackOf } from '../../exceptions/lack.ts';
import type { DocumentOffence, Rule } from '../../rule.ts';

/** An entry of `allow` that lets nothing pass: its editor believes that the finding is allowed. */
export const unknownException = (rules: readonly Rule[]): Rule => ({
  name: 'unknown-exception',
  severity: 'error',
  *inDocument(document) {
    const key = allowOfDocument(document);
    if (key) yield* lackingIn(key, rules);
  },
  *inWard(ward) {
    const ofWard = allowOfWard(ward);
    if (!ofWard) return;
    for (const offence of lackingIn(ofWard.key, rules)) yield { file: ofWard.file, ...offence };
  },
});

function* lackingIn({ entries, author, at }: AllowKey, rules: readonly Rule[]): Iterable<DocumentOffence> {
  const names = rules.filter((rule) => rule.severity === 'warning' || rule.allowable).map(({ name }) => name);
  for (const [index, entry] of entries.entries()) {
    const position = at([index, 'rule']);
    const rule = rules.find(({ name }) => name === entry.rule);
    const lack = rule && lackOf(entry, rule, author);
    if (lack) yield { position, message: words[lack](entry.rule), repeatsNothing: true };
    if (rule) continue;
    const near = nearest(entry.rule, names);
    const unknown = `không có quy tắc “${entry.rule}”`;
    if (near) yield { position, message: unknown, fixes: [{ kind: 'did-you-mean', text: near }] };
    else yield { position, message: `${unknown}; tên quy tắc ghi trong ngoặc ở cuối dòng báo` };
  }
}

const second = 'họ tên người thứ hai đã xem và cùng chịu trách nhiệm';

const words: Record<Lack, (rule: string) => string> = {
  forbidden: (rule) => `lỗi “${rule}” không cho qua được; hãy sửa lỗi ấy rồi xóa mục này`,
  digest: (rule) =>
    `lỗi “${rule}” chỉ cho qua được từng điều một, nên mục này chưa cho qua điều nào; chép thêm mã phát hiện ở cuối lời báo của điều ấy, như digest: bcdfghjklmnp`,
  'second-person': (rule) =>
    `lỗi “${rule}” thì một mình người biên tập không cho qua được; thêm ${second}, như confirmedBy: Nguyễn Thị Mẫu`,
  'same-person': (rule) =>
    `lỗi “${rule}” phải do hai người cho qua, mà confirmedBy lại là chính người biên tập; ghi ${second}`,
};
