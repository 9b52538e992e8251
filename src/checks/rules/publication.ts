import type { Day } from '../../domain/dates/calendar-date.ts';
import { firstDay, formatDate, lastDay } from '../../domain/dates/calendar-date.ts';
import { dayOf, startOf } from '../../domain/dates/moment.ts';
import { workingDays } from '../../domain/dates/working-day.ts';
import type { Offence, Rule } from '../model.ts';

const most = 2;

/** What a ward has issued is owed to its people soon: two working days. */
export const latePublication: Rule = {
  name: 'late-publication',
  severity: 'warning',
  *find({ documents }) {
    for (const { file, data, front } of documents) {
      if (!data || !('issuer' in data) || data.issued === undefined || data.draft) continue;
      if (!data.published) continue;
      const [from, until] = [lastDay(data.issued), dayOf(startOf(data.published))];
      const days = workingDays(from, until, 100);
      if (days <= most) continue;
      yield {
        file,
        position: front.at(['published']),
        message: `đăng sau ngày ban hành ${days > 99 ? 'hơn 99' : days} ngày làm việc; văn bản cần được đăng trong ${most} ngày làm việc. Nếu ngày đăng đúng thì lần sau đăng sớm hơn, hoặc nêu lý do trong allow`,
      };
    }
  },
};

/** What is no draft any more must say when it is published; a draft is only reminded. */
export const undatedPublication: Rule = {
  name: 'undated-publication',
  severity: 'warning',
  *find({ documents, source }, today) {
    for (const { file, data, front } of documents) {
      if (!data || !('draft' in data) || data.published !== undefined) continue;
      const isUnconfirmed = 'unconfirmed' in data && data.unconfirmed.length > 0;
      const cure = isUnconfirmed
        ? 'so từng mục ở Cần xác nhận với bản giấy, bỏ hết rồi tắt Bản nháp và bấm Lưu'
        : `rồi tắt Bản nháp và bấm Lưu; hoặc thay dòng draft: true bằng published: ${today}`;
      yield {
        file,
        position: front.keyAt(['draft']),
        message: `bản nháp chưa có ngày đăng. Khi đăng: mở biểu mẫu (npm run edit -- ${source.id}), nơi ngày hôm nay đã điền sẵn, ${cure}`,
      };
    }
  },
};

/** What has happened has a day that is not to come. */
export const futureDate: Rule = {
  name: 'future-date',
  severity: 'warning',
  *find({ documents, ward, source }, today) {
    for (const { file, data, front } of documents) {
      if (!data || !('changes' in data)) continue;
      const tell = function* (
        key: string,
        path: (string | number)[],
        date: Day,
        than: Day,
      ): Iterable<Offence> {
        if (firstDay(date) <= than) return;
        const reason = than === today ? 'chưa tới' : `sau ngày đăng ${formatDate(than)}`;
        yield {
          file,
          position: front.at(path),
          message: `${key} ${formatDate(date)} ${reason}; kiểm tra lại ngày`,
        };
      };
      const published = data.published ? dayOf(startOf(data.published)) : today;
      if ('issued' in data && data.issued) yield* tell('ngày ban hành', ['issued'], data.issued, published);
      for (const [index, { on }] of data.changes.entries())
        yield* tell('ngày đính chính', ['changes', index, 'on'], on, today);
      for (const [index, { on }] of data.released.entries())
        yield* tell('ngày phát hành', ['released', index, 'on'], on, today);
    }
    const until = ward?.notice?.until;
    if (until && until < today && source.wardFile)
      yield {
        file: source.wardFile.file,
        position: source.wardFile.at(['notice', 'until']),
        message: `thông báo khẩn đã hết hạn từ ${formatDate(until)} và không còn hiện; xóa khóa notice`,
      };
  },
};
