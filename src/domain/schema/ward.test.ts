import { describe, expect, it } from 'vitest';
import { referencesSchema, wardSchema } from './ward.ts';

const least = {
  name: 'Phường Ái Quốc',
  authority: 'Ủy ban nhân dân phường Ái Quốc',
  city: 'Thành phố Hải Phòng',
  url: 'https://portal.example/ai-quoc/',
};

describe('ward.yaml', () => {
  it('needs four keys, and is not official by default', () => {
    expect(wardSchema.parse(least)).toEqual({
      ...least,
      official: false,
      allow: [],
      units: [],
      neighbourhoods: [],
      movedFrom: [],
      shortcuts: [],
      searches: [],
      synonyms: [],
      fields: [],
      topics: [],
      abbreviations: {},
    });
  });

  it.each(Object.keys(least))('needs %s', (key) => {
    expect(wardSchema.safeParse({ ...least, [key]: undefined }).success).toBe(false);
  });

  it.each<[string, unknown]>([
    ['url', 'http://aiquoc.portal.example'],
    ['url', 'https://portal.example:8080/a/b'],
    ['url', 'https://xn--phng-6na.example/ai-quoc/'],
    ['url', 'http://[::1]:8080/x_1/~a.b/'],
    ['url', 'http://127.0.0.1'],
    ['url', 'https://a-1.b--c.4.example'],
    ['publisher', 'Trung tâm Dịch vụ sự nghiệp công phường Ái Quốc'],
    ['official', true],
    ['contact', {}],
    ['contact', { address: 'Số 1', phone: '0225 3123 456', email: 'ubnd@portal.example', hours: 'Thứ Hai' }],
    ['units', [{ id: 'van-phong', name: 'Văn phòng', aliases: ['VP'] }]],
    ['topics', [{ id: 'rac', name: 'Rác', summary: 'Phân loại rác' }]],
    ['channels', { zalo: 'https://zalo.example/x' }],
    ['abbreviations', { TDP: 'tổ dân phố' }],
    ['synonyms', [{ say: 'cúp nước', mean: ['ngừng cấp nước'] }]],
    ['editing', { backend: 'gitea', repo: 'ai-quoc/cong' }],
    ['notice', { text: 'Ngừng cấp nước', from: '2026-11-20', until: '2026-11-22' }],
    ['emblem', 'hình/biểu trưng.png'],
    [
      'units',
      [
        {
          ...{
            id: 'mot-cua',
            name: 'Một cửa',
            head: 'Bà Vũ Thị Mẫu, Giám đốc',
            duties: ['Khai sinh'],
            room: 'P. 101',
          },
          ...{ phone: '1900 0000, máy lẻ 1', email: 'mot-cua@portal.example', hours: 'Sáng thứ Bảy' },
        },
      ],
    ],
    ['units', [{ id: 'mot-cua', name: 'Một cửa', duties: 'Khai sinh, chứng thực' }]],
    ['neighbourhoods', [{ id: 'to-1', name: 'Tổ dân phố số 1' }]],
    [
      'neighbourhoods',
      [
        {
          ...{ id: 'to-1', name: 'Tổ dân phố số 1', leader: 'Ông Trần Văn Mẫu', phone: '1900 0000' },
          ...{ hall: 'Số 0 ngõ 1', collection: ['Thứ Hai', 'Thứ Năm'] },
        },
      ],
    ],
    ['shortcuts', [{ title: 'Khai sinh', link: 'pages/khai-sinh.md' }]],
    ['responsible', { name: 'Lê Thị Mẫu', position: 'Phó Chủ tịch' }],
    ['responsible', { name: 'Lê Thị Mẫu' }],
    ['licence', 'CC BY 4.0'],
    ['brand', '#0B5394'],
    ['brand', '#048'],
  ])('may have %s: %j', (key, value) => {
    expect(wardSchema.safeParse({ ...least, [key]: value }).error).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['name', ''],
    ['url', 'portal.example/ai-quoc'],
    ['url', 'javascript:alert(1)'],
    ['url', 'ftp://portal.example'],
    ['url', 'https://portal.example/?p=1'],
    ['url', 'https://portal.example/#a'],
    ['url', 'https://'],
    ['url', 'https:portal.example'],
    ['url', 'https:///portal.example/'],
    ['url', 'https://ai:quoc@portal.example/'],
    ['url', 'https://portal.example:99999/'],
    ['url', 'https://portal.example:/'],
    ['url', 'https://phường.example/'],
    ['url', 'https://portal.example//a/'],
    ['url', 'https://portal.example/a/../b/'],
    ['url', 'https://portal.example/./'],
    ['url', 'https://portal.example/%2e%2e/'],
    ['url', 'https://portal.example/a%20b/'],
    ['url', 'https://portal.example/a b/'],
    ['url', 'https://portal.example/phường/'],
    ['url', 'https://portal.example/"><script>/'],
    ['url', 'https://portal.example\\a'],
    ['url', 'file:///etc/passwd'],
    ['url', 'https://.portal.example/'],
    ['url', 'https://portal..example/'],
    ['url', 'https://portal.example./'],
    ['url', 'https://-portal.example/'],
    ['url', 'https://portal-.example/'],
    ['official', 'có'],
    ['contact', { email: 'ubnd' }],
    ['contact', { fax: '1' }],
    ['units', [{ id: 'Văn phòng', name: 'Văn phòng' }]],
    ['units', [{ id: 'van-phong' }]],
    ['units', { id: 'van-phong', name: 'Văn phòng' }],
    ['channels', { fanpage: 'javascript:alert(1)' }],
    ['channels', { tiktok: 'https://x.example' }],
    ['editing', { backend: 'github' }],
    ['notice', { text: 'x'.repeat(301) }],
    ['notice', { text: 'Ngừng cấp nước', from: '2026-11' }],
    ['emblem', '../bieu-trung.png'],
    ['emblem', 'https://portal.example/x.png'],
    ['leader', 'Lê Văn Thảo'],
    ['units', [{ id: 'mot-cua', name: 'Một cửa', email: 'một cửa' }]],
    ['units', [{ id: 'mot-cua', name: 'Một cửa', duties: [''] }]],
    ['neighbourhoods', [{ name: 'Tổ dân phố số 1' }]],
    ['neighbourhoods', [{ id: 'tổ 1', name: 'Tổ dân phố số 1' }]],
    ['shortcuts', [{ title: 'Khai sinh' }]],
    ['shortcuts', Array.from({ length: 7 }, () => ({ title: 'Khai sinh', link: 'pages/khai-sinh.md' }))],
    ['responsible', { position: 'Phó Chủ tịch' }],
    ['brand', 'đỏ'],
    ['brand', '#12345'],
  ])('may not have %s: %j', (key, value) => {
    expect(wardSchema.safeParse({ ...least, [key]: value }).success).toBe(false);
  });
});

