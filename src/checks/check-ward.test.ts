import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interpretWard } from '../content/interpret.ts';
import { listWards, readWard } from '../content/read-ward.ts';
import type { ReadWard } from '../content/source.ts';
import { parseMarkdownFile } from '../content/yaml/front-matter.ts';
import { checkWard, hasErrors } from './check-ward.ts';
import { findingInWords } from './reporters/words.ts';
import type { Finding } from './rule.ts';
import { rules } from './rules/index.ts';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
const project = fileURLToPath(new URL('../../', import.meta.url));
const wards = await listWards(join(project, 'content'));

/** The day on which the fixtures are read. */
const now = Date.parse('2026-08-25T12:00+07:00');

const read = async (contentDir: string, ward = 'phuong-thu'): Promise<ReadWard> =>
  interpretWard(await readWard(contentDir, ward));

/** What the whole check finds in a fixture, each finding on two lines: where, how grave, which rule; then its words. */
async function found(rule: string): Promise<string> {
  return table(checkWard(await readFixture(rule), { now }));
}

/** A fixture's one ward. */
async function readFixture(rule: string): Promise<ReadWard> {
  const contentDir = join(fixtures, rule, 'content');
  const [ward] = await listWards(contentDir);
  return read(contentDir, ward);
}

/** Rules that cannot but find something where another does. */
const companions: Record<string, string[]> = {
  'id-clash': ['id-form'],
  'personal-number': ['invalid-value'],
};

