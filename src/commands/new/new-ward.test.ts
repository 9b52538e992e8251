import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../content/yaml/parse-yaml.ts';
import { wardSchema } from '../../domain/schema/ward.ts';
import { findings, read, run, useHoaSen, written } from './fixtures/hoa-sen.ts';

useHoaSen();

describe('a new ward', () => {
  const call = [
    'ward',
    '--name',
    'Xã Đồng Sen',
    '--city',
    'Tỉnh Hải An',
    '--url',
    'https://portal.example/x/',
  ];

  it('passes the check', async () => {
    const { status, out } = await run(call);
    expect(status).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "Đã tạo:
        "content/dong-sen/ward.yaml"
        "content/dong-sen/pages/gioi-thieu.md"
        "content/dong-sen/pages/lien-he.md"
        "content/dong-sen/pages/kha-nang-tiep-can.md"
        "content/dong-sen/pages/quyen-rieng-tu.md"
      Làm tiếp:
        1. Mở "content/dong-sen/ward.yaml": khai thêm những khóa có ích. Lời giải thích nằm ngay trong tệp.
        2. Đọc lại bốn trang trong thư mục pages/ bên cạnh tệp ấy; viết thêm điều phường muốn nói.
        3. Tạo văn bản đầu tiên bằng biểu mẫu: npm run edit -- dong-sen --content "content"
        4. Hoặc trả lời vài câu hỏi, máy tạo tệp: npm run new -- directive --ward dong-sen --content "content"
        5. Xem trước: npm run dev -- dong-sen --content "content"
        6. Dựng cổng: npm run build -- dong-sen --content "content"
      "
    `);
    expect(await findings('dong-sen')).toEqual([]);
    expect(parseYaml(await read('dong-sen/ward.yaml')).data).toEqual({
      name: 'Xã Đồng Sen',
      authority: 'Ủy ban nhân dân xã Đồng Sen',
      city: 'Tỉnh Hải An',
      url: 'https://portal.example/x/',
      official: false,
    });
  });

  it('explains all keys; each is valid without its #', async () => {
    await run(call);
    const yaml = parseYaml((await read('dong-sen/ward.yaml')).replace(/^#(?! [^ ])/gm, ''));
    expect(yaml.faults).toEqual([]);
    expect(Object.keys(wardSchema.parse(yaml.data)).sort()).toEqual(Object.keys(wardSchema.shape).sort());
  });

  it('has pages that name the ward and invent nothing', async () => {
    await run(call);
    expect(await read('dong-sen/pages/lien-he.md')).toMatchInlineSnapshot(`
      "---
      title: Liên hệ
      ---

      Cổng là nơi để đọc: không nhận đơn thư, hồ sơ hay phản ánh.

      ## Khi cần giải quyết công việc

      Xin đến hoặc gọi thẳng Ủy ban nhân dân xã Đồng Sen. Địa chỉ, số điện thoại và giờ làm việc ở dưới đây nếu đã được khai; chưa có thì xin xem nơi do chính cơ quan công bố.

      ## Khi thấy nội dung ở đây khác bản gốc

      Bản gốc của văn bản mới là căn cứ. Xin báo cho cơ quan ban hành văn bản ấy.
      "
    `);
    expect(await read('dong-sen/pages/gioi-thieu.md')).toContain('của xã Đồng Sen, tỉnh Hải An, sao cho');
    expect(await read('dong-sen/pages/kha-nang-tiep-can.md')).toContain('được lập ngày 22/11/2026.');
  });

  it.each([
    ['Phường Hoa Sen', 'phuong-hoa-sen'],
    ['Đặc khu Côn Đảo', 'con-dao'],
    ['Phường 10', 'phuong-10'],
  ])('%s gets the id %s', async (name, id) => {
    await run([...call, '--name', name]);
    expect(await written()).toContain(`${id}/ward.yaml`);
  });

  it('never overwrites another ward', async () => {
    expect((await run([...call, '--id', 'hoa-sen'])).err).toContain('“hoa-sen” đã có; không ghi đè.');
    expect(await written()).toEqual(['hoa-sen/ward.yaml']);
  });
});
