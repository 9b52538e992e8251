import { describe, expect, it } from 'vitest';
import { directiveSchema, newsSchema, planSchema } from '../../domain/schema/document.ts';
import { wardSchema } from '../../domain/schema/ward.ts';
import { issueInWords, readWith } from './issues.ts';

const subjects = {
  fields: [
    { id: 'y-te', name: 'Y tế' },
    { id: 'do-thi', name: 'Đô thị, môi trường' },
  ],
  topics: [{ id: 'phan-loai-rac', name: 'Phân loại rác tại nhà' }],
};

const right = {
  title: 'Tổng vệ sinh',
  type: 'thong-bao',
  issuer: 'Ủy ban nhân dân phường Thử',
  published: '2026-08-21',
};

/** What is told of one directive's keys, and what is meant. */
const told = (data: object, schema: Parameters<typeof readWith>[0] = directiveSchema) =>
  readWith(schema, { ...right, ...data }, subjects).issues.map((issue) => [
    issueInWords(issue),
    issue.replacement?.now,
  ]);

describe('a key in Vietnamese', () => {
  it.each([
    ['Số', 'code'],
    ['Số, ký hiệu', 'code'],
    ['so ky hieu', 'code'],
    ['Ngày ban hành', 'issued'],
    ['ngay-ky', 'issued'],
    ['Người ký', 'signer'],
    ['Nơi nhận', 'recipients'],
    ['Kính gửi', 'to'],
    ['Lĩnh vực', 'fields'],
    ['Chủ đề', 'topics'],
    ['Chuyên mục', 'topics'],
    ['Độ khẩn', 'urgency'],
    ['Công khai', 'disclosure'],
    ['Địa danh', 'place'],
    ['Tệp đính kèm', 'attachments'],
    ['Kênh', 'channels'],
    ['Tóm tắt', 'summary'],
    ['Bản nháp', 'draft'],
    ['Code', 'code'],
    ['ISSUED', 'issued'],
  ])('%s means %s', (written, key) => {
    expect(told({ [written]: 'x' })).toEqual([
      [`khóa “${written}” ở đây viết là “${key}”; đổi tên khóa`, key],
    ]);
  });

  it.each([
    ['Trích yếu', 'title'],
    ['Tiêu đề', 'title'],
    ['Title', 'title'],
    ['Loại', 'type'],
    ['Tên loại', 'type'],
    ['Cơ quan ban hành', 'issuer'],
    ['Ngày đăng', 'published'],
  ])('%s means %s, which may be there only once', (written, key) => {
    expect(told({ [written]: 'x' })).toEqual([
      [`khóa “${written}” ở đây viết là “${key}”, mà “${key}” đã có rồi; giữ lại một`, undefined],
    ]);
    // Under its right name it is not missing.
    const rest = Object.fromEntries(Object.entries(right).filter(([name]) => name !== key));
    const { issues } = readWith(directiveSchema, { ...rest, [written]: 'x' });
    expect(issues.map(({ kind, replacement }) => [kind, replacement])).toEqual([
      ['unknown-key', { was: written, now: key }],
    ]);
  });

  it('is renamed only once where two mean the same', () => {
    expect(told({ Số: '1', 'Số hiệu': '1' }).map(([, now]) => now)).toEqual(['code', undefined]);
  });

  it('is looked for among the keys of its own place', () => {
    expect(told({ signer: { 'Chức vụ': 'A', 'Họ và tên': 'B', Số: '1' } })).toEqual([
      ['khóa “Chức vụ” ở đây viết là “position”; đổi tên khóa', 'position'],
      ['khóa “Họ và tên” ở đây viết là “name”; đổi tên khóa', 'name'],
      ['không có khóa “Số”; các khóa có thể dùng: authority, position, name', undefined],
    ]);
    const { issues } = readWith(directiveSchema, {
      ...right,
      attachments: [{ Tệp: 'a.pdf', 'Tên tệp': 'A' }],
    });
    expect(issues.flatMap(({ replacement }) => replacement?.now ?? [])).toEqual(['file', 'title']);
    expect(
      readWith(wardSchema, { 'Thành phố': 'A' }).issues.some(
        ({ replacement }) => replacement?.now === 'city',
      ),
    ).toBe(true);
    expect(
      readWith(newsSchema, { Ảnh: 'a.png' }).issues.some(({ replacement }) => replacement?.now === 'image'),
    ).toBe(true);
  });
});

