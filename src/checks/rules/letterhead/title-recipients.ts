import { letterheadRule } from './letterhead-rule.ts';

/** With a colon, or with a capital inside the title. “Nơi nhận hồ sơ …” is a subject like any other. */
const recipients = /(?<!\p{L})[Nn]ơi nhận\s*:|(?<=\S\s+)Nơi nhận(?!\p{L})/u;

/** “Nơi nhận” in a title: the end of the paper was taken with it. */
export const titleRecipients = letterheadRule(
  'title-recipients',
  function* ({ front }, { title }) {
    if (!recipients.test(title)) return;
    yield {
      position: front.at(['title']),
      message: 'trích yếu lẫn cả “Nơi nhận”; cắt từ chỗ ấy, danh sách nơi nhận ghi ở khóa recipients',
    };
  },
  { severity: 'error' },
);
