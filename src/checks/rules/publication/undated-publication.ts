import type { Rule } from '../../rule.ts';

/** A draft without a date of publication. (In other documents a missing date is an error of the schema.) */
export const undatedPublication: Rule = {
  name: 'undated-publication',
  severity: 'warning',
  *inDocument({ data, front }, around) {
    if (!data || !('draft' in data) || data.published !== undefined) return;
    const isUnconfirmed = 'unconfirmed' in data && data.unconfirmed.length > 0;
    const advice = isUnconfirmed
      ? 'so từng mục ở Cần xác nhận với bản giấy, bỏ hết rồi tắt Bản nháp và bấm Lưu'
      : `rồi tắt Bản nháp và bấm Lưu; hoặc thay dòng draft: true bằng published: ${around.today()}`;
    yield {
      position: front.keyAt(['draft']),
      message: `bản nháp chưa có ngày đăng. Khi đăng: mở biểu mẫu (npm run edit -- ${around.wardId}), nơi ngày hôm nay đã điền sẵn, ${advice}`,
    };
  },
};
