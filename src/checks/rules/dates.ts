import type { CalendarDate } from '../../domain/dates/calendar-date.ts';
import { firstDay, formatDate, lastDay } from '../../domain/dates/calendar-date.ts';
import { schemas } from '../../domain/schema/document.ts';
import { nearest } from '../../language/nearest.ts';
import type { Offence, Rule } from '../model.ts';

/** A document without a date is shown as “chưa có ngày”. */
export const undated: Rule = {
  name: 'undated',
  severity: 'warning',
  *find({ documents }) {
    for (const { file, data, front } of documents) {
      if (!data || !('issuer' in data) || data.issued !== undefined) continue;
      yield {
        file,
        position: front.at(['title']),
        message:
          'chưa có ngày ban hành; trang sẽ ghi “chưa có ngày”. Khi biết, thêm issued: 2025-12-17 (hoặc 2025-12, 2025)',
      };
    }
  },
};

/** What ends does not end before it begins. */
export const dateOrder: Rule = {
  name: 'date-order',
  severity: 'error',
  *find({ documents, ward, source }) {
    for (const { file, data, front } of documents) {
      if (!data || !('issuer' in data)) continue;
      yield* backwards(file, front.at(['expires']), ['effective', data.effective], ['expires', data.expires]);
      const { from, until } = ('period' in data && data.period) || {};
      yield* backwards(
        file,
        front.at(['period', 'until']),
        ['period › from', from],
        ['period › until', until],
      );
    }
    const { wardFile } = source;
    const { from, until } = ward?.notice ?? {};
    if (wardFile)
      yield* backwards(
        wardFile.file,
        wardFile.at(['notice', 'until']),
        ['notice › from', from],
        ['notice › until', until],
      );
  },
};

type Named = readonly [key: string, date: CalendarDate | undefined];

function* backwards(
  file: string,
  position: Offence['position'],
  [first, from]: Named,
  [second, until]: Named,
): Iterable<Offence> {
  if (from === undefined || until === undefined || lastDay(until) >= firstDay(from)) return;
  yield {
    file,
    position,
    message: `${second} (${formatDate(until)}) trước ${first} (${formatDate(from)}); kiểm tra lại hai ngày, hoặc đổi chỗ chúng`,
  };
}

/** What was read from a scan and compared by nobody stays a draft. */
export const unconfirmed: Rule = {
  name: 'unconfirmed',
  severity: 'error',
  *find({ documents }) {
    for (const { file, collection, data, front } of documents) {
      if (!data || !('unconfirmed' in data) || data.unconfirmed.length === 0) continue;
      const keys = Object.keys(schemas[collection].shape);
      for (const [index, key] of data.unconfirmed.entries()) {
        if (keys.includes(key)) continue;
        const near = nearest(key, keys);
        const cure = near ? `; có phải “${near}”?` : '; ghi tên khóa, như code, issued, signer';
        yield {
          file,
          position: front.at(['unconfirmed', index]),
          message: `không có khóa “${key}”${cure}`,
        };
      }
      if (data.draft) continue;
      yield {
        file,
        position: front.at(['unconfirmed']),
        message: `chưa ai so ${data.unconfirmed.join(', ')} với bản giấy; so xong thì xóa khóa unconfirmed, hoặc để draft: true`,
      };
    }
  },
};