describe('a value in Vietnamese', () => {
  it.each<[object, string, string]>([
    [{ type: 'Thông báo' }, 'type: “Thông báo” phải viết bằng mã: thong-bao', 'thong-bao'],
    [{ type: 'thông báo' }, 'type: “thông báo” phải viết bằng mã: thong-bao', 'thong-bao'],
    [{ type: 'Kế hoạch' }, 'type: “Kế hoạch” phải viết bằng mã: ke-hoach', 'ke-hoach'],
    [{ type: 'QĐ' }, 'type: “QĐ” phải viết bằng mã: quyet-dinh', 'quyet-dinh'],
    [{ type: '“Công văn”' }, 'type: “Công văn” phải viết bằng mã: cong-van', 'cong-van'],
    [{ urgency: 'Hỏa tốc' }, 'urgency: “Hỏa tốc” phải viết bằng mã: hoa-toc', 'hoa-toc'],
    [
      { channels: ['Cổng thông tin điện tử'] },
      'channels › mục 1: “Cổng thông tin điện tử” phải viết bằng mã: portal',
      'portal',
    ],
    [{ channels: ['Fanpage'] }, 'channels › mục 1: “Fanpage” phải viết bằng mã: fanpage', 'fanpage'],
    [
      { channels: ['đài truyền thanh của phường'] },
      'channels › mục 1: “đài truyền thanh của phường” phải viết bằng mã: radio',
      'radio',
    ],
    [{ channels: ['Zalo OA'] }, 'channels › mục 1: “Zalo OA” phải viết bằng mã: zalo', 'zalo'],
    [
      { channels: 'Zalo, Fanpage, đài truyền thanh' },
      'channels: phải là danh sách các mã; hãy viết channels: [zalo, fanpage, radio]',
      '[zalo, fanpage, radio]',
    ],
    [{ fields: 'Y tế' }, 'fields: phải là danh sách các mã; hãy viết fields: [y-te]', '[y-te]'],
    [
      { fields: 'Đô thị, môi trường' },
      'fields: phải là danh sách các mã; hãy viết fields: [do-thi]',
      '[do-thi]',
    ],
    [
      { fields: 'y-te; do-thi' },
      'fields: phải là danh sách các mã; hãy viết fields: [y-te, do-thi]',
      '[y-te, do-thi]',
    ],
    [{ fields: ['Y tế'] }, 'fields › mục 1: “Y tế” phải viết bằng mã: y-te', 'y-te'],
    [
      { topics: ['phân loại rác tại nhà'] },
      'topics › mục 1: “phân loại rác tại nhà” phải viết bằng mã: phan-loai-rac',
      'phan-loai-rac',
    ],
    [
      { issued: '20/11/2026' },
      'issued: “20/11/2026” không phải ngày dạng 2025-12-31 (hoặc 2025-12, 2025); hãy viết 2026-11-20',
      '2026-11-20',
    ],
    [
      { published: '5-11-2026' },
      'published: “5-11-2026” không phải ngày dạng 2026-01-05 hoặc 2026-01-05T07:30+07:00; hãy viết 2026-11-05',
      '2026-11-05',
    ],
    [
      { published: '2026-11-22 7h30' },
      'published: “2026-11-22 7h30” không phải ngày dạng 2026-01-05 hoặc 2026-01-05T07:30+07:00; hãy viết 2026-11-22T07:30+07:00',
      '2026-11-22T07:30+07:00',
    ],
    [
      { to: 'Các tổ dân phố' },
      'to: “Các tổ dân phố” phải là danh sách; dưới dòng “to:” viết mỗi mục một dòng: “  - Các tổ dân phố”',
      '\n  - Các tổ dân phố',
    ],
    [
      { recipients: 'Như trên; Lưu VT.' },
      'recipients: “Như trên; Lưu VT.” phải là danh sách; dưới dòng “recipients:” viết mỗi mục một dòng: “  - Như trên”, “  - Lưu VT.”',
      '\n  - Như trên\n  - Lưu VT.',
    ],
    [{ draft: 'có' }, 'draft: “có” phải viết là true', 'true'],
    [
      { issued: '“2026-08-20”' },
      'issued: ngoặc kép cong “ ” của Word là chữ thường đối với máy; hãy viết 2026-08-20',
      '2026-08-20',
    ],
    [
      { signer: 'name:Lê Văn Thảo' },
      'signer: sau dấu “:” phải có một dấu cách; hãy viết name: Lê Văn Thảo',
      'name: Lê Văn Thảo',
    ],
  ])('%j', (data, message, now) => {
    expect(told(data)).toEqual([[message, now]]);
  });

  it.each<[object, RegExp]>([
    [{ type: 'Thư ngỏ' }, /^type: “Thư ngỏ” không phải một loại văn bản; các loại thường dùng: [^“]*$/],
    [{ type: 'thong-baoo' }, /; có phải “thong-bao”\?$/],
    [
      { fields: 'Giáo dục' },
      /^fields: “Giáo dục” phải là danh sách các mã trong ngoặc vuông, như fields: \[y-te\]; các mã của phường: y-te \(Y tế\), do-thi/,
    ],
    [{ fields: 'Y tế, giáo dục' }, /^fields: “Y tế, giáo dục” phải là danh sách các mã/],
    [{ fields: ['Giáo dục'] }, /như van-hoa-xa-hoi; các mã của phường: y-te \(Y tế\)/],
    [{ channels: ['báo Hải Phòng'] }, /không có trong danh sách: portal/],
    [{ 'quét dọn': 'ngõ xóm' }, /^không có khóa “quét dọn”; nếu đây là phần nối của dòng trên/],
    [
      { issued: '31/02/2026' },
      /^issued: không có ngày “31\/02\/2026”: tháng 2\/2026 chỉ có 28 ngày; xem lại bản/,
    ],
    [
      { published: '2026-02-30' },
      /^published: không có ngày “2026-02-30”: tháng 2\/2026 chỉ có 28 ngày; xem/,
    ],
    [{ published: '11/2026' }, /cần đủ ngày, tháng, năm$/],
    [{ to: '-Tổ 1 -Tổ 2' }, /^to: sau mỗi dấu “-” ở đầu mục phải có một dấu cách$/],
    [{ to: 'Các tổ dân phố, các trường' }, /viết mỗi mục một dòng, bắt đầu bằng “- ”$/],
    [
      { signer: 'Lê Văn Thảo' },
      /dưới dòng “signer:” viết “ {2}position: ” và chức vụ, rồi “ {2}name: ” và họ tên, như “ {2}name: Lê Văn Thảo”$/,
    ],
    [{ summary: null }, /xóa dòng này hoặc điền nội dung; npm run check -- --fix xóa dòng này$/],
    [{ issued: null }, /xóa dòng này hoặc điền nội dung$/],
    [{ signer: 'name:Lê A position:B' }, /hãy viết name: …$/],
    [
      { attachments: 'files/a.pdf' },
      /^attachments: “files\/a.pdf” phải viết thành hai dòng thụt vào: dòng trên là “- file: a.pdf”/,
    ],
    [{ attachments: ['a.pdf'] }, /^attachments › mục 1: “a.pdf” phải viết thành hai dòng/],
    [{ attachments: { file: 'a.pdf', title: 'A' } }, /^attachments: thiếu dấu “- ” trước file/],
  ])('that leaves a doubt is only told of: %j', (data, message) => {
    const [[words, now] = []] = told(data);
    expect(words).toMatch(message);
    expect(now).toBeUndefined();
  });

  it('is none of the ward’s where two of its names are the same', () => {
    const twice = {
      fields: [
        { id: 'a', name: 'Y tế' },
        { id: 'b', name: 'Y tế' },
      ],
      topics: [],
    };
    expect(
      readWith(directiveSchema, { ...right, fields: ['Y tế'] }, twice).issues[0]?.replacement,
    ).toBeUndefined();
  });

  it('may be a plan’s one topic', () => {
    const plan = { ...right, type: 'ke-hoach', topic: 'Phân loại rác tại nhà' };
    expect(readWith(planSchema, plan, subjects).issues[0]?.replacement?.now).toBe('phan-loai-rac');
  });
});
