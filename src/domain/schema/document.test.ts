import { describe, expect, it } from 'vitest';
import { directiveSchema, newsSchema, pageSchema, planSchema, schemaFor } from './document.ts';

const official = {
  title: 'Tổng vệ sinh',
  type: 'thong-bao',
  issuer: 'Ủy ban nhân dân phường Thử',
  published: '2026-08-21',
};

describe('front matter', () => {
  it('of a directive needs four keys; lists that are left out are empty', () => {
    expect(directiveSchema.parse(official)).toEqual({
      ...official,
      ...{
        to: [],
        recipients: [],
        attachments: [],
        tasks: [],
        replaces: [],
        amends: [],
        unconfirmed: [],
        progress: {},
      },
      ...{
        fields: [],
        topics: [],
        keywords: [],
        when: [],
        formerly: [],
        changes: [],
        channels: [],
        released: [],
        allow: [],
        draft: false,
      },
    });
  });

  it.each(['title', 'type', 'issuer', 'published'])('of a directive needs %s', (key) => {
    expect(directiveSchema.safeParse({ ...official, [key]: undefined }).success).toBe(false);
  });

  it('of a draft may have no ngày đăng; other front matter has one', () => {
    const undated = { title: official.title, type: official.type, issuer: official.issuer };
    const isRead = (front: object): boolean => schemaFor('directives', front).safeParse(front).success;
    expect(isRead({ ...undated, draft: true })).toBe(true);
    expect(isRead({ ...undated, draft: false })).toBe(false);
    expect(isRead(undated)).toBe(false);
    expect(isRead({ ...undated, draft: true, issuer: undefined })).toBe(false);
  });

  it('of a plan has a period and a topic; of a directive it has none', () => {
    const plan = { ...official, period: { from: '2026-09', until: '2027' }, topic: 'rac' };
    expect(planSchema.parse(plan)).toMatchObject({
      period: { from: '2026-09', until: '2027' },
      topic: 'rac',
    });
    expect(directiveSchema.safeParse(plan).success).toBe(false);
  });

  it('of news needs two keys, of a page one', () => {
    expect(newsSchema.safeParse({ title: 'Tin', published: '2026-08-21' }).success).toBe(true);
    expect(newsSchema.safeParse({ title: 'Tin', published: '2026-08-21', issuer: 'UBND' }).success).toBe(
      false,
    );
    expect(pageSchema.safeParse({ title: 'Liên hệ' }).success).toBe(true);
    expect(pageSchema.safeParse({ title: 'Liên hệ', draft: true }).success).toBe(false);
  });

  it.each<[string, unknown]>([
    ['title', 'x'.repeat(500)],
    ['summary', 'x'.repeat(300)],
    ['code', '/UBND-VHXX'],
    ['issued', '2025'],
    ['issued', '2025-12'],
    ['effective', '2025-12-17'],
    ['published', '2026-01-05T07:30+07:00'],
    ['type', 'khac'],
    ['type', 'nghi-dinh'],
    ['urgency', 'hoa-toc'],
    [
      'signer',
      {
        authority: 'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG',
        position: 'PHÓ CHÁNH VĂN PHÒNG',
        name: 'Lê Văn Thảo',
      },
    ],
    ['signer', {}],
    ['attachments', [{ file: '2026/Kế hoạch số 1.pdf', title: 'Kế hoạch' }]],
    ['formerly', ['2025/cu', 'cu']],
    ['disclosure', 1],
    ['disclosure', 14],
    ['when', [{ from: '2026-09-05' }]],
    [
      'when',
      [{ from: '2026-09-05T07:30', to: '2026-09-05T11:30', place: 'Trạm Y tế', for: ['to-1', 'Trẻ em'] }],
    ],
    ['when', [{ from: '2026-09-05T07:30+07:00', to: '2026-09-06', for: 'Trẻ em' }]],
    ['changes', [{ on: '2026-09-01', note: 'Sửa giờ' }]],
    ['withdrawn', { on: '2026-09-01', reason: 'Nhầm' }],
    ['channels', ['portal', 'fanpage', 'zalo', 'radio', 'meeting', 'notice']],
    ['released', [{ channel: 'radio', on: '2026-09-01' }]],
    ['allow', [{ rule: 'undated', reason: 'Bản giấy không ghi ngày' }]],
    ['progress', { '1': { status: 'done', on: '2026-09-01' } }],
  ])('may have %s: %j', (key, value) => {
    expect(directiveSchema.safeParse({ ...official, [key]: value }).error).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['title', 'x'.repeat(501)],
    ['title', '  '],
    ['title', null],
    ['summary', 'x'.repeat(301)],
    ['summary', ''],
    ['issued', '17/12/2025'],
    ['issued', '2025-02-30'],
    ['published', '2026'],
    ['published', '2026-01-05T07:30'],
    ['published', new Date('2026-01-05')],
    ['type', 'Thông báo'],
    ['urgency', 'khẩn'],
    ['to', 'Các tổ dân phố'],
    ['recipients', [{ Lưu: 'VT' }]],
    ['fields', ['Y tế']],
    ['attachments', ['ke-hoach.pdf']],
    ['attachments', [{ file: 'ke-hoach.pdf' }]],
    ['attachments', [{ file: '/etc/passwd', title: 'x' }]],
    ['attachments', [{ file: '../../phuong-khac/files/x.pdf', title: 'x' }]],
    ['attachments', [{ file: 'a/../../x.pdf', title: 'x' }]],
    ['attachments', [{ file: 'a\\b.pdf', title: 'x' }]],
    ['attachments', [{ file: 'a//b.pdf', title: 'x' }]],
    ['attachments', [{ file: './b.pdf', title: 'x' }]],
    ['disclosure', 0],
    ['disclosure', 15],
    ['disclosure', 7.5],
    ['disclosure', '15'],
    ['disclosure', 'khoản 7'],
    ['disclosure', [7]],
    ['formerly', ['Cũ']],
    ['when', { from: '2026-09-05' }],
    ['when', [{ to: '2026-09-05' }]],
    ['when', [{ from: '2026-09' }]],
    ['when', [{ from: '2026-09-31' }]],
    ['when', [{ from: '2026-09-05 7h30' }]],
    ['when', [{ from: '2026-09-05T24:30' }]],
    ['when', [{ from: '2026-09-05T07:30+08:00' }]],
    ['when', [{ from: '2026-09-05', for: [1] }]],
    ['when', [{ from: '2026-09-05', where: 'Trạm Y tế' }]],
    ['formerly', ['/cu']],
    ['withdrawn', { on: '2026', reason: 'Nhầm' }],
    ['withdrawn', { on: '2026-09-01' }],
    ['channels', ['loa']],
    ['released', [{ channel: 'radio', on: '2026-09-01', link: 'javascript:alert(1)' }]],
    ['allow', [{ rule: 'undated' }]],
    ['progress', { '1': { status: 'xong' } }],
    ['draft', 'true'],
    ['slug', 'van-ban'],
  ])('may not have %s: %j', (key, value) => {
    expect(directiveSchema.safeParse({ ...official, [key]: value }).success).toBe(false);
  });

  it('has the times of Việt Nam without their offset, and one audience as a list', () => {
    const when = [{ from: '2026-09-05T07:30:00+07:00', to: '2026-09-06', for: 'Trẻ em' }];
    expect(newsSchema.parse({ title: 'Tiêm', published: '2026-08-21', when }).when).toEqual([
      { from: '2026-09-05T07:30', to: '2026-09-06', for: ['Trẻ em'] },
    ]);
  });

  it('has the item that it discloses as a number, however it is written', () => {
    expect(directiveSchema.parse({ ...official, disclosure: '7' }).disclosure).toBe(7);
    expect(newsSchema.parse({ title: 'Tin', published: '2026-08-21', disclosure: 7 }).disclosure).toBe(7);
  });

  it('loses the space around a text', () => {
    expect(directiveSchema.parse({ ...official, title: '  Tổng vệ sinh \n' }).title).toBe('Tổng vệ sinh');
  });
});
