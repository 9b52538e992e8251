import { lateChannels, releaseDays } from '../../../portal/release.ts';
import type { Rule } from '../../rule.ts';

/** A channel of a document that is not in `released` a week after its publication. */
export const unreleased: Rule = {
  name: 'unreleased',
  severity: 'warning',
  *find({ documents }, today) {
    for (const { file, data, front } of documents) {
      if (!data || !('channels' in data) || data.draft || data.withdrawn) continue;
      const { published } = data;
      const late = published ? lateChannels({ data: { ...data, published } }, today) : [];
      if (late.length === 0) continue;
      yield {
        file,
        position: front.at(['channels']),
        message: `đăng đã hơn ${releaseDays} ngày mà chưa ghi đã phát hành qua ${late.join(', ')}; phát hành rồi thêm vào released (channel, on), hoặc bỏ kênh ấy khỏi channels`,
      };
    }
  },
};
