import { expect, it } from 'vitest';
import type { Finding } from '../../checks/rule.ts';
import { endOf } from '../../domain/dates/moment.ts';
import type { PublishedWard } from '../../publishing/publisher.ts';
import { reportFaults, summarize } from './summary.ts';

const now = endOf('2026-05-06T00:10+07:00');
const today = endOf('2026-05-06T00:10+07:00');
const before = endOf('2026-05-04T00:10+07:00');
const error = { file: 'content/c/ward.yaml', line: 4, column: 9, severity: 'error', rule: 'missing-key' };
const finding = { ...error, message: 'thiếu name' } as Finding;

const ended = (ward: string, other: Partial<PublishedWard>): PublishedWard => ({
  ward,
  end: 'kept',
  date: undefined,
  ...other,
  outcome: {
    ...{ ward, about: undefined, ok: other.end !== undefined, findings: [], faults: [] },
    ...{ unpublished: [], files: 0, milliseconds: 0 },
    ...other.outcome,
  },
});
const outcome = (some: Partial<PublishedWard['outcome']>): PublishedWard['outcome'] =>
  some as PublishedWard['outcome'];

it('nobody needs to know where all is well', () => {
  const wards = [ended('a', { end: 'changed', date: today }), ended('b', { end: 'same', date: today })];
  expect(summarize(wards, { target: '/srv/portal', content: '/srv/nội dung', now, others: [] })).toEqual({
    text: '/srv/portal: 1 phường đã công bố, 1 phường không có gì thay đổi, 0 phường giữ cổng cũ.\n  a: đã công bố.\n  b: không có gì thay đổi.\n',
    concern: '',
    status: 0,
  });
});

it('each ward that keeps its old portal has its reason, and each old portal a warning', () => {
  const wards = [
    ended('a', { end: 'changed', date: today }),
    ended('b', { date: today, refusal: 'đĩa của /srv/portal đã đầy; hãy xóa bớt tệp rồi chạy lại' }),
    ended('c', { date: before, outcome: outcome({ findings: [finding, finding] }) }),
    ended('d', { outcome: outcome({ faults: ['trang x thiếu'] }) }),
    ended('e', { outcome: outcome({ isBusy: true, faults: ['bận'] }) }),
  ];
  const { text, status } = summarize(wards, {
    target: '/srv/portal',
    content: '/srv/nội dung',
    now,
    others: [],
  });
  expect(status).toBe(1);
  expect(text).toMatchInlineSnapshot(`
    "/srv/portal: 1 phường đã công bố, 0 phường không có gì thay đổi, 4 phường giữ cổng cũ.
      a: đã công bố.
      b: giữ cổng cũ, cập nhật đến 0 giờ 10, ngày 06/05/2026; đĩa của /srv/portal đã đầy; hãy xóa bớt tệp rồi chạy lại.
      c: giữ cổng cũ, cập nhật đến 0 giờ 10, ngày 04/05/2026; 2 lỗi trong nội dung, xem bằng npm run check -- c --content "/srv/nội dung".
      d: giữ nguyên như trước; trang x thiếu.
      e: giữ nguyên như trước; một lệnh khác đang dựng phường này.
    Cảnh báo: cổng c đang công bố đã cũ hơn một ngày, cập nhật đến 0 giờ 10, ngày 04/05/2026.
    "
  `);
});

it('a portal that is published and built by nobody any more is named, too', () => {
  const others = [
    { ward: 'x', date: before },
    { ward: 'y', date: undefined },
  ];
  const { text, concern, status } = summarize([], {
    target: '/srv/portal',
    content: '/srv/nội dung',
    now,
    others,
  });
  expect(status).toBe(0);
  expect(concern).toContain('cổng x');
  expect(text).toContain('cổng x đang công bố đã cũ hơn một ngày');
  expect(text).not.toContain('cổng y');
});

it('a portal that is not signed any more is a concern', () => {
  const wards = [ended('a', { end: 'changed', hasLostSignature: true }), ended('b', { end: 'changed' })];
  const { text, concern, status } = summarize(wards, {
    ...{ target: '/srv/portal', content: 'content', now: today, others: [] },
  });
  expect(status).toBe(0);
  expect(concern).toMatch(/^Cảnh báo: cổng a trước đây có chữ ký/);
  expect(text).toContain(concern);
});

it('the errors of wards that were not built are reported in the words of check', () => {
  const warning = { ...finding, severity: 'warning' } as Finding;
  const wards = [
    ended('a', { end: 'changed', outcome: outcome({ findings: [warning] }) }),
    ended('c', { outcome: outcome({ findings: [finding, warning], faults: ['bản dựng hỏng'] }) }),
  ];
  expect(reportFaults(wards)).toBe(
    'content/c/ward.yaml:4:9 lỗi  thiếu name (missing-key)\nc lỗi  bản dựng hỏng\n',
  );
});
