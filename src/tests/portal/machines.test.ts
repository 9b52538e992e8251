import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, inject, test } from 'vitest';
import { filesOf, pagesOf, readBuilt, readPage, textOf, wards } from './built-site.ts';

describe.each(wards)('%s', (ward) => {
  test('every feed and sitemap is well-formed XML with its namespaces declared', async () => {
    const files = (await filesOf(join(inject('built'), ward))).filter((file) => file.endsWith('.xml'));
    expect(files).toEqual(
      expect.arrayContaining([
        'rss.xml',
        'van-ban/rss.xml',
        'ke-hoach/rss.xml',
        'tin-tuc/rss.xml',
        'sitemap-index.xml',
      ]),
    );
    const faults: string[] = [];
    for (const file of files) {
      const parser = new SaxesParser({ xmlns: true, fileName: file });
      parser.on('error', (error) => faults.push(error.message));
      parser.write(await readBuilt(ward, file)).close();
    }
    expect(faults).toEqual([]);
  });

  test('every feed that a page announces is there, and /rss/ lists them all', async () => {
    const files = new Set(await filesOf(join(inject('built'), ward)));
    const announced = new Set<string>();
    for (const page of await pagesOf(ward)) {
      const html = await readPage(ward, page);
      for (const [tag] of html.matchAll(/<link[^>]*type="application\/rss\+xml"[^>]*>/g)) {
        announced.add(/href="\/[^/]+\/([^"]+)"/.exec(tag)![1]!);
      }
    }
    expect(announced.size).toBeGreaterThanOrEqual(4);
    expect([...announced].filter((path) => !files.has(path))).toEqual([]);
    const list = await readBuilt(ward, 'rss/index.html');
    expect([...announced].filter((path) => !list.includes(`/${ward}/${path}"`))).toEqual([]);
  });
});

describe('the five documents', () => {
  test.each([
    [
      'ai-quoc',
      'van-ban/2025/trien-khai-nghi-quyet-y-te',
      [
        'Thực hiện Công văn số 3197/UBND-VX ngày 17/12/2025 của UBND thành phố Hải Phòng về việc triển khai thực hiện các Nghị quyết của Hội đồng nhân dân thành phố thuộc lĩnh vực y tế.',
        'bằng hình thức tuyên truyền qua nhóm Zalo, cuộc họp, hội nghị.... Phối hợp chặt chẽ với Phòng Văn hóa - Xã hội',
        'Trung tâm Dịch vụ SNC (để tuyên truyền)',
        'Lê Văn Thảo',
      ],
    ],
    [
      'ai-quoc',
      'van-ban/2026/don-doc-nghi-quyet-57',
      [
        '3. Văn phòng UBND phường thường xuyên truy cập tài khoản theo đường link https://theodoinq.dcs.vn đã được tạo lập',
        'trước ngày 06/6/2026 để tổng hợp',
      ],
    ],
    [
      'kien-an',
      'van-ban/2026/trien-khai-nghi-quyet-148',
      [
        'xây dựng kế hoạch, chỉ đạo, hướng dẫn, phối hợp tổ chức khám sức khỏe định kỳ',
        'TL. CHỦ TỊCH',
        'KT. CHÁNH VĂN PHÒNG',
        'PHÓ CHÁNH VĂN PHÒNG',
      ],
    ],
    [
      'bach-dang',
      'van-ban/2026/ket-luan-phien-hop-thang-5',
      [
        '2. Yêu cầu các phòng, cơ quan, đơn vị nêu cao tinh thần trách nhiệm',
        'rà soát đối tượng khuyết tật đang hưởng trợ cấp xã hội',
        'mô hình “ Tổ dân phố không ma túy” hoàn thành trước ngày 13/5/2026',
      ],
    ],
    [
      'viet-hung',
      'ke-hoach/tuyen-truyen-nghi-quyet-72',
      [
        'III. HÌNH THỨC TUYÊN TRUYỀN, QUÁN TRIỆT',
        'nêu gương "Người tốt, việc tốt", các mô hình hay',
        'bám sát quan điểm, mục tiêu, nhiệm vụ, giải pháp của Nghị quyết số 72-NQ/TW',
        'Lê Đức Toàn',
      ],
    ],
  ])('%s/%s is on its page, letter by letter', async (ward, path, sentences) => {
    const text = textOf(await readBuilt(ward, `${path}/index.html`));
    for (const sentence of sentences) expect(text).toContain(sentence);
  });
});

test('an unknown number or date says so, and is never an empty cell', async () => {
  const html = await readBuilt('viet-hung', 'ke-hoach/tuyen-truyen-nghi-quyet-72/index.html');
  expect(textOf(html)).toContain('chưa có số, ký hiệu');
  expect(textOf(html)).toContain('chưa có ngày');
  for (const ward of wards) {
    for (const page of await pagesOf(ward)) {
      const html = await readPage(ward, page);
      const rows = [...html.matchAll(/<(table class="list"|dl)[\s\S]*?<\/(?:table|dl)>/g)]
        .map(([all]) => all)
        .join('');
      expect(/<(td(?! class="from")|dd)[^>]*>\s*<\/(?:td|dd)>/.exec(rows)?.[0], page).toBeUndefined();
    }
  }
});

test('what is withdrawn keeps its page, the notice and the reason, and leaves lists, sitemap and data', async () => {
  const page = 'van-ban/2026/ngung-cap-nuoc-thang-11/';
  const text = textOf(await readBuilt('phuong-mau', `${page}index.html`));
  expect(text).toContain('Văn bản này đã được thu hồi ngày 10/11/2026.');
  expect(text).not.toContain('Nơi nhận');
  for (const file of [
    'van-ban/index.html',
    'index.html',
    'sitemap-0.xml',
    'du-lieu/van-ban.json',
    'du-lieu/van-ban.csv',
  ]) {
    expect(await readBuilt('phuong-mau', file), file).not.toContain(page);
  }
  const feed = await readBuilt('phuong-mau', 'van-ban/rss.xml');
  expect(feed).toContain('<title>Đã thu hồi: ');
  expect(await filesOf(join(inject('built'), 'phuong-mau'))).not.toContain(
    'tep/2026/lich-ngung-cap-nuoc.pdf',
  );
});

test('only attachments of published documents are published', async () => {
  const files = (await filesOf(join(inject('built'), 'phuong-mau'))).filter((file) =>
    file.startsWith('tep/'),
  );
  for (const hidden of [
    'nhap/chua-dung.pdf',
    '2026/du-thao-tet.docx',
    '2026/lich-ngung-cap-nuoc.pdf',
    '2027/so-cay-tung-to.pdf',
  ]) {
    expect(files).not.toContain(`tep/${hidden}`);
  }
  const kinds = new Set(files.map((file) => file.split('.').at(-1)));
  expect([...kinds].sort()).toEqual(['docx', 'jpg', 'odt', 'pdf', 'png', 'pptx', 'webp', 'xlsx']);
});

test('every page of a ward that has not adopted the portal says so and asks not to be indexed', async () => {
  for (const ward of wards) {
    for (const page of await pagesOf(ward)) {
      const html = await readPage(ward, page);
      expect(/<meta name="robots" content="[^"]*noindex/.test(html), page).toBe(true);
      if (!html.includes('http-equiv="refresh"')) expect(html, page).toContain('Cổng minh họa');
    }
  }
});