const user = 'ten-nguoi:mat-khau@';

it.each([
  ['url', `https://${user}portal.example/`],
  ['url', `https://ten-nguoi@portal.example/`],
  ['editing', { backend: 'gitea', repo: `https://${user}git.portal.example/ubnd/cong` }],
  ['editing', { backend: 'gitlab', repo: 'ten-nguoi@git.portal.example:ubnd/cong' }],
  ['channels', { zalo: `https://${user}zalo.example/x` }],
  ['notice', { text: 'Ngừng cấp nước', url: `https:${user}portal.example/` }],
  ['movedFrom', [`https://${user}portal.example/cu/`]],
])('%s may have neither a user nor a password, and the refusal repeats neither: %j', (key, value) => {
  const { error } = wardSchema.safeParse({ ...least, [key]: value });
  const messages = error!.issues.map(({ message }) => message).join();
  expect(messages).toMatch(/tên người dùng hay mật khẩu|Invalid input/);
  expect(messages).not.toMatch(/ten-nguoi|mat-khau/);
});

describe('references.yaml', () => {
  it.each<[string, unknown, boolean]>([
    ['nothing', {}, true],
    [
      'all that is known',
      {
        '57-NQ/TW': {
          title: 'Về đột phá',
          issuer: 'Bộ Chính trị',
          issued: '2024-12-22',
          url: 'https://vanban.example',
        },
      },
      true,
    ],
    ['a year alone', { '57-NQ/TW': { issued: '2024' } }, true],
    ['a code alone', { '57-NQ/TW': {} }, true],
    ['a title alone', { '57-NQ/TW': 'Về đột phá' }, false],
    ['another key', { '57-NQ/TW': { code: '57' } }, false],
    ['an address that runs', { '57-NQ/TW': { url: 'javascript:alert(1)' } }, false],
    ['a list', [{ title: 'x' }], false],
  ])('with %s', (_, data, fits) => {
    expect(referencesSchema.safeParse(data).success).toBe(fits);
  });

  // A build compares the addresses of its sitemap, which has them as browsers write them.
  it.each([
    ['https://Portal.EXAMPLE/x', 'https://portal.example/x'],
    ['HTTPS://portal.example', 'https://portal.example/'],
    ['https://portal.example:443/x/', 'https://portal.example/x/'],
    ['http://portal.example:080/', 'http://portal.example/'],
    ['http://127.1/', 'http://127.0.0.1/'],
    ['http://[0:0:0:0:0:0:0:1]/', 'http://[::1]/'],
  ])('refuses the address %s, and says how to write it', (url, right) => {
    const { error } = wardSchema.safeParse({ ...least, url });
    expect(error?.issues.map(({ message }) => message)).toEqual([
      `trình duyệt viết địa chỉ này là ${right}; hãy viết đúng như thế`,
    ]);
  });
});
