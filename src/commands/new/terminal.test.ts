import { describe, expect, it } from 'vitest';
import {
  clear,
  down,
  enter,
  interrupt,
  notice,
  put,
  read,
  run,
  title,
  useHoaSen,
  written,
} from './fixtures/hoa-sen.ts';

useHoaSen();

describe('in a terminal', () => {
  it('asks for what it cannot know, and proposes the rest', async () => {
    const type = ['thong b', enter];
    const { status, out } = await run(
      ['directive'],
      [enter, 'Đổi lịch tiêm', enter, ...type, enter, enter, '20/11/2026', interrupt],
    );
    expect(status).toBe(130);
    expect(out).toContain('chỗ này bắt buộc phải điền');
    expect(out).toContain('Ủy ban nhân dân phường Hoa Sen');
    expect(out).toContain('Đã dừng theo ý bạn; chưa ghi tệp nào.');
    expect(await written()).toEqual(['hoa-sen/ward.yaml']);
  });

  it('writes what was answered', async () => {
    const { status } = await run(
      ['plan', '--code', '41/KH-UBND'],
      [
        ...['Đổi lịch tiêm', enter, enter, '2026-11', enter, enter, enter],
        ...[' ', down, ' ', enter, down, enter, ' ', enter, enter],
      ],
    );
    expect(status).toBe(0);
    expect(await read('hoa-sen/plans/2026/doi-lich-tiem.md')).toMatchInlineSnapshot(`
      "---
      title: Đổi lịch tiêm
      type: ke-hoach
      code: 41/KH-UBND
      issuer: Ủy ban nhân dân phường Hoa Sen
      place: Hoa Sen
      issued: 2026-11
      published: 2026-11-22
      fields: [y-te, giao-duc]
      topic: tiem-chung
      channels: [portal]
      draft: true
      ---

      (Viết nội dung vào đây, rồi xóa dòng này.)
      "
    `);
  });

  it('asks for the kind and for the ward where there are several', async () => {
    await put('hoa-cuc/ward.yaml', [(await read('hoa-sen/ward.yaml')).replaceAll('Hoa Sen', 'Hoa Cúc')]);
    const { status, out } = await run(
      [],
      [down, down, enter, down, enter, 'Họp tổ', enter, enter, enter, enter, enter],
    );
    expect(status).toBe(0);
    expect(out).toContain('Phường Hoa Cúc (hoa-cuc)');
    expect(await written()).toContain('hoa-sen/news/2026/hop-to.md');
  });

  it('searches for the ward by its name, from three wards on', async () => {
    for (const [id, name] of [
      ['bach-lien', 'Phường Bạch Liên'],
      ['dong-mai', 'Xã Đồng Mai'],
    ])
      await put(`${id}/ward.yaml`, [(await read('hoa-sen/ward.yaml')).replaceAll('Phường Hoa Sen', name!)]);
    const { status } = await run(['news'], ['dong m', enter, 'Họp tổ', enter, enter, enter, enter, enter]);
    expect(status).toBe(0);
    expect(await written()).toContain('dong-mai/news/2026/hop-to.md');
  });

  it('refuses a wrong title and a wrong number at once, and accepts the correction', async () => {
    const { out } = await run(
      ['directive', '--type', 'thong-bao'],
      ['V/v Tiêm', enter, clear, 'Tiêm', enter, '20/11/2026', enter, interrupt],
    );
    expect(out).toContain('bỏ “V/v”, chỉ viết Tiêm');
    expect(out).toContain('“20/11/2026” không giống số, ký hiệu nào');
    expect(await written()).toEqual(['hoa-sen/ward.yaml']);
  });

  it('speaks Vietnamese in the lists of Clack', async () => {
    const { out } = await run([...title.toSpliced(0, 0, 'directive')], ['zzz', interrupt]);
    expect(out).toContain('Không tìm thấy');
    expect(out).not.toMatch(/search|match|select|confirm|none/i);
  });

  it('asks nothing if the flags give all that is required', async () => {
    expect((await run(notice, [])).status).toBe(0);
  });
});
