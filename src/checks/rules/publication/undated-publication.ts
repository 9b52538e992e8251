import type { Rule } from '../../rule.ts';

/** A draft without a date of publication. (In other documents a missing date is an error of the schema.) */
export const undatedPublication: Rule = {
  name: 'undated-publication',
  severity: 'warning',
  *find({ documents, source }, today) {
    for (const { file, data, front } of documents) {
      if (!data || !('draft' in data) || data.published !== undefined) continue;
      const isUnconfirmed = 'unconfirmed' in data && data.unconfirmed.length > 0;
      const advice = isUnconfirmed
        ? 'so từng mục ở Cần xác nhận với bản giấy, bỏ hết rồi tắt Bản nháp và bấm Lưu'
        : `rồi tắt Bản nháp và bấm Lưu; hoặc thay dòng draft: true bằng published: ${today}`;
      yield {
        file,
        position: front.keyAt(['draft']),
        message: `bản nháp chưa có ngày đăng. Khi đăng: mở biểu mẫu (npm run edit -- ${source.id}), nơi ngày hôm nay đã điền sẵn, ${advice}`,
      };
    }
  },
};
