import { describe, expect, it } from 'vitest';
import { statedEvent } from './stated-event.ts';

const place = 'Địa điểm: Hội trường tầng 2, trụ sở phường.';

describe('the event of an invitation', () => {
  it.each<[string, string, string | undefined]>([
    ['Thời gian: 8 giờ 00, thứ Ba, ngày 10/3/2026.', '2026-03-10T08:00', undefined],
    ['- Thời gian: Từ 7 giờ 30 đến 11 giờ 00, ngày 10/3/2026;', '2026-03-10T07:30', '2026-03-10T11:00'],
    ['1. Thời gian họp: 14h, ngày 10 tháng 3 năm 2026 (Thứ Ba).', '2026-03-10T14:00', undefined],
    ['a) Thời gian: từ ngày 10/3/2026 đến ngày 12/3/2026', '2026-03-10', '2026-03-12'],
    ['**Thời gian tổ chức:** từ 10 đến 12/3/2026', '2026-03-10', '2026-03-12'],
    ['+ Thời gian: sáng ngày 10/03/2026', '2026-03-10', undefined],
    ['Thời gian: 14 giờ 30 chiều thứ Ba, ngày 10/03/2026', '2026-03-10T14:30', undefined],
  ])('%s', (time, from, to) => {
    expect(statedEvent('giay-moi', ['Ủy ban nhân dân phường mời dự họp.', time, place])).toEqual({
      from,
      ...(to !== undefined && { to }),
      place: 'Hội trường tầng 2, trụ sở phường',
    });
  });

  it('may be in one paragraph, the place first', () => {
    expect(
      statedEvent('thong-bao', ['Địa điểm: Nhà văn hóa thôn Đoài; thời gian: 19 giờ 30, ngày 10/3/2026./.']),
    ).toEqual({ from: '2026-03-10T19:30', place: 'Nhà văn hóa thôn Đoài' });
  });

  it.each<[string, string[]]>([
    ['without a place', ['Thời gian: 8 giờ 00, ngày 10/3/2026.']],
    ['without a time', [place]],
    ['without a year', ['Thời gian: 8 giờ 00, ngày 10/3.', place]],
    ['with two days', ['Thời gian: 8 giờ 00, ngày 10/3/2026 và 8 giờ 00, ngày 12/3/2026.', place]],
    [
      'with hours of several days',
      ['Thời gian: từ 8 giờ đến 11 giờ, từ ngày 10/3/2026 đến ngày 12/3/2026', place],
    ],
    ['with two times', ['Thời gian: ngày 10/3/2026.', 'Thời gian: ngày 12/3/2026.', place]],
    ['with two places', ['Thời gian: ngày 10/3/2026.', place, 'Địa điểm: Trạm Y tế.']],
    ['with a wrong weekday', ['Thời gian: 8 giờ 00, thứ Tư, ngày 10/3/2026.', place]],
    ['with an impossible day', ['Thời gian: ngày 31/02/2026.', place]],
    ['that is not settled', ['Thời gian: dự kiến ngày 10/3/2026.', place]],
    ['with 2 o’clock that may be 14', ['Thời gian: 2 giờ chiều ngày 10/3/2026.', place]],
    ['for the papers, not for people', ['Thời gian nộp hồ sơ: ngày 10/3/2026.', place]],
    ['in running words', ['Về thời gian: xem ngày 10/3/2026.', place]],
  ])('is not read %s', (_, paragraphs) => {
    expect(statedEvent('giay-moi', paragraphs)).toBeUndefined();
  });

  it('is not read from a plan or a report', () => {
    expect(statedEvent('ke-hoach', ['Thời gian: ngày 10/3/2026.', place])).toBeUndefined();
  });
});
