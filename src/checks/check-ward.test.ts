import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interpretWard } from '../content/interpret.ts';
import { listWards, readWard } from '../content/read-ward.ts';
import type { ReadWard } from '../content/source.ts';
import { checkWard, hasErrors } from './check-ward.ts';
import type { Finding } from './contract.ts';
import { rules } from './rules/index.ts';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
const project = fileURLToPath(new URL('../../', import.meta.url));
const wards = await listWards(join(project, 'content'));

const read = async (contentDir: string, ward = 'phuong-thu'): Promise<ReadWard> =>
  interpretWard(await readWard(contentDir, ward));

/** What the whole check finds in a fixture, each finding on two lines: where, how grave, which rule; then its words. */
async function found(rule: string): Promise<string> {
  return table(checkWard(await read(join(fixtures, rule, 'content'))));
}

function table(findings: readonly Finding[]): string {
  const shortened = (text: string): string =>
    text.replaceAll(fixtures, '').replace(/[\w-]+\/content\/phuong-thu\//g, '');
  return findings
    .map(({ file, line, column, severity, rule, message }) => {
      const short = file.replace(/^.*\/content\/phuong-thu\/?/, '') || '(phường)';
      return `${short}:${String(line)}:${String(column)} ${severity} ${rule}\n  ${shortened(message)}`;
    })
    .join('\n');
}

/** The fixture of id-clash with a second file that no Mac or Windows disk could hold beside the first. */
async function twoOfOneAddress(): Promise<ReadWard> {
  const source = await readWard(join(fixtures, 'id-clash/content'), 'phuong-thu');
  const twins = source.documents.map((document) => ({
    ...document,
    id: document.id.replace('lich', 'Lich'),
    file: document.file.replace('lich', 'Lich'),
  }));
  return interpretWard({ ...source, documents: [...twins, ...source.documents] });
}

describe('the rules', () => {
  it('have a fixture each, named after them', async () => {
    expect(await readdir(fixtures)).toEqual(rules.map(({ name }) => name).sort());
  });

  it.each(rules.map(({ name, severity }) => ({ name, severity })))(
    '$name finds something in its fixture, and no other rule does',
    async ({ name, severity }) => {
      const findings = checkWard(
        name === 'id-clash' ? await twoOfOneAddress() : await read(join(fixtures, name, 'content')),
      );
      const companions = name === 'id-clash' ? ['id-form'] : [];
      expect(findings.filter((each) => each.rule === name).length).toBeGreaterThan(0);
      expect(findings.filter((each) => each.rule !== name && !companions.includes(each.rule))).toEqual([]);
      expect(hasErrors(findings)).toBe(severity === 'error');
    },
  );

  it.each(rules.map(({ name }) => name))('%s is in the editor’s guide', async (name) => {
    expect(await readFile(join(project, 'content/README.md'), 'utf8')).toContain(`\`${name}\``);
  });
});

describe('what is found where', () => {
  it('ward-file', async () => {
    expect(await found('ward-file')).toMatchInlineSnapshot(`
      "(phường):0:0 error ward-file
        thiếu tệp ward.yaml; chép từ content/phuong-mau/ward.yaml rồi sửa lại"
    `);
  });

  it('misfit', async () => {
    expect(await found('misfit')).toMatchInlineSnapshot(`
      "directives/2026/Kế hoạch số 1.txt:0:0 error misfit
        tên tệp phải kết thúc bằng “.md” thì mới được đọc; hãy đổi tên, hoặc chuyển vào files/ nếu là tệp đính kèm
      news/2026/ma-cu.md:0:0 error misfit
        không phải văn bản UTF-8; mở bằng trình soạn thảo và lưu lại với mã UTF-8
      pages/huong-dan/nop-ho-so.md:0:0 error misfit
        trang phải nằm ngay trong pages/, không trong thư mục con
      references.yaml:0:0 error misfit
        không phải văn bản UTF-8; mở bằng trình soạn thảo và lưu lại với mã UTF-8
      tệp lạ.txt:0:0 error misfit
        không nằm trong directives/, plans/, news/, pages/ hay files/ nên không được đọc; hãy chuyển chỗ hoặc xóa
      văn bản/thong-bao.md:0:0 error misfit
        không nằm trong directives/, plans/, news/, pages/ hay files/ nên không được đọc; hãy chuyển chỗ hoặc xóa"
    `);
  });

  it('yaml-syntax', async () => {
    expect(await found('yaml-syntax')).toMatchInlineSnapshot(`
      "directives/2026/chay-ma.md:1:1 error yaml-syntax
        dòng đầu tiên phải chỉ có “---”, không có gì theo sau
      directives/2026/chua-dong.md:1:1 error yaml-syntax
        phần thông tin đầu tệp chưa đóng; thêm một dòng chỉ có “---” ngay trước nội dung
      directives/2026/dau-sao.md:2:8 error yaml-syntax
        dấu “*” ở đầu có nghĩa riêng; đặt cả nội dung trong ngoặc kép
      directives/2026/dong-trong-dau-tep.md:1:1 error yaml-syntax
        dòng đầu tiên của tệp phải là “---”; xóa các dòng trống hoặc dấu cách ở trước nó
      directives/2026/hai-cham.md:2:8 error yaml-syntax
        nội dung có dấu “:” ở giữa; đặt cả nội dung trong ngoặc kép, như title: "Kết luận: giao các phòng"
      directives/2026/khoa-lap.md:4:1 error yaml-syntax
        khóa này đã có ở trên; giữ lại một
      directives/2026/khong-co-thong-tin.md:1:1 error yaml-syntax
        tệp phải mở đầu bằng phần thông tin giữa hai dòng “---”; chép phần này từ một tệp có sẵn
      directives/2026/ngoac-kep.md:2:31 error yaml-syntax
        có ký tự thừa; nếu nội dung chứa dấu “:”, “#” hay ngoặc kép, đặt cả nội dung trong ngoặc kép
      directives/2026/phim-tab.md:4:1 error yaml-syntax
        thụt lề bằng phím Tab; hãy dùng dấu cách
      references.yaml:2:10 error yaml-syntax
        nội dung có dấu “:” ở giữa; đặt cả nội dung trong ngoặc kép, như title: "Kết luận: giao các phòng""
    `);
  });

  it('unknown-key', async () => {
    expect(await found('unknown-key')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:7:1 error unknown-key
        không có khóa “so-hieu”; các khóa có thể dùng: title, type, code, issuer, place, issued, effective, expires, to, recipients, signer, urgency, attachments, replaces, amends, unconfirmed, progress, published, fields, topics, summary, formerly, changes, withdrawn, channels, released, allow, draft
      directives/2026/tong-ve-sinh.md:9:3 error unknown-key
        không có khóa “chuc-vu”; các khóa có thể dùng: authority, position, name
      directives/2026/tong-ve-sinh.md:12:37 error unknown-key
        không có khóa “tittle”; có phải “title”?
      news/2026/don-duong.md:4:1 error unknown-key
        không có khóa “sumary”; có phải “summary”?
      pages/lien-he.md:3:1 error unknown-key
        không có khóa “draft”; các khóa có thể dùng: title, summary
      references.yaml:2:3 error unknown-key
        không có khóa “tilte”; có phải “title”?
      ward.yaml:6:3 error unknown-key
        không có khóa “fone”; có phải “phone”?"
    `);
  });

  it('missing-key', async () => {
    expect(await found('missing-key')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:2:1 error missing-key
        thiếu issuer; đây là khóa bắt buộc
      directives/2026/tong-ve-sinh.md:2:1 error missing-key
        thiếu published; đây là khóa bắt buộc
      directives/2026/tong-ve-sinh.md:2:1 error missing-key
        thiếu type; đây là khóa bắt buộc
      directives/2026/tong-ve-sinh.md:5:5 error missing-key
        thiếu attachments › mục 1 › title; đây là khóa bắt buộc
      directives/2026/tong-ve-sinh.md:7:3 error missing-key
        thiếu withdrawn › reason; đây là khóa bắt buộc
      news/don-duong.md:1:1 error missing-key
        thiếu published; đây là khóa bắt buộc
      news/don-duong.md:1:1 error missing-key
        thiếu title; đây là khóa bắt buộc
      pages/lien-he.md:2:1 error missing-key
        thiếu title; đây là khóa bắt buộc
      ward.yaml:1:1 error missing-key
        thiếu city; đây là khóa bắt buộc
      ward.yaml:1:1 error missing-key
        thiếu url; đây là khóa bắt buộc
      ward.yaml:4:5 error missing-key
        thiếu units › mục 1 › id; đây là khóa bắt buộc"
    `);
  });

  it('invalid-value', async () => {
    expect(await found('invalid-value')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:2:7 error invalid-value
        title: để trống; xóa dòng này hoặc điền nội dung
      directives/2026/tong-ve-sinh.md:3:7 error invalid-value
        type: “thong-baoo” không phải một loại văn bản; các loại thường dùng: cong-van, thong-bao, ke-hoach, quyet-dinh, nghi-quyet, chi-thi, bao-cao, to-trinh, giay-moi, huong-dan, khac
      directives/2026/tong-ve-sinh.md:6:8 error invalid-value
        place: “true” không phải chữ; đặt trong ngoặc kép, như "true"
      directives/2026/tong-ve-sinh.md:7:9 error invalid-value
        issued: “20/8/2026” không phải ngày dạng 2025-12-31 (hoặc 2025-12, 2025); hãy viết 2026-08-20
      directives/2026/tong-ve-sinh.md:8:12 error invalid-value
        effective: “30/02/2026” không phải ngày dạng 2025-12-31 (hoặc 2025-12, 2025)
      directives/2026/tong-ve-sinh.md:9:12 error invalid-value
        published: “21.08.2026” không phải ngày dạng 2026-01-05 hoặc 2026-01-05T07:30+07:00; hãy viết 2026-08-21
      directives/2026/tong-ve-sinh.md:10:5 error invalid-value
        to: “Các tổ dân phố” phải là danh sách; viết mỗi mục một dòng, bắt đầu bằng “- ”
      directives/2026/tong-ve-sinh.md:13:5 error invalid-value
        recipients › mục 2: “Lưu: VT” không phải chữ; đặt trong ngoặc kép, như "Lưu: VT"
      directives/2026/tong-ve-sinh.md:14:9 error invalid-value
        signer: “Lê Văn Thảo” phải gồm các khóa con, mỗi khóa một dòng thụt vào
      directives/2026/tong-ve-sinh.md:15:10 error invalid-value
        urgency: “khản” không có trong danh sách: khan, thuong-khan, hoa-toc; có phải “khan”?
      directives/2026/tong-ve-sinh.md:16:10 error invalid-value
        fields › mục 1: chỉ gồm chữ thường không dấu a-z, chữ số và dấu “-”, như van-hoa-xa-hoi
      directives/2026/tong-ve-sinh.md:18:5 error invalid-value
        attachments › mục 1: “tờ trình.pdf” phải gồm các khóa con, mỗi khóa một dòng thụt vào
      directives/2026/tong-ve-sinh.md:19:12 error invalid-value
        channels › mục 1: “loa” không có trong danh sách: portal, fanpage, zalo, radio, meeting, notice
      directives/2026/tong-ve-sinh.md:20:24 error invalid-value
        progress › 1 › status: “xong” không có trong danh sách: doing, done, stuck; có phải “doing”?
      directives/2026/tong-ve-sinh.md:21:8 error invalid-value
        draft: “phải” phải là true hoặc false
      plans/2026/tuyen-truyen.md:6:12 error invalid-value
        published: “2026-08-21T07:30” không phải ngày dạng 2026-01-05 hoặc 2026-01-05T07:30+07:00
      plans/2026/tuyen-truyen.md:7:16 error invalid-value
        period › from: “quý III” không phải ngày dạng 2025-12-31 (hoặc 2025-12, 2025)
      plans/2026/tuyen-truyen.md:8:10 error invalid-value
        summary: dài quá 300 ký tự; hãy viết ngắn lại
      references.yaml:1:11 error invalid-value
        57-NQ/TW: “Về đột phá khoa học” phải gồm các khóa con, mỗi khóa một dòng thụt vào
      references.yaml:2:22 error invalid-value
        30/2020/NĐ-CP › url: phải là một địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://
      ward.yaml:4:6 error invalid-value
        url: phải là một địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://
      ward.yaml:5:11 error invalid-value
        official: “có” phải là true hoặc false
      ward.yaml:6:18 error invalid-value
        contact › email: không phải địa chỉ thư điện tử, như ubnd@portal.example
      ward.yaml:8:10 error invalid-value
        units › mục 1 › id: chỉ gồm chữ thường không dấu a-z, chữ số và dấu “-”, như van-hoa-xa-hoi
      ward.yaml:9:20 error invalid-value
        editing › backend: “githup” không có trong danh sách: gitlab, github, gitea; có phải “github”?
      ward.yaml:10:9 error invalid-value
        emblem: phải là đường dẫn bên trong thư mục files/, như 2026/ke-hoach.pdf"
    `);
  });

  it('id-form', async () => {
    expect(await found('id-form')).toMatchInlineSnapshot(`
      "directives/2026/Kế hoạch số 1.md:0:0 error id-form
        tên tệp chỉ gồm chữ thường không dấu a-z, chữ số và “-”; hãy đổi thành 2026/ke-hoach-so-1.md
      directives/2026/Lich-Tiem.md:0:0 error id-form
        tên tệp chỉ gồm chữ thường không dấu a-z, chữ số và “-”; hãy đổi thành 2026/lich-tiem.md
      directives/2026/thu--gom-rac.md:0:0 error id-form
        tên tệp chỉ gồm chữ thường không dấu a-z, chữ số và “-”; hãy đổi thành 2026/thu-gom-rac.md
      directives/Năm 2026/đường hoa.md:0:0 error id-form
        tên tệp chỉ gồm chữ thường không dấu a-z, chữ số và “-”; hãy đổi thành nam-2026/duong-hoa.md"
    `);
  });

  it('id-clash', async () => {
    expect(table(checkWard(await twoOfOneAddress()))).toMatchInlineSnapshot(`
      "directives/2026/Lich-tiem.md:0:0 error id-form
        tên tệp chỉ gồm chữ thường không dấu a-z, chữ số và “-”; hãy đổi thành 2026/lich-tiem.md
      directives/2026/lich-tiem.md:0:0 error id-clash
        trùng địa chỉ với directives/2026/Lich-tiem.md (chỉ khác chữ hoa, chữ thường hoặc cách gõ dấu); hãy đổi tên một tệp"
    `);
  });

  it('id-reserved', async () => {
    expect(await found('id-reserved')).toMatchInlineSnapshot(`
      "directives/2026/kenh.md:0:0 error id-reserved
        tên không được kết thúc bằng “kenh” vì đó là địa chỉ của kênh; hãy đổi tên
      directives/loai/thong-bao/x.md:0:0 error id-reserved
        tên không được bắt đầu bằng “loai/” vì đó là địa chỉ của danh sách; hãy đổi tên
      directives/nam/2026.md:0:0 error id-reserved
        tên không được bắt đầu bằng “nam/” vì đó là địa chỉ của danh sách; hãy đổi tên
      directives/trang.md:0:0 error id-reserved
        tên không được bắt đầu bằng “trang/” vì đó là địa chỉ của danh sách; hãy đổi tên
      news/2026/nghe.md:0:0 error id-reserved
        tên không được kết thúc bằng “nghe” vì đó là địa chỉ của kênh; hãy đổi tên
      pages/404.md:0:0 error id-reserved
        “404” là một mục có sẵn của cổng; hãy đặt tên khác cho trang
      pages/tim-kiem.md:0:0 error id-reserved
        “tim-kiem” là một mục có sẵn của cổng; hãy đặt tên khác cho trang
      plans/to-roi.md:0:0 error id-reserved
        tên không được kết thúc bằng “to-roi” vì đó là địa chỉ của kênh; hãy đổi tên"
    `);
  });

  it('duplicate-subject', async () => {
    expect(await found('duplicate-subject')).toMatchInlineSnapshot(`
      "ward.yaml:8:10 error duplicate-subject
        id “van-phong” đã có trong units; hãy đặt id khác
      ward.yaml:11:10 error duplicate-subject
        id “y-te” đã có trong fields; hãy đặt id khác"
    `);
  });

  it('unknown-subject', async () => {
    expect(await found('unknown-subject')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:7:16 error unknown-subject
        ward.yaml không có “y-tee” trong fields; có phải “y-te”?
      directives/2026/tong-ve-sinh.md:8:25 error unknown-subject
        ward.yaml không có “an-toan-giao-thong” trong topics; các id đã có: phan-loai-rac. Muốn thêm thì sửa ward.yaml
      plans/2026/tuyen-truyen.md:7:8 error unknown-subject
        ward.yaml không có “phan-loai-racc” trong topics; có phải “phan-loai-rac”?"
    `);
  });

  it('unknown-reference', async () => {
    expect(await found('unknown-reference')).toMatchInlineSnapshot(`
      "directives/2026/da-rut.md:7:63 error unknown-reference
        không có văn bản “directives/2026/tong-ve-sin”; có phải “directives/2026/tong-ve-sinh”?
      directives/2026/tong-ve-sinh.md:7:12 error unknown-reference
        không có văn bản “directives/2025/tong-ve-sin”; có phải “directives/2025/tong-ve-sinh”?
      directives/2026/tong-ve-sinh.md:8:40 error unknown-reference
        không có văn bản “plans/khong-co-o-dau-ca”; nếu là số, ký hiệu của văn bản nơi khác thì viết đủ chữ hoa, như 45/KH-UBND
      news/don-duong.md:4:44 error unknown-reference
        không có văn bản “news/2026/tong-ve-sinh”; nếu là số, ký hiệu của văn bản nơi khác thì viết đủ chữ hoa, như 45/KH-UBND"
    `);
  });

  it('reference-circle', async () => {
    expect(await found('reference-circle')).toMatchInlineSnapshot(`
      "directives/2024/noi-quy.md:7:11 error reference-circle
        replaces chạy vòng: directives/2024/noi-quy → directives/2026/noi-quy → directives/2025/noi-quy → directives/2024/noi-quy; xóa một chỗ
      directives/2026/tu-sua.md:7:9 error reference-circle
        amends chạy vòng: directives/2026/tu-sua → directives/2026/tu-sua; xóa một chỗ"
    `);
  });

  it('address-taken', async () => {
    expect(await found('address-taken')).toMatchInlineSnapshot(`
      "directives/2026/lich-tiem.md:7:12 error address-taken
        địa chỉ cũ “2026/lich-tiem-chung” đang là của directives/2026/lich-tiem-chung.md; hãy xóa ở một nơi
      directives/2026/tiem-chung.md:7:12 error address-taken
        địa chỉ cũ “2026/tiem” đang là của directives/2026/lich-tiem.md; hãy xóa ở một nơi"
    `);
  });

  it('unconfirmed', async () => {
    expect(await found('unconfirmed')).toMatchInlineSnapshot(`
      "directives/2026/ban-quet.md:7:14 error unconfirmed
        chưa ai so code, issued với bản giấy; so xong thì xóa khóa unconfirmed, hoặc để draft: true"
    `);
  });

  it('undated', async () => {
    expect(await found('undated')).toMatchInlineSnapshot(`
      "directives/2026/chua-co-ngay.md:2:8 warning undated
        chưa có ngày ban hành; trang sẽ ghi “chưa có ngày”. Khi biết, thêm issued: 2025-12-17 (hoặc 2025-12, 2025)"
    `);
  });

  it('code-form', async () => {
    expect(await found('code-form')).toMatchInlineSnapshot(`
      "directives/2026/so-la.md:7:7 warning code-form
        “Số 12 của phường” không giống số, ký hiệu nào; dạng thường gặp: 45/KH-UBND, 3197/UBND-VX, 06-CTr/TU, hoặc /UBND-VX khi chưa có số"
    `);
  });

  it('heading-level', async () => {
    expect(await found('heading-level')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:9:1 error heading-level
        “# THÔNG BÁO” là đề mục cấp một, chỉ dành cho tiêu đề của văn bản; hãy viết “## THÔNG BÁO”
      directives/2026/tong-ve-sinh.md:17:1 error heading-level
        đề mục “a) Tổ dân phố” nhảy cấp; hãy viết “### a) Tổ dân phố”"
    `);
  });

  it('raw-html', async () => {
    expect(await found('raw-html')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:9:13 warning raw-html
        mã HTML “<b>” sẽ hiện ra như chữ thường; hãy bỏ đi, hoặc dùng cú pháp Markdown
      directives/2026/tong-ve-sinh.md:9:21 warning raw-html
        mã HTML “</b>” sẽ hiện ra như chữ thường; hãy bỏ đi, hoặc dùng cú pháp Markdown
      directives/2026/tong-ve-sinh.md:11:1 warning raw-html
        mã HTML “<script src="https://x.example/a.js"></s” sẽ hiện ra như chữ thường; hãy bỏ đi, hoặc dùng cú pháp Markdown
      directives/2026/tong-ve-sinh.md:13:1 warning raw-html
        mã HTML “<!-- còn thiếu giờ kết thúc -->” sẽ hiện ra như chữ thường; hãy bỏ đi, hoặc dùng cú pháp Markdown"
    `);
  });

  it('link-scheme', async () => {
    expect(await found('link-scheme')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:9:5 error link-scheme
        liên kết “javascript:alert(1)” không được phép; chỉ dùng https://, http://, mailto:, tel: hoặc đường dẫn trong cổng
      directives/2026/tong-ve-sinh.md:9:36 error link-scheme
        liên kết “data:text/html;base64,PHNjcmlwdD4=” không được phép; chỉ dùng https://, http://, mailto:, tel: hoặc đường dẫn trong cổng
      directives/2026/tong-ve-sinh.md:9:79 error link-scheme
        liên kết “file:///C:/van-thu/so-do.pdf” không được phép; chỉ dùng https://, http://, mailto:, tel: hoặc đường dẫn trong cổng
      directives/2026/tong-ve-sinh.md:11:5 error link-scheme
        liên kết “/van-ban/” bắt đầu bằng “/”; viết đường dẫn tính từ tệp này, như ../../files/x.pdf hoặc ../2025/y.md
      directives/2026/tong-ve-sinh.md:11:29 error link-scheme
        liên kết “../../../phuong-khac/ward.yaml” dẫn ra ngoài thư mục của phường; chỉ dẫn tới tệp của chính phường
      directives/2026/tong-ve-sinh.md:11:77 error link-scheme
        liên kết “ftp://tep.example/a” không được phép; chỉ dùng https://, http://, mailto:, tel: hoặc đường dẫn trong cổng"
    `);
  });

  it('link-target', async () => {
    expect(await found('link-target')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:16:1 error link-target
        không có tệp “directives/2025/tong-ve-sin.md”; có phải “directives/2025/tong-ve-sinh.md”?
      directives/2026/tong-ve-sinh.md:16:36 error link-target
        không có mục “#muc-ii” trong directives/2025/tong-ve-sinh.md; có phải “#muc-i”?
      directives/2026/tong-ve-sinh.md:16:75 error link-target
        không có mục “#muc-3” trong directives/2026/tong-ve-sinh.md; có phải “#muc-1”?
      directives/2026/tong-ve-sinh.md:17:1 error link-target
        không có tệp “2026/Kế hoạch số 2.pdf” trong files/; có phải “2026/Kế hoạch số 1.pdf”?
      directives/2026/tong-ve-sinh.md:17:46 error link-target
        không có địa chỉ “../../linh-vuc/giao-duc/” trên cổng; để dẫn tới một văn bản, viết đường dẫn tới tệp .md của nó
      directives/2026/tong-ve-sinh.md:17:84 error link-target
        không có địa chỉ “../../gioi-thieu” trên cổng; để dẫn tới một văn bản, viết đường dẫn tới tệp .md của nó
      directives/2026/tong-ve-sinh.md:17:111 error link-target
        không có tệp “directives/2026/khong-biet/o-dau.md”; kiểm tra lại đường dẫn"
    `);
  });

  it('image-file', async () => {
    expect(await found('image-file')).toMatchInlineSnapshot(`
      "news/2026/don-duong.md:8:1 error image-file
        ảnh “https://anh.example/a.png” phải là tệp trong thư mục files/ của phường; chép ảnh vào đó rồi viết như ../../files/anh.jpg
      news/2026/don-duong.md:10:1 error image-file
        không có tệp “hình ảnh/sân chơ.png” trong files/; có phải “hình ảnh/sân chơi.png”?
      news/2026/don-duong.md:12:1 error image-file
        tệp “so-do.pdf” không phải ảnh; dùng jpg, png, webp
      news/2026/don-duong.md:14:1 error image-file
        tệp “hình ảnh/so-do.png” thật ra là PDF; mở tệp, lưu lại đúng loại PNG rồi thay vào
      news/2026/don-duong.md:16:1 error image-file
        ảnh “../../pages/anh.png” phải là tệp trong thư mục files/ của phường; chép ảnh vào đó rồi viết như ../../files/anh.jpg"
    `);
  });

  it('attachment-file', async () => {
    expect(await found('attachment-file')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:10:12 error attachment-file
        không có tệp “Kế hoạch số 2.pdf” trong files/; có phải “Kế hoạch số 1.pdf”?
      directives/2026/tong-ve-sinh.md:11:12 error attachment-file
        không có tệp “phụ lục kèm theo.xlsx” trong files/; chép tệp vào đó, hoặc sửa lại tên
      directives/2026/tong-ve-sinh.md:12:12 error attachment-file
        tệp “nói dối/ảnh chụp.pdf” thật ra là PNG; mở tệp, lưu lại đúng loại PDF rồi thay vào
      directives/2026/tong-ve-sinh.md:13:12 error attachment-file
        tệp “nói dối/tờ khai.docx” không phải loại tệp mà tên nó nói; mở tệp, lưu lại đúng loại DOCX rồi thay vào
      directives/2026/tong-ve-sinh.md:14:11 error attachment-file
        tệp “cài đặt.exe” thuộc loại không được đăng; chỉ đăng pdf, docx, xlsx, pptx, odt, jpg, png, webp
      news/2026/don-duong.md:4:8 error attachment-file
        tệp “nói dối/ảnh hỏng.png” không phải loại tệp mà tên nó nói; mở tệp, lưu lại đúng loại PNG rồi thay vào
      ward.yaml:5:9 error attachment-file
        tệp “Biểu trưng.pdf” không phải ảnh; dùng jpg, png, webp"
    `);
  });
});

describe('files that are links', () => {
  let content: string;
  const inWard = (path: string): string => join(content, 'phuong-thu', path);

  beforeAll(async () => {
    content = join(await mkdtemp(join(tmpdir(), 'cổng phường ')), 'content');
    await cp(join(fixtures, 'undated/content'), content, { recursive: true });
    await mkdir(inWard('files/2026'), { recursive: true });
    await mkdir(inWard('plans'), { recursive: true });
    await writeFile(inWard('files/2026/Kế hoạch số 1.pdf'), '%PDF-1.4\n%%EOF\n');
    await writeFile(join(content, 'sổ lương.pdf'), '%PDF-1.4\n%%EOF\n');
    await symlink('2026/Kế hoạch số 1.pdf', inWard('files/bản mới nhất.pdf'));
    await symlink('../../sổ lương.pdf', inWard('files/sổ lương.pdf'));
    await symlink('../ward.yaml', inWard('files/phường.pdf'));
    await symlink('2026', inWard('files/năm nay'));
    await symlink('không còn.pdf', inWard('files/đã xóa.pdf'));
    await symlink('../directives/2026/chi-co-nam.md', inWard('plans/chi-co-nam.md'));
    await symlink('../files/2026/Kế hoạch số 1.pdf', inWard('plans/ke-hoach.md'));
    await symlink('directives', inWard('news'));
  });

  afterAll(() => rm(join(content, '..'), { recursive: true }));

  it('are followed only from files/ to a file of the same files/', async () => {
    const ward = await read(content);
    expect(table(checkWard(ward).filter(({ rule }) => rule === 'misfit'))).toMatchInlineSnapshot(`
      "files/năm nay:0:0 error misfit
        là liên kết tượng trưng dẫn ra ngoài thư mục files/ của phường; hãy chép tệp thật vào
      files/phường.pdf:0:0 error misfit
        là liên kết tượng trưng dẫn ra ngoài thư mục files/ của phường; hãy chép tệp thật vào
      files/sổ lương.pdf:0:0 error misfit
        là liên kết tượng trưng dẫn ra ngoài thư mục files/ của phường; hãy chép tệp thật vào
      files/đã xóa.pdf:0:0 error misfit
        là liên kết tượng trưng dẫn ra ngoài thư mục files/ của phường; hãy chép tệp thật vào
      news:0:0 error misfit
        là liên kết tượng trưng dẫn ra ngoài thư mục files/ của phường; hãy chép tệp thật vào
      plans/chi-co-nam.md:0:0 error misfit
        là liên kết tượng trưng dẫn ra ngoài thư mục files/ của phường; hãy chép tệp thật vào
      plans/ke-hoach.md:0:0 error misfit
        là liên kết tượng trưng dẫn ra ngoài thư mục files/ của phường; hãy chép tệp thật vào"
    `);
    expect([...ward.source.files.keys()]).toEqual(['2026/Kế hoạch số 1.pdf', 'bản mới nhất.pdf']);
  });
});

describe('the check', () => {
  it('lets an editor answer for a warning, never for an error', async () => {
    const ward = await read(join(fixtures, 'undated/content'));
    const rule = {
      name: 'undated',
      severity: 'error',
      find: rules.find(({ name }) => name === 'undated')!.find,
    } as const;
    const files = (findings: readonly Finding[]) => findings.map(({ file }) => file.replace(/.*\//, ''));
    expect(files(checkWard(ward))).toEqual(['chua-co-ngay.md']);
    expect(files(checkWard(ward, [rule]))).toEqual(['chua-co-ngay.md', 'da-tra-loi.md']);
  });

  it('reports in the order of files, lines and columns, whatever the order of the rules', async () => {
    const ward = await read(join(fixtures, 'invalid-value/content'));
    expect(checkWard(ward, [...rules].reverse())).toEqual(checkWard(ward));
  });

  it('goes through documents that each amend the two before them in a moment', async () => {
    const source = await readWard(join(fixtures, 'undated/content'), 'phuong-thu');
    const [model] = source.documents;
    const documents = Array.from({ length: 32 }, (_, index) => ({
      ...model!,
      id: `2026/sua-lan-${String(index)}`,
      front: { ...model!.front, data: { ...(model!.front.data as object), amends: before(index) } },
    }));
    const started = performance.now();
    expect(checkWard(interpretWard({ ...source, documents }))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it.each(wards)('finds no error in content/%s', async (ward) => {
    const findings = checkWard(await read(join(project, 'content'), ward));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

const before = (index: number): string[] =>
  [index - 1, index - 2].filter((each) => each >= 0).map((each) => `2026/sua-lan-${String(each)}`);
