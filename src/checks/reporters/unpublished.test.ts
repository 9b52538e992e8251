import { describe, expect, it } from 'vitest';
import type { UnpublishedDocument } from '../unpublished.ts';
import { reportUnpublished } from './unpublished.ts';

const unpublished = (
  why: UnpublishedDocument['why'],
  file: string,
  published = '2026-12-01',
): UnpublishedDocument => ({
  file: `content/mau/directives/${file}.md`,
  why,
  draft: why !== 'later',
  published,
  today: '2026-11-22',
});

describe('what is unpublished back', () => {
  it('is named where it is little', () => {
    expect(
      reportUnpublished([
        unpublished('draft', 'a'),
        unpublished('unconfirmed', 'b'),
        unpublished('later', 'c'),
        unpublished('later', 'd', '2026-11-30T17:30Z'),
      ]),
    ).toMatchInlineSnapshot(`
      "2 bản nháp (1 chưa so với bản giấy), 2 hẹn giờ chưa lên cổng:
        content/mau/directives/a.md: bản nháp; soạn xong thì xóa dòng draft: true
        content/mau/directives/b.md: bản nháp chưa so với bản giấy; so xong thì xóa unconfirmed, xóa dòng draft: true
        content/mau/directives/c.md: hẹn đăng ngày 01/12/2026
        content/mau/directives/d.md: hẹn đăng 00:30 ngày 01/12/2026
      "
    `);
  });

  it('is told how it is published', () => {
    expect(
      reportUnpublished([
        { ...unpublished('draft', 'a'), published: undefined },
        { ...unpublished('unconfirmed', 'b'), published: undefined },
        { ...unpublished('unconfirmed', 'c'), draft: false },
      ]),
    ).toMatchInlineSnapshot(`
      "3 bản nháp (2 chưa so với bản giấy) chưa lên cổng:
        content/mau/directives/a.md: bản nháp chưa có ngày đăng; soạn xong thì thay dòng draft: true bằng published: 2026-11-22, hoặc tắt Bản nháp trong biểu mẫu
        content/mau/directives/b.md: bản nháp chưa so với bản giấy; so xong thì xóa unconfirmed, thay dòng draft: true bằng published: 2026-11-22
        content/mau/directives/c.md: chưa so với bản giấy; so xong thì xóa unconfirmed
      "
    `);
  });

  it.each<[UnpublishedDocument['why'][], string]>([
    [[], ''],
    [Array<UnpublishedDocument['why']>(6).fill('draft'), '6 bản nháp chưa lên cổng.\n'],
    [Array<UnpublishedDocument['why']>(6).fill('later'), '6 hẹn giờ chưa lên cổng.\n'],
    [
      ['draft', 'draft', 'unconfirmed', 'later', 'later', 'later'],
      '3 bản nháp (1 chưa so với bản giấy), 3 hẹn giờ chưa lên cổng.\n',
    ],
  ])('is counted: %j', (whys, told) => {
    expect(reportUnpublished(whys.map((why, index) => unpublished(why, String(index))))).toBe(told);
  });
});
