import { describe, expect, it } from 'vitest';
import { readCitations } from './citation.ts';
import { changes } from './fixtures/changes.ts';
import type { CitedRow } from './fixtures/cited-row.ts';
import { damaged } from './fixtures/damaged.ts';
import { grounds } from './fixtures/grounds.ts';
import { kinds } from './fixtures/kinds.ts';
import { laws } from './fixtures/laws.ts';
import { letters } from './fixtures/letters.ts';
import { lists } from './fixtures/lists.ts';
import { none } from './fixtures/none.ts';
import { party } from './fixtures/party.ts';
import { points } from './fixtures/points.ts';
import { placeRule } from './place-rule.ts';

const joined = (words: readonly (string | undefined)[]): string =>
  [...new Set(words)].filter((word) => word !== undefined).join(' + ') || '-';

function cited(written: string): string[] {
  const text = written.normalize('NFC');
  return readCitations([{ text, section: undefined }]).map(({ code, issued, places, role }) =>
    [
      code,
      issued ?? '-',
      joined(places.map((place) => place.points)),
      joined(places.map(({ start, end }) => placeRule(text.slice(start, end), code))),
      role,
    ].join(' | '),
  );
}

describe.each<[kind: string, rows: readonly CitedRow[]]>([
  ['căn cứ', grounds],
  ['mở đầu công văn', letters],
  ['văn bản của Đảng', party],
  ['điểm, khoản, điều', points],
  ['sửa đổi, thay thế, bãi bỏ', changes],
  ['luật theo tên', laws],
  ['danh sách', lists],
  ['số bị tách, bị dính, có chú thích', damaged],
  ['loại văn bản khác', kinds],
  ['không dẫn chiếu', none],
])('the documents cited: %s', (_, rows) => {
  it.each(rows)('“%s”: %s %s', (text, ...expected) => expect(cited(text)).toEqual(expected));
});
