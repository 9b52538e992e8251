import { lateChannels, releaseDays } from '../../../portal/release.ts';
import type { Rule } from '../../rule.ts';

/** A channel of a document that is not in `released` a week after its publication. */
export const unreleased: Rule = {
  name: 'unreleased',
  severity: 'warning',
  *inDocument({ data, front }, { hasCome }) {
    if (!data || !('channels' in data) || data.draft || data.withdrawn) return;
    const { published } = data;
    const late = published ? lateChannels({ data: { ...data, published } }, hasCome) : [];
    if (late.length === 0) return;
    yield {
      position: front.at(['channels']),
      message: `đăng đã hơn ${releaseDays} ngày mà chưa ghi đã phát hành qua ${late.join(', ')}; phát hành rồi thêm vào released (channel, on), hoặc bỏ kênh ấy khỏi channels`,
    };
  },
};
