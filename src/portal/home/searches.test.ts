import { describe, expect, it } from 'vitest';
import { portalOf } from '../../channels/fixtures/portal.ts';
import { homeSearches } from './searches.ts';

const examples = {
  directives: [
    { id: 'rac', title: 'Lịch thu gom rác', summary: 'Xe tới lúc 17 giờ.', code: '118/TB-UBND' },
    { id: 'bao', title: 'Ứng phó với bão', expires: '2026-10-31' },
  ],
  pages: [{ id: 'khai-sinh', title: 'Đăng ký khai sinh' }],
};

describe('the searches of the home page', () => {
  it('are those of ward.yaml that find something in force', () =>
    expect(
      homeSearches(
        portalOf(examples, {
          searches: ['rac', 'xe toi luc', 'khai sinh', '118/TB-UBND', 'bão', 'cắt điện'],
        }),
      ),
    ).toEqual({ stated: true, searches: ['rac', 'xe toi luc', 'khai sinh', '118/TB-UBND'] }));

  it('are the short names of topics and fields that find something, if ward.yaml has none', () =>
    expect(
      homeSearches(
        portalOf(examples, {
          topics: [
            { id: 'rac', name: 'Rác' },
            { id: 'dai', name: 'Lịch thu gom rác và những việc khác' },
          ],
          fields: [
            { id: 'rac', name: 'Rác' },
            { id: 'y-te', name: 'Y tế' },
            { id: 'ho-tich', name: 'Khai sinh' },
          ],
        }),
      ),
    ).toEqual({ stated: false, searches: ['Rác', 'Khai sinh'] }));

  it('are none where nothing is published', () =>
    expect(homeSearches(portalOf({}, { searches: ['rác'] })).searches).toEqual([]));
});