function table(findings: readonly Finding[]): string {
  const shortened = (text: string): string =>
    text.replaceAll(fixtures, '').replace(/[\w-]+\/content\/phuong-thu\//g, '');
  return findings
    .map((finding) => {
      const { file, line, column, severity, rule } = finding;
      const short =
        file.replace(/^.*\/content\/phuong-thu\/?/, '').replace(/^.*\/(?=content\/)/, '') || '(phường)';
      return `${short}:${String(line)}:${String(column)} ${severity} ${rule}\n  ${shortened(findingInWords(finding))}`;
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
      const findings = checkWard(name === 'id-clash' ? await twoOfOneAddress() : await readFixture(name), {
        now,
      });
      const others = companions[name] ?? [];
      expect(findings.filter((each) => each.rule === name).length).toBeGreaterThan(0);
      expect(findings.filter((each) => each.rule !== name && !others.includes(each.rule))).toEqual([]);
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
      "directives/2026/Công văn 312.docx:0:0 error misfit
        tệp này không tự thành trang; chạy npm run import -- "directives/2026/Công văn 312.docx" --ward phuong-thu để máy đọc thành tệp .md và tự đính kèm một bản vào files/, rồi chuyển tệp gốc ra khỏi directives/
      directives/2026/Kế hoạch số 1.txt:0:0 error misfit
        tệp này không tự thành trang; chạy npm run import -- "directives/2026/Kế hoạch số 1.txt" --ward phuong-thu để máy đọc thành tệp .md và tự đính kèm một bản vào files/, rồi chuyển tệp gốc ra khỏi directives/
      directives/2026/bang-ke.xls:0:0 error misfit
        chỉ tệp “.md” được đọc ở đây; tệp đính kèm hoặc ảnh thì chuyển vào files/, không dùng thì xóa
      directives/2026/tong-ve-sinh.md.txt:0:0 error misfit
        tên tệp thừa đuôi “.txt”; hãy đổi tên thành tong-ve-sinh.md
      news/2026/ma-cu.md:0:0 error misfit
        không phải văn bản UTF-8; mở bằng trình soạn thảo và lưu lại với mã UTF-8
      news/2026/ảnh.jpg:0:0 error misfit
        chỉ tệp “.md” được đọc ở đây; tệp đính kèm hoặc ảnh thì chuyển vào files/, không dùng thì xóa
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
      directives/2026/dau-thang.md:2:11 error yaml-syntax
        nội dung có dấu “#” đứng sau dấu cách nên phần “#5 tổng vệ sinh môi trường trước ngày khai giảng” bị mất; đặt cả nội dung trong ngoặc kép, như title: "Tổ #5 tổng vệ sinh môi trường trước ngày khai giảng". Nếu là lời ghi chú thì chuyển lên một dòng riêng
      directives/2026/dong-trong-dau-tep.md:1:1 error yaml-syntax
        dòng đầu tiên của tệp phải là “---”; xóa các dòng trống hoặc dấu cách ở trước nó
      directives/2026/hai-cham.md:2:8 error yaml-syntax
        nội dung có dấu “:” nên phải đặt trong ngoặc kép; hãy viết title: "Kết luận: giao các phòng"
      directives/2026/hai-dong.md:3:1 error yaml-syntax
        dòng này không có khóa; nếu là phần nối của “title” ở dòng trên thì viết liền vào cuối dòng ấy, không xuống dòng
      directives/2026/khoa-lap.md:4:1 error yaml-syntax
        khóa này đã có ở trên; giữ lại một
      directives/2026/khong-co-thong-tin.md:1:1 error yaml-syntax
        tệp phải mở đầu bằng phần thông tin giữa hai dòng “---”; chép phần này từ một tệp có sẵn
      directives/2026/lien-khoa.md:3:5 error yaml-syntax
        sau dấu “:” phải có một dấu cách; hãy viết type: thong-bao
      directives/2026/ngoac-chua-dong.md:2:8 error yaml-syntax
        dấu " mở ở đây chưa đóng; thêm " ở cuối nội dung, và viết cả nội dung trên một dòng
      directives/2026/ngoac-cong.md:2:8 error yaml-syntax
        ngoặc kép cong “ ” của Word không đóng khung được nội dung; hãy viết title: "Kết luận: tổng vệ sinh", hoặc chạy npm run check -- --fix
      directives/2026/ngoac-kep.md:2:8 error yaml-syntax
        ngoặc kép đóng lại trước khi hết nội dung; hãy viết title: 'Thực hiện phong trào "Ngày Chủ nhật xanh"'
      directives/2026/phim-tab.md:4:1 error yaml-syntax
        dòng này thụt vào bằng phím Tab; thay bằng dấu cách (hai dấu cách cho mỗi cấp), hoặc chạy npm run check -- --fix
      directives/2026/thut-le.md:3:3 error yaml-syntax
        dòng này thụt vào thừa; khóa “type” phải thẳng cột với “title”, hoặc chạy npm run check -- --fix
      references.yaml:2:10 error yaml-syntax
        nội dung có dấu “:” nên phải đặt trong ngoặc kép; hãy viết title: "Về đột phá: khoa học, công nghệ""
    `);
  });

  it('unknown-key', async () => {
    expect(await found('unknown-key')).toMatchInlineSnapshot(`
      "directives/2026/khoa-tieng-viet.md:2:1 error unknown-key
        khóa “Title” ở đây viết là “title”, mà “title” đã có rồi; giữ lại một
      directives/2026/khoa-tieng-viet.md:7:1 error unknown-key
        khóa “Số, ký hiệu” ở đây viết là “code”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/khoa-tieng-viet.md:8:1 error unknown-key
        khóa “ngay ban hanh” ở đây viết là “issued”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/khoa-tieng-viet.md:9:1 error unknown-key
        khóa “Kính gửi” ở đây viết là “to”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/khoa-tieng-viet.md:10:1 error unknown-key
        khóa “Nơi nhận” ở đây viết là “recipients”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/khoa-tieng-viet.md:11:1 error unknown-key
        khóa “Người ký” ở đây viết là “signer”, mà “signer” đã có rồi; giữ lại một
      directives/2026/khoa-tieng-viet.md:13:1 error unknown-key
        khóa “Độ khẩn” ở đây viết là “urgency”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/khoa-tieng-viet.md:14:1 error unknown-key
        khóa “Chủ đề” ở đây viết là “topics”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/khoa-tieng-viet.md:15:1 error unknown-key
        khóa “Lĩnh vực” ở đây viết là “fields”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/khoa-tieng-viet.md:17:3 error unknown-key
        khóa “Họ và tên” ở đây viết là “name”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/khoa-tieng-viet.md:20:5 error unknown-key
        khóa “Tên tệp” ở đây viết là “title”, mà “title” đã có rồi; giữ lại một
      directives/2026/tong-ve-sinh.md:7:1 error unknown-key
        khóa “so-hieu” ở đây viết là “code”; đổi tên khóa, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:9:3 error unknown-key
        khóa “chuc-vu” ở đây viết là “position”; đổi tên khóa, hoặc chạy npm run check -- --fix
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
        thiếu issuer (cơ quan ban hành); thêm một dòng như issuer: Ủy ban nhân dân phường Mẫu
      directives/2026/tong-ve-sinh.md:2:1 error missing-key
        thiếu published (ngày đăng); thêm một dòng như published: 2026-08-25
      directives/2026/tong-ve-sinh.md:2:1 error missing-key
        thiếu type (tên loại); thêm một dòng như type: thong-bao
      directives/2026/tong-ve-sinh.md:5:5 error missing-key
        thiếu attachments › mục 1 › title (tên tệp); thêm một dòng như title: Phụ lục kèm theo
      directives/2026/tong-ve-sinh.md:7:3 error missing-key
        thiếu withdrawn › reason (lý do); thêm một dòng như reason: Vì sao, trong một câu
      news/don-duong.md:1:1 error missing-key
        thiếu published (ngày đăng); thêm một dòng như published: 2026-08-25
      news/don-duong.md:1:1 error missing-key
        thiếu title (tiêu đề); thêm một dòng như title: Tổng vệ sinh đường phố, ngõ xóm sáng Chủ nhật
      pages/lien-he.md:2:1 error missing-key
        thiếu title (tên trang); thêm một dòng như title: Tổng vệ sinh đường phố, ngõ xóm sáng Chủ nhật
      ward.yaml:1:1 error missing-key
        thiếu city; thêm một dòng như city: Thành phố Mẫu
      ward.yaml:1:1 error missing-key
        thiếu url; thêm một dòng như url: https://portal.example/phuong-mau/
      ward.yaml:4:5 error missing-key
        thiếu units › mục 1 › id; thêm một dòng như id: van-phong"
    `);
  });

  it('invalid-value', async () => {
    expect(await found('invalid-value')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:2:7 error invalid-value
        title: để trống; xóa dòng này hoặc điền nội dung
      directives/2026/tong-ve-sinh.md:3:7 error invalid-value
        type: “thong-baoo” không phải một loại văn bản; các loại thường dùng: cong-van, thong-bao, ke-hoach, quyet-dinh, nghi-quyet, chi-thi, bao-cao, to-trinh, giay-moi, huong-dan, khac; có phải “thong-bao”?
      directives/2026/tong-ve-sinh.md:6:8 error invalid-value
        place: “true” không phải chữ; đặt trong ngoặc kép, như "true"
      directives/2026/tong-ve-sinh.md:7:9 error invalid-value
        issued: “20/8/2026” không phải ngày dạng 2025-12-31 (hoặc 2025-12, 2025); hãy viết 2026-08-20, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:8:12 error invalid-value
        effective: không có ngày “30/02/2026”: tháng 2/2026 chỉ có 28 ngày; xem lại bản giấy
      directives/2026/tong-ve-sinh.md:9:12 error invalid-value
        published: “21.08.2026” không phải ngày dạng 2026-01-05 hoặc 2026-01-05T07:30+07:00; hãy viết 2026-08-21, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:10:5 error invalid-value
        to: “Các tổ dân phố” phải là danh sách; dưới dòng “to:” viết mỗi mục một dòng: “  - Các tổ dân phố”, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:13:5 error invalid-value
        recipients › mục 2: “Lưu: VT” không phải chữ; đặt trong ngoặc kép, như "Lưu: VT"
      directives/2026/tong-ve-sinh.md:14:9 error invalid-value
        signer: “Lê Văn Thảo” phải viết thành các dòng thụt vào; dưới dòng “signer:” viết “  position: ” và chức vụ, rồi “  name: ” và họ tên, như “  name: Lê Văn Thảo”
      directives/2026/tong-ve-sinh.md:15:10 error invalid-value
        urgency: “khản” phải viết bằng mã: khan, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:16:10 error invalid-value
        fields › mục 1: chỉ gồm chữ thường không dấu a-z, chữ số và dấu “-”, như van-hoa-xa-hoi
      directives/2026/tong-ve-sinh.md:18:5 error invalid-value
        attachments › mục 1: “tờ trình.pdf” phải viết thành hai dòng thụt vào: dòng trên là “- file: tờ trình.pdf”, dòng dưới là “title: ” và tên tệp cho người đọc, chữ title thẳng cột với chữ file
      directives/2026/tong-ve-sinh.md:19:12 error invalid-value
        channels › mục 1: “loa” phải viết bằng mã: radio, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:20:24 error invalid-value
        progress › 1 › status: “xong” phải viết bằng mã: done, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:21:8 error invalid-value
        draft: “phải” phải là true hoặc false
      news/2026/ngay-gio.md:3:12 error invalid-value
        published: “2026-11-22T07:30” không phải ngày dạng 2026-01-05 hoặc 2026-01-05T07:30+07:00; hãy viết 2026-11-22T07:30+07:00, hoặc chạy npm run check -- --fix
      news/2026/ngay-gio.md:5:10 error invalid-value
        changes › mục 1 › on: “11/2026” không phải ngày dạng 2025-12-31; cần đủ ngày, tháng, năm
      news/2026/ngay-gio.md:6:8 error invalid-value
        image: phải là đường dẫn bên trong thư mục files/, như 2026/ke-hoach.pdf; bỏ phần trước, chỉ viết 2026/a.png
      plans/2026/tuyen-truyen.md:6:12 error invalid-value
        published: “2026-08-21T07:30” không phải ngày dạng 2026-01-05 hoặc 2026-01-05T07:30+07:00; hãy viết 2026-08-21T07:30+07:00, hoặc chạy npm run check -- --fix
      plans/2026/tuyen-truyen.md:7:16 error invalid-value
        period › from: “quý III” không phải ngày dạng 2025-12-31 (hoặc 2025-12, 2025)
      plans/2026/tuyen-truyen.md:8:10 error invalid-value
        summary: dài quá 300 ký tự; hãy viết ngắn lại
      references.yaml:1:11 error invalid-value
        57-NQ/TW: “Về đột phá khoa học” phải gồm các khóa con (title, issuer, issued, url), mỗi khóa một dòng thụt vào
      references.yaml:2:22 error invalid-value
        30/2020/NĐ-CP › url: phải là một địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://
      ward.yaml:4:6 error invalid-value
        url: phải là một địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://
      ward.yaml:5:11 error invalid-value
        official: “có” phải viết là true, hoặc chạy npm run check -- --fix
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
      "directives/2026/doi-ten.md:7:12 error id-reserved
        địa chỉ cũ “nam/2025” là của chính cổng nên chưa từng là của một văn bản; hãy xóa, hoặc viết đúng tên tệp cũ
      directives/2026/kenh.md:0:0 error id-reserved
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
        không có văn bản “news/2026/tong-ve-sinh”; có phải “directives/2026/tong-ve-sinh”?"
    `);
  });

  it('reference-circle', async () => {
    expect(await found('reference-circle')).toMatchInlineSnapshot(`
      "directives/2024/noi-quy.md:7:11 error reference-circle
        replaces chạy vòng: directives/2024/noi-quy → directives/2026/noi-quy → directives/2025/noi-quy → directives/2024/noi-quy; xóa một chỗ
      directives/2026/theo-so-hai.md:8:11 error reference-circle
        replaces chạy vòng: directives/2026/theo-so-hai → directives/2026/theo-so-mot → directives/2026/theo-so-hai; xóa một chỗ
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
        chưa ai so code, issued với bản giấy; so xong thì xóa khóa unconfirmed, hoặc để draft: true
      directives/2026/khoa-la.md:7:21 error unconfirmed
        không có khóa “isued”; có phải “issued”?"
    `);
  });

  it('placeholder', async () => {
    expect(await found('placeholder')).toMatchInlineSnapshot(`
      "directives/2026/quen-xoa.md:11:1 error placeholder
        còn dòng nhắc “(Viết nội dung vào đây, rồi xóa dòng này.)”; viết nội dung rồi xóa dòng ấy, hoặc để draft: true
      news/2026/chua-viet.md:6:1 error placeholder
        còn dòng nhắc “(Viết nội dung vào đây, rồi xóa dòng này.)”; viết nội dung rồi xóa dòng ấy, hoặc để draft: true"
    `);
  });

  it('unreleased', async () => {
    expect(await found('unreleased')).toMatchInlineSnapshot(`
      "directives/2026/lich-tiem-chung.md:8:11 warning unreleased
        đăng đã hơn 7 ngày mà chưa ghi đã phát hành qua radio; phát hành rồi thêm vào released (channel, on), hoặc bỏ kênh ấy khỏi channels"
    `);
  });

  it('undated', async () => {
    expect(await found('undated')).toMatchInlineSnapshot(`
      "directives/2026/chua-co-ngay.md:2:8 warning undated
        chưa có ngày ban hành; trang sẽ ghi “chưa có ngày”. Khi biết, thêm issued: 2025-12-17 (hoặc 2025-12, 2025)"
    `);
  });

  it('undated-publication', async () => {
    expect(await found('undated-publication')).toMatchInlineSnapshot(`
      "directives/2026/ban-quet.md:7:1 warning undated-publication
        bản nháp chưa có ngày đăng. Khi đăng: mở biểu mẫu (npm run edit -- phuong-thu), nơi ngày hôm nay đã điền sẵn, so từng mục ở Cần xác nhận với bản giấy, bỏ hết rồi tắt Bản nháp và bấm Lưu
      directives/2026/vua-nhap.md:6:1 warning undated-publication
        bản nháp chưa có ngày đăng. Khi đăng: mở biểu mẫu (npm run edit -- phuong-thu), nơi ngày hôm nay đã điền sẵn, rồi tắt Bản nháp và bấm Lưu; hoặc thay dòng draft: true bằng published: 2026-08-25
      news/ba-mau.md:3:1 warning undated-publication
        bản nháp chưa có ngày đăng. Khi đăng: mở biểu mẫu (npm run edit -- phuong-thu), nơi ngày hôm nay đã điền sẵn, rồi tắt Bản nháp và bấm Lưu; hoặc thay dòng draft: true bằng published: 2026-08-25"
    `);
  });

  it('a draft that nobody calls one any more must say when it is published', async () => {
    const source = await readWard(join(fixtures, 'undated-publication/content'), 'phuong-thu');
    const [news] = source.documents.filter(({ collection }) => collection === 'news');
    const told = { ...news!, ...parseMarkdownFile('---\ntitle: Ba màu\ndraft: false\n---\n\nTổ 3.') };
    const findings = checkWard(interpretWard({ ...source, documents: [told] }), { now });
    expect(table(findings)).toContain('error missing-key\n  thiếu published');
  });

  it('code-form', async () => {
    expect(await found('code-form')).toMatchInlineSnapshot(`
      "directives/2026/so-la.md:7:7 warning code-form
        “Số 12 của phường” không giống số, ký hiệu nào; dạng thường gặp: 45/KH-UBND, 3197/UBND-VX, 06-CTr/TU, hoặc /UBND-VX khi chưa có số
      directives/2026/thua-chu-so.md:7:7 warning code-form
        thừa chữ “Số” ở trước; hãy viết 403/TB-UBND, hoặc chạy npm run check -- --fix"
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
      "directives/2026/dia-chi.md:9:5 error link-target
        liên kết chưa có nơi đến; viết nơi đến trong ngoặc tròn, hoặc bỏ ngoặc vuông
      directives/2026/dia-chi.md:9:58 error link-target
        không có địa chỉ “../../van-ban/nam/1999/” trên cổng; để dẫn tới một văn bản, viết đường dẫn tới tệp .md của nó
      directives/2026/dia-chi.md:9:137 error link-target
        không có địa chỉ “../../van-ban/loai/giay-moi/” trên cổng; để dẫn tới một văn bản, viết đường dẫn tới tệp .md của nó
      directives/2026/dia-chi.md:11:5 error link-target
        “phu-luc.pdf” không nằm trong files/; chép tệp vào đó rồi viết ../../files/phu-luc.pdf
      directives/2026/dia-chi.md:11:29 error link-target
        “K%E1%BA%BF%20ho%E1%BA%A1ch%20s%E1%BB%91%201.pdf” không nằm trong files/; hãy viết ../../files/2026/Kế%20hoạch%20số%201.pdf
      directives/2026/tong-ve-sinh.md:16:1 error link-target
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
        không có tệp “directives/2026/khong-biet/o-dau.md”; kiểm tra lại đường dẫn
      directives/2026/tong-ve-sinh.md:17:139 error link-target
        không có tệp “directives/2026/noi-quy.md”; kiểm tra lại đường dẫn"
    `);
  });

  it('image-file', async () => {
    expect(await found('image-file')).toMatchInlineSnapshot(`
      "news/2026/don-duong.md:8:1 error image-file
        ảnh “https://anh.example/a.png” phải là tệp trong thư mục files/ của phường; chép tệp vào đó rồi viết như ../../files/anh.jpg
      news/2026/don-duong.md:10:1 error image-file
        không có tệp “hình ảnh/sân chơ.png” trong files/; có phải “hình ảnh/sân chơi.png”?
      news/2026/don-duong.md:12:1 error image-file
        tệp “so-do.pdf” không phải ảnh; dùng jpg, png, webp
      news/2026/don-duong.md:14:1 error image-file
        tệp “hình ảnh/so-do.png” thật ra là PDF; mở tệp, lưu lại đúng loại PNG rồi thay vào
      news/2026/don-duong.md:16:1 error image-file
        ảnh “../../pages/anh.png” phải là tệp trong thư mục files/ của phường; chép tệp vào đó rồi viết ../../files/anh.png"
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
        tệp “cài đặt.exe” thuộc loại không được đăng; chỉ đăng pdf, docx, xlsx, pptx, odt, jpg, png, webp, mp3, m4a
      news/2026/don-duong.md:4:8 error attachment-file
        tệp “nói dối/ảnh hỏng.png” không phải loại tệp mà tên nó nói; mở tệp, lưu lại đúng loại PNG rồi thay vào
      news/2026/phat-thanh.md:4:8 error attachment-file
        không có tệp “phat-thanh.mp3” trong files/; chép tệp vào đó, hoặc sửa lại tên
      news/2026/sai-loai.md:4:8 error attachment-file
        tệp “Biểu trưng.pdf” không phải bản ghi âm; dùng mp3, m4a
      news/2026/thua-files-nua.md:4:8 error attachment-file
        không có tệp “files/2026/b.png” trong files/; bỏ “files/” ở đầu, chỉ viết 2026/b.png, và chép tệp ấy vào files/
      news/2026/thua-files.md:4:8 error attachment-file
        không có tệp “files/Biểu trưng.pdf” trong files/; bỏ “files/” ở đầu, chỉ viết Biểu trưng.pdf
      ward.yaml:5:9 error attachment-file
        tệp “Biểu trưng.pdf” không phải ảnh; dùng jpg, png, webp"
    `);
  });

  it('ward-id', async () => {
    expect(await found('ward-id')).toMatchInlineSnapshot(`
      "content/Phường Thử:0:0 error ward-id
        tên thư mục là mã của phường, chỉ gồm chữ thường không dấu a-z, chữ số và “-”; hãy đổi thành phuong-thu"
    `);
  });

  it('unknown-exception', async () => {
    expect(await found('unknown-exception')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:8:12 error unknown-exception
        không có quy tắc “day-blnk”; có phải “day-blank”?
      directives/2026/tong-ve-sinh.md:9:12 error unknown-exception
        lỗi “link-target” không cho qua được; hãy sửa lỗi ấy rồi xóa mục này
      directives/2026/tong-ve-sinh.md:11:12 error unknown-exception
        không có quy tắc “quy tắc lạ”; tên quy tắc ghi trong ngoặc ở cuối dòng báo"
    `);
  });

  it('date-order', async () => {
    expect(await found('date-order')).toMatchInlineSnapshot(`
      "directives/2026/het-truoc.md:8:10 error date-order
        expires (31/08/2026) trước effective (01/09/2026); kiểm tra lại hai ngày, hoặc đổi chỗ chúng
      plans/2026/tuyen-truyen.md:7:32 error date-order
        period › until (tháng 9/2026) trước period › from (tháng 10/2026); kiểm tra lại hai ngày, hoặc đổi chỗ chúng
      ward.yaml:5:51 error date-order
        notice › until (24/08/2096) trước notice › from (25/08/2096); kiểm tra lại hai ngày, hoặc đổi chỗ chúng"
    `);
  });

  it('unread-attachment', async () => {
    expect(await found('unread-attachment')).toMatchInlineSnapshot(`
      "news/lich-kham.md:6:5 warning unread-attachment
        máy không mở được tệp “hong.pdf” (có mật khẩu hoặc đã hỏng) nên chưa soát dấu mật và thông tin cá nhân trong đó; mở tệp ra xem, bỏ mật khẩu rồi lưu lại"
    `);
  });

  it('secrecy-stamp', async () => {
    expect(await found('secrecy-stamp')).toMatchInlineSnapshot(`
      "directives/2026/cach-quang.md:9:1 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      directives/2026/chu-hoa-nga.md:9:1 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      directives/2026/dong-rieng.md:9:1 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      directives/2026/hai-dong.md:9:1 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      directives/2026/ky-tu-so.md:8:1 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      directives/2026/phan-dau.md:7:10 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      directives/2026/to-hop.md:9:1 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      directives/2026/trich-yeu.md:2:8 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      directives/2026/trong-bang.md:9:1 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      directives/2026/xem-xong.md:11:1 error secrecy-stamp
        văn bản có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      files/ban-chup.pdf:0:0 error secrecy-stamp
        tệp “ban-chup.pdf” có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      files/khong-ai-dan.docx:0:0 error secrecy-stamp
        tệp “khong-ai-dan.docx” có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      files/thuoc-tinh.pdf:0:0 error secrecy-stamp
        tệp “thuoc-tinh.pdf” có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      news/dinh-kem.md:6:5 error secrecy-stamp
        tệp “phuong-an.docx” có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử
      news/dinh-kem.md:6:45 error secrecy-stamp
        tệp “bang-ke.xlsx” có dấu chỉ mức độ mật hoặc phạm vi lưu hành; không được đăng và không được để trong kho. Xóa tệp, báo ngay người quản trị kho để xóa cả lịch sử"
    `);
  });

  it('personal-number', async () => {
    expect(await found('personal-number')).toMatchInlineSnapshot(`
      "directives/2026/cap-lai.md:9:43 error personal-number
        dòng này có số định danh cá nhân; xóa, hoặc che bớt các chữ số ở giữa; nếu pháp luật buộc công khai thì nêu lý do trong allow
      directives/2026/cap-lai.md:13:24 error personal-number
        dòng này có số định danh cá nhân; xóa, hoặc che bớt các chữ số ở giữa; nếu pháp luật buộc công khai thì nêu lý do trong allow
      directives/2026/nhac-lai.md:7:8 error invalid-value
        dòng này còn một lỗi nữa; lời báo không nhắc lại nội dung vì dòng có điều không được công khai
      directives/2026/nhac-lai.md:7:9 error personal-number
        dòng này có số định danh cá nhân; xóa, hoặc che bớt các chữ số ở giữa; nếu pháp luật buộc công khai thì nêu lý do trong allow
      news/danh-sach.md:6:5 error personal-number
        tệp “danh-sach.xlsx” có số định danh cá nhân; xóa, hoặc che bớt các chữ số ở giữa; nếu pháp luật buộc công khai thì nêu lý do trong allow"
    `);
  });

  it('tells of a mobile number beside a personal one, and repeats neither', async () => {
    const source = await readWard(join(fixtures, 'private-phone/content'), 'phuong-thu');
    const [document] = source.documents;
    const line = 'Bà Trần Thị Thí Dụ, CCCD 031185000001, điện thoại 0900 000 001.';
    const told = {
      ...document!,
      ...parseMarkdownFile(document!.text.replace(document!.body, `\n${line}\n`)),
    };
    const findings = checkWard(interpretWard({ ...source, documents: [told] }), { now });
    expect(findings.map(({ message }) => message.split(';')[0])).toEqual([
      'dòng này có số định danh cá nhân',
      'dòng này còn số điện thoại di động',
    ]);
  });

  it('bank-account', async () => {
    expect(await found('bank-account')).toMatchInlineSnapshot(`
      "directives/2026/ung-ho.md:9:25 error bank-account
        dòng này có số tài khoản ngân hàng cạnh tên người; xóa số tài khoản, hoặc dùng tài khoản của cơ quan; nếu pháp luật buộc công khai thì nêu lý do trong allow"
    `);
  });

  it('birth-date', async () => {
    expect(await found('birth-date')).toMatchInlineSnapshot(`
      "directives/2026/danh-sach.md:11:12 error birth-date
        dòng này có ngày sinh kèm nơi ở của một người; xóa một trong hai; nếu pháp luật buộc công khai thì nêu lý do trong allow
      directives/2026/ho-tro.md:9:22 error birth-date
        dòng này có ngày sinh kèm nơi ở của một người; xóa một trong hai; nếu pháp luật buộc công khai thì nêu lý do trong allow"
    `);
  });

  it('duplicate-code', async () => {
    expect(await found('duplicate-code')).toMatchInlineSnapshot(`
      "directives/2026/hai.md:7:7 error duplicate-code
        cùng số, cùng cơ quan, cùng năm với directives/2026/mot.md; so lại với bản giấy, gõ nhầm số thì sửa. Một văn bản có hai tệp thì giữ một: tệp kia chưa lên cổng thì xóa, đã lên cổng thì thu hồi (withdrawn)
      directives/2026/mot.md:7:7 error duplicate-code
        cùng số, cùng cơ quan, cùng năm với directives/2026/hai.md; so lại với bản giấy, gõ nhầm số thì sửa. Một văn bản có hai tệp thì giữ một: tệp kia chưa lên cổng thì xóa, đã lên cổng thì thu hồi (withdrawn)"
    `);
  });

  it('duplicate-document', async () => {
    expect(await found('duplicate-document')).toMatchInlineSnapshot(`
      "directives/2026/hai.md:2:8 warning duplicate-document
        chưa có số mà cùng trích yếu, cùng cơ quan, cùng tháng với directives/2026/mot.md; có phải một văn bản đăng hai lần? Nếu phải thì giữ một: tệp kia chưa lên cổng thì xóa, đã lên cổng thì thu hồi (withdrawn)
      directives/2026/mot.md:2:8 warning duplicate-document
        chưa có số mà cùng trích yếu, cùng cơ quan, cùng tháng với directives/2026/hai.md; có phải một văn bản đăng hai lần? Nếu phải thì giữ một: tệp kia chưa lên cổng thì xóa, đã lên cổng thì thu hồi (withdrawn)"
    `);
  });

  it('only-images', async () => {
    expect(await found('only-images')).toMatchInlineSnapshot(`
      "directives/2026/ban-quet.md:9:1 error only-images
        nội dung chỉ có ảnh nên không tìm được, không nghe đọc được; gõ lại chữ của văn bản, ảnh quét thì đính kèm"
    `);
  });

  it('day-blank', async () => {
    expect(await found('day-blank')).toMatchInlineSnapshot(`
      "directives/2026/chi-nam.md:5:9 warning day-blank
        chưa có ngày, tháng ban hành; khi biết, viết đủ như 2026-12-17
      directives/2026/chi-thang.md:5:9 warning day-blank
        chưa có ngày ban hành; khi biết, viết đủ như 2026-08-17"
    `);
  });

  it('future-date', async () => {
    expect(await found('future-date')).toMatchInlineSnapshot(`
      "directives/2026/dinh-chinh.md:8:10 warning future-date
        ngày đính chính 22/08/2096 chưa tới; kiểm tra lại ngày
      directives/2026/ky-sau.md:5:9 warning future-date
        ngày ban hành 22/08/2026 sau ngày đăng 21/08/2026; kiểm tra lại ngày
      news/phat.md:5:25 warning future-date
        ngày phát hành 22/08/2096 chưa tới; kiểm tra lại ngày
      ward.yaml:5:33 warning future-date
        thông báo khẩn đã hết hạn từ 24/08/2026 và không còn hiện; xóa khóa notice"
    `);
  });

  it('late-publication', async () => {
    expect(await found('late-publication')).toMatchInlineSnapshot(`
      "directives/2026/cuoi-thang.md:6:12 warning late-publication
        đăng sau ngày ban hành 15 ngày làm việc; văn bản cần được đăng trong 2 ngày làm việc. Nếu ngày đăng đúng thì lần sau đăng sớm hơn, hoặc nêu lý do trong allow
      directives/2026/muon.md:6:12 warning late-publication
        đăng sau ngày ban hành 3 ngày làm việc; văn bản cần được đăng trong 2 ngày làm việc. Nếu ngày đăng đúng thì lần sau đăng sớm hơn, hoặc nêu lý do trong allow"
    `);
  });

  it('number-blank', async () => {
    expect(await found('number-blank')).toMatchInlineSnapshot(`
      "directives/2026/chua-so.md:7:7 warning number-blank
        chưa có số; trang sẽ ghi “chưa có số”. Khi văn thư cấp số, điền vào trước dấu “/” hoặc “-”
      directives/2026/dang-uy.md:7:7 warning number-blank
        chưa có số; trang sẽ ghi “chưa có số”. Khi văn thư cấp số, điền vào trước dấu “/” hoặc “-”"
    `);
  });

  it('number-zero', async () => {
    expect(await found('number-zero')).toMatchInlineSnapshot(`
      "directives/2026/dang-uy.md:7:7 warning number-zero
        số nhỏ hơn 10 phải có số 0 phía trước (Nghị định 30/2020/NĐ-CP); hãy viết 06-TB/ĐU
      directives/2026/thieu.md:7:7 warning number-zero
        số nhỏ hơn 10 phải có số 0 phía trước (Nghị định 30/2020/NĐ-CP); hãy viết 05/TB-UBND"
    `);
  });

  it('code-type', async () => {
    expect(await found('code-type')).toMatchInlineSnapshot(`
      "directives/2026/cv.md:7:7 warning code-type
        số, ký hiệu của công văn không ghi “CV”; dạng đúng: 12/UBND-VP (cơ quan ban hành, rồi đơn vị soạn)
      directives/2026/tb.md:7:7 warning code-type
        ký hiệu “TB” là của thông báo, còn tên loại là công văn; sửa type: thong-bao, hoặc bỏ “TB” khỏi số, ký hiệu"
    `);
  });

  it('title-form', async () => {
    expect(await found('title-form')).toMatchInlineSnapshot(`
      "directives/2026/nhac-so.md:2:8 warning title-form
        trích yếu nhắc lại số, ký hiệu của chính văn bản; bỏ đi, số đã có ở khóa code
      directives/2026/ve-viec-dai.md:2:8 warning title-form
        bỏ “Về việc”, chỉ viết Tổ chức hội nghị V/v rác; hoặc chạy npm run check -- --fix
      directives/2026/ve-viec.md:2:8 warning title-form
        bỏ “V/v”, chỉ viết Tổng vệ sinh môi trường; hoặc chạy npm run check -- --fix"
    `);
  });

  it('curly-quotes', async () => {
    expect(await found('curly-quotes')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:2:1 warning curly-quotes
        ngoặc kép cong “ ” của Word hiện ra trên trang như chữ thường; hãy viết title: Kết luận – giao các phòng, hoặc chạy npm run check -- --fix. Nếu ngoặc ấy là của bản giấy thì thêm ngoặc kép thẳng " ở ngoài
      directives/2026/tong-ve-sinh.md:8:3 warning curly-quotes
        ngoặc kép cong “ ” của Word hiện ra trên trang như chữ thường; hãy viết - Như trên, hoặc chạy npm run check -- --fix. Nếu ngoặc ấy là của bản giấy thì thêm ngoặc kép thẳng " ở ngoài
      ward.yaml:1:1 warning curly-quotes
        ngoặc kép cong “ ” của Word hiện ra trên trang như chữ thường; hãy viết name: Phường Thử, hoặc chạy npm run check -- --fix. Nếu ngoặc ấy là của bản giấy thì thêm ngoặc kép thẳng " ở ngoài"
    `);
  });

  it('single-tilde', async () => {
    expect(await found('single-tilde')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:9:12 warning single-tilde
        hai dấu “~” gạch ngang chữ “3 xe, mỗi xe 4”; muốn dấu “~” hiện ra thì viết \\~"
    `);
  });

  it('stray-emphasis', async () => {
    expect(await found('stray-emphasis')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:9:12 warning stray-emphasis
        hai dấu “*” bị mất và chữ “3” ở giữa in nghiêng; muốn dấu “*” hiện ra thì viết \\*
      directives/2026/tong-ve-sinh.md:11:8 warning stray-emphasis
        hai dấu “*” bị mất và chữ “) và số người (” ở giữa in nghiêng; muốn dấu “*” hiện ra thì viết \\*"
    `);
  });

  it('setext-heading', async () => {
    expect(await found('setext-heading')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:9:1 warning setext-heading
        dòng gạch ngang ngay dưới biến “Các tổ dân phố thực hiện.” thành đề mục; thêm một dòng trống trước dòng gạch, hoặc viết đề mục bằng dấu #"
    `);
  });

  it('impossible-date', async () => {
    expect(await found('impossible-date')).toMatchInlineSnapshot(`
      "directives/2026/hop.md:9:10 warning impossible-date
        không có ngày “31/02/2026”: tháng 2/2026 chỉ có 28 ngày; xem lại bản giấy
      directives/2026/hop.md:9:52 warning impossible-date
        không có ngày “31 tháng 4 năm 2026”: tháng 4/2026 chỉ có 30 ngày; xem lại bản giấy"
    `);
  });

  it('indented-text', async () => {
    expect(await found('indented-text')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:9:1 warning indented-text
        đoạn này thụt đầu dòng (phím Tab, hoặc từ bốn dấu cách) nên thành một ô chữ máy, không xuống dòng; xóa phần thụt, cổng tự trình bày đoạn văn, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:17:1 warning indented-text
        đoạn này thụt đầu dòng (phím Tab, hoặc từ bốn dấu cách) nên thành một ô chữ máy, không xuống dòng; xóa phần thụt, cổng tự trình bày đoạn văn, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:21:1 warning indented-text
        dòng này thụt đầu dòng như một đoạn mới, mà không có dòng trống ở trên nên dồn vào đoạn trước; thêm một dòng trống và xóa phần thụt, hoặc chạy npm run check -- --fix"
    `);
  });

  it('list-mark', async () => {
    expect(await found('list-mark')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:10:1 warning list-mark
        3 dòng bắt đầu bằng “•” không thành danh sách mà dồn vào một đoạn; mỗi mục phải bắt đầu bằng “- ” (dấu trừ rồi dấu cách), hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:14:1 warning list-mark
        2 dòng bắt đầu bằng “–” không thành danh sách mà dồn vào một đoạn; mỗi mục phải bắt đầu bằng “- ” (dấu trừ rồi dấu cách), hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:17:1 warning list-mark
        2 dòng bắt đầu bằng “+” không thành danh sách mà dồn vào một đoạn; mỗi mục phải bắt đầu bằng “- ” (dấu trừ rồi dấu cách), hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:26:1 warning list-mark
        2 dòng bắt đầu bằng “o” không thành danh sách mà dồn vào một đoạn; mỗi mục phải bắt đầu bằng “- ” (dấu trừ rồi dấu cách) và thẳng cột với chữ của mục trên, hoặc chạy npm run check -- --fix
      directives/2026/tong-ve-sinh.md:29:1 warning list-mark
        dòng bắt đầu bằng “•” không thành một mục của danh sách mà là chữ thường; mỗi mục phải bắt đầu bằng “- ” (dấu trừ rồi dấu cách), hoặc chạy npm run check -- --fix"
    `);
  });

  it('link-form', async () => {
    expect(await found('link-form')).toMatchInlineSnapshot(`
      "directives/2026/tong-ve-sinh.md:9:5 warning link-form
        dấu “[” chưa đóng, hoặc thiếu ngoặc của liên kết; liên kết viết liền là [chữ hiện ra](nơi đến), dấu “[” là chữ thường thì viết \\[
      directives/2026/tong-ve-sinh.md:11:10 warning link-form
        dấu “[” chưa đóng, hoặc thiếu ngoặc của liên kết; liên kết viết liền là [chữ hiện ra](nơi đến), dấu “[” là chữ thường thì viết \\["
    `);
  });

  it('image-alt', async () => {
    expect(await found('image-alt')).toMatchInlineSnapshot(`
      "news/ra-quan.md:4:8 warning image-alt
        ảnh chưa có lời tả cho người không nhìn thấy; viết trong ảnh có gì, như “Trạm y tế nhìn từ cổng”
      news/ra-quan.md:9:1 warning image-alt
        ảnh chưa có lời tả cho người không nhìn thấy; viết trong ảnh có gì, như “Trạm y tế nhìn từ cổng”
      news/ra-quan.md:11:1 warning image-alt
        lời tả “ảnh” không nói trong ảnh có gì; viết như “Trạm y tế nhìn từ cổng”
      news/ra-quan.md:13:1 warning image-alt
        lời tả “IMG_2031.jpg” không nói trong ảnh có gì; viết như “Trạm y tế nhìn từ cổng”"
    `);
  });

  it('unicode-form', async () => {
    expect(await found('unicode-form')).toMatchInlineSnapshot(`
      "directives/2026/to-hop.md:9:2 warning unicode-form
        chữ có dấu gõ bằng Unicode tổ hợp, khó tìm và dễ hiện sai; chạy npm run check -- --fix để đổi sang Unicode dựng sẵn"
    `);
  });

  it('look-alike', async () => {
    expect(await found('look-alike')).toMatchInlineSnapshot(`
      "directives/2026/chu-la.md:9:1 warning look-alike
        chữ “Ð” không phải “Đ” của tiếng Việt dù trông giống; chạy npm run check -- --fix để đổi
      directives/2026/chu-la.md:11:4 warning look-alike
        “dа” có chữ cái Hy Lạp hoặc Nga trông giống chữ Việt; gõ lại
      directives/2026/chu-la.md:13:7 warning look-alike
        có ký tự ẩn giữa các chữ; xóa và gõ lại chữ ở chỗ này"
    `);
  });

  it('double-space', async () => {
    expect(await found('double-space')).toMatchInlineSnapshot(`
      "directives/2026/thua.md:2:20 warning double-space
        có hai dấu cách liền nhau; bỏ bớt một, hoặc chạy npm run check -- --fix
      directives/2026/thua.md:9:4 warning double-space
        có hai dấu cách liền nhau; bỏ bớt một, hoặc chạy npm run check -- --fix
      directives/2026/thua.md:11:15 warning double-space
        có hai dấu cách liền nhau; bỏ bớt một, hoặc chạy npm run check -- --fix"
    `);
  });

  it('misreading', async () => {
    expect(await found('misreading')).toMatchInlineSnapshot(`
      "directives/2026/ban-quet.md:9:25 warning misreading
        “l2/8/2026” giống chữ máy quét đọc nhầm; so với bản giấy
      directives/2026/ban-quet.md:13:4 warning misreading
        “d|ân” giống chữ máy quét đọc nhầm; so với bản giấy"
    `);
  });

  it('private-phone', async () => {
    expect(await found('private-phone')).toMatchInlineSnapshot(`
      "directives/2026/lien-he.md:9:17 warning private-phone
        có số điện thoại di động; nếu là số riêng thì thay bằng số cơ quan, nếu là số công vụ thì cho qua bằng allow
      directives/2026/lien-he.md:9:35 warning private-phone
        có số điện thoại di động; nếu là số riêng thì thay bằng số cơ quan, nếu là số công vụ thì cho qua bằng allow"
    `);
  });

  it('weekday', async () => {
    expect(await found('weekday')).toMatchInlineSnapshot(`
      "directives/2026/lich.md:9:6 warning weekday
        ngày 23/08/2026 là Chủ nhật, không phải thứ Hai; sửa thứ hoặc sửa ngày
      directives/2026/lich.md:11:1 warning weekday
        ngày 25/08/2026 là thứ Ba, không phải thứ Tư; sửa thứ hoặc sửa ngày"
    `);
  });

  it('deadline-order', async () => {
    expect(await found('deadline-order')).toMatchInlineSnapshot(`
      "directives/2026/giao-viec.md:9:1 warning deadline-order
        thời hạn 15/08/2026 trước ngày ban hành 20/08/2026; so lại hai ngày với bản giấy"
    `);
  });

  it('missing-enclosure', async () => {
    expect(await found('missing-enclosure')).toMatchInlineSnapshot(`
      "directives/2026/thieu.md:9:35 warning missing-enclosure
        văn bản ghi “gửi kèm theo” mà không có tệp đính kèm; thêm tệp vào attachments, hoặc dẫn tới văn bản ấy"
    `);
  });

  it('unknown-task', async () => {
    expect(await found('unknown-task')).toMatchInlineSnapshot(`
      "directives/2026/don-rac.md:9:3 warning unknown-task
        văn bản không có việc nào mang mã “nao-vet-18-ho-ga-quanh-7547”; tiến độ này đang được ghi cho việc “nao-vet-20-ho-ga-quanh-3003” vì gần giống. Đúng việc ấy thì đổi mã thành nao-vet-20-ho-ga-quanh-3003, không đúng thì xóa
      directives/2026/don-rac.md:11:3 warning unknown-task
        văn bản không có việc nào mang mã “kiem-tra-bep-an-cac-truong-0000” nên tiến độ này không hiện; đổi thành mã đúng, việc đã bỏ thì xóa. Các mã chưa có tiến độ: phat-to-roi-phan-loai-rac-9d58, bao-cao-ket-qua-truoc-ngay-94ed
      directives/2026/khong-giao-viec.md:9:3 warning unknown-task
        văn bản không có việc nào mang mã “phat-to-roi-phan-loai-rac-1111” nên tiến độ này không hiện; máy không thấy việc nào được giao, hãy xóa mã ấy"
    `);
  });

  it('unknown-unit', async () => {
    expect(await found('unknown-unit')).toMatchInlineSnapshot(`
      "directives/2026/phan-cong.md:9:1 warning unknown-unit
        ward.yaml không có đơn vị “Phòng Văn hoá - Xã hộ”; có phải “Phòng Văn hóa - Xã hội”? Nếu đó là một cách gọi khác thì thêm vào aliases"
    `);
  });
});

describe('a private line', () => {
  it('is not quoted from another line either', async () => {
    const source = await readWard(join(fixtures, 'unknown-task/content'), 'phuong-thu');
    const privateNumber = 'số định danh 001085012345 của ông Trần Văn Thí Dụ';
    const documents = source.documents.map((document) => ({
      ...document,
      ...parseMarkdownFile(document.text.replace('Nạo vét 20 hố ga quanh', `Nạo vét ${privateNumber}`)),
    }));
    const findings = checkWard(interpretWard({ ...source, documents }), { now });
    expect(table(findings.filter(({ file }) => file.endsWith('don-rac.md')))).toMatchInlineSnapshot(`
      "directives/2026/don-rac.md:9:3 warning unknown-task
        dòng này còn một mã việc không có trong văn bản; lời báo không nhắc lại nội dung vì tệp có điều không được công khai
      directives/2026/don-rac.md:11:3 warning unknown-task
        dòng này còn một mã việc không có trong văn bản; lời báo không nhắc lại nội dung vì tệp có điều không được công khai
      directives/2026/don-rac.md:17:24 error personal-number
        dòng này có số định danh cá nhân; xóa, hoặc che bớt các chữ số ở giữa; nếu pháp luật buộc công khai thì nêu lý do trong allow"
    `);
  });
});

describe('what is secret or private', () => {
  const words = /mật|nội bộ|xem xong|\d{9}|1985|TỐI|Thí Dụ/iu;

  it.each(['secrecy-stamp', 'personal-number', 'bank-account', 'birth-date'])(
    'is repeated nowhere: %s',
    async (rule) => {
      for (const finding of checkWard(await readFixture(rule), { now }))
        expect(findingInWords(finding).replace(/chỉ mức độ mật|\/tệp “[^”]*”/g, '')).not.toMatch(words);
    },
  );

  it('is a secret file’s only finding', async () => {
    const findings = checkWard(await readFixture('secrecy-stamp'), { now });
    expect(findings.filter(({ file }) => file.endsWith('phan-dau.md')).map(({ rule }) => rule)).toEqual([
      'secrecy-stamp',
    ]);
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
  it('lets an editor answer for a warning, and for an error that may be allowed', async () => {
    const ward = await read(join(fixtures, 'undated/content'));
    const rule = {
      name: 'undated',
      severity: 'error',
      find: rules.find(({ name }) => name === 'undated')!.find,
    } as const;
    const files = (findings: readonly Finding[]) => findings.map(({ file }) => file.replace(/.*\//, ''));
    expect(files(checkWard(ward, { now }))).toEqual(['chua-co-ngay.md']);
    expect(files(checkWard(ward, { rules: [rule], now }))).toEqual(['chua-co-ngay.md', 'da-tra-loi.md']);
    const allowable = { ...rule, allowable: true } as const;
    expect(files(checkWard(ward, { rules: [allowable], now }))).toEqual(['chua-co-ngay.md']);
  });

  it('reports in the order of files, lines and columns, whatever the order of the rules', async () => {
    const ward = await read(join(fixtures, 'invalid-value/content'));
    expect(checkWard(ward, { rules: [...rules].reverse() })).toEqual(checkWard(ward));
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
