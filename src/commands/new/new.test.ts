import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkWard } from '../../checks/check-ward.ts';
import { interpretWard } from '../../content/interpret.ts';
import { readWard } from '../../content/read-ward.ts';
import { parseYaml } from '../../content/yaml/parse-yaml.ts';
import { wardSchema } from '../../domain/schema/ward.ts';
import { runNew } from './new.ts';

const now = Date.parse('2026-11-22T23:30+07:00');
const enter = '\r';
const down = '\u001b[B';
const interrupt = '\u0003';

let content: string;

beforeEach(async () => {
  content = join(await mkdtemp(join(tmpdir(), 'tạo mới ')), 'nội dung');
  await put('hoa-sen/ward.yaml', [
    'name: Phường Hoa Sen',
    'authority: Ủy ban nhân dân phường Hoa Sen',
    'city: Thành phố Hải An',
    'url: https://portal.example/hoa-sen/',
    'fields:\n  - id: y-te\n    name: Y tế\n  - id: giao-duc\n    name: Giáo dục',
    'topics:\n  - id: tiem-chung\n    name: Tiêm chủng',
  ]);
});
afterEach(() => rm(join(content, '..'), { recursive: true }));

async function put(path: string, lines: readonly string[]): Promise<void> {
  await mkdir(join(content, path, '..'), { recursive: true });
  await writeFile(join(content, path), `${lines.join('\n')}\n`);
}
const read = (path: string): Promise<string> => readFile(join(content, path), 'utf8');
const written = async (): Promise<string[]> =>
  (await readdir(content, { recursive: true })).filter((path) => /\.\w+$/.test(path)).sort();
const findings = async (ward: string) =>
  checkWard(interpretWard(await readWard(content, ward)), { now }).map(
    ({ severity, rule }) => `${severity} ${rule}`,
  );

interface Ended {
  status: number;
  out: string;
  err: string;
}

/** Runs the command; with keys in a terminal, each pressed when the last has been dealt with. */
async function run(args: readonly string[], keys?: readonly string[]): Promise<Ended> {
  const ended: Ended = { status: -1, out: '', err: '' };
  const [input, output] = [new PassThrough(), new PassThrough()];
  output.on('data', (text: Buffer) => (ended.out += text.toString()));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((ended.err += String(text))));
  vi.spyOn(process, 'exit').mockImplementation((status) => {
    ended.status = Number(status);
    throw new Error('exit');
  });
  const running = runNew([...args, '--content', content], {
    input,
    output,
    isTerminal: keys !== undefined,
    now,
  });
  try {
    let done = false;
    const watched = running.finally(() => (done = true));
    for (const key of keys ?? []) {
      await new Promise((next) => setTimeout(next, 60));
      if (done) break;
      input.write(key);
    }
    ended.status = await watched;
  } catch (error) {
    if ((error as Error).message !== 'exit') throw error;
  } finally {
    vi.restoreAllMocks();
  }
  ended.out = ended.out.replaceAll(content, 'content');
  return ended;
}

const title = ['--title', 'Lịch tiêm chủng: tháng 12'];
const notice = ['directive', ...title, '--type', 'thong-bao'];

describe('a new directive', () => {
  it('is a draft with its front matter, and what to do next is told', async () => {
    const args = ['--code', '312/TB-UBND', '--issued', '2026-11-20', '--fields', 'y-te,giao-duc'];
    const { status, out } = await run([...notice, ...args, '--topics', 'tiem-chung']);
    expect(status).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "Đã tạo:
        "content/hoa-sen/directives/2026/lich-tiem-chung-thang-12.md"
      Làm tiếp:
        1. Viết nội dung thay cho dòng “(Viết nội dung vào đây, rồi xóa dòng này.)”: mở "content/hoa-sen/directives/2026/lich-tiem-chung-thang-12.md" bằng trình soạn chữ thuần, hoặc mở biểu mẫu: npm run edit -- hoa-sen --content "content"
        2. Xem trước, bản nháp cũng hiện: npm run dev -- hoa-sen --content "content"
        3. Viết xong, muốn đăng thì xóa dòng draft: true (trong biểu mẫu: tắt Bản nháp). Không đăng trong hôm nay thì sửa ngày đăng (published).
        4. Kiểm tra: npm run check -- "content/hoa-sen/directives/2026/lich-tiem-chung-thang-12.md" --content "content"
      "
    `);
    expect(await read('hoa-sen/directives/2026/lich-tiem-chung-thang-12.md')).toMatchInlineSnapshot(`
      "---
      title: "Lịch tiêm chủng: tháng 12"
      type: thong-bao
      code: 312/TB-UBND
      issuer: Ủy ban nhân dân phường Hoa Sen
      place: Hoa Sen
      issued: 2026-11-20
      published: 2026-11-22
      fields: [y-te, giao-duc]
      topics: [tiem-chung]
      draft: true
      ---

      (Viết nội dung vào đây, rồi xóa dòng này.)
      "
    `);
    expect(await findings('hoa-sen')).toEqual([]);
  });

  it('takes a type, a field, a topic by its name', async () => {
    const named = ['--type', 'THÔNG báo', '--fields', 'y-te, Giáo dục', '--topics', 'tiem chung'];
    expect((await run(['directive', ...title, ...named])).status).toBe(0);
    const made = await read('hoa-sen/directives/2026/lich-tiem-chung-thang-12.md');
    expect(made).toContain('type: thong-bao\n');
    expect(made).toContain('fields: [y-te, giao-duc]\ntopics: [tiem-chung]\n');
  });

  it('is refused by the check where its reminder would be published', async () => {
    await run(notice);
    const file = 'hoa-sen/directives/2026/lich-tiem-chung-thang-12.md';
    await put(file, [(await read(file)).replace('draft: true\n', '')]);
    expect(await findings('hoa-sen')).toEqual(['warning undated', 'error placeholder']);
  });

  it.each([
    ['Ủy ban nhân dân phường Hoa Sen', 'Hoa Sen'],
    ['Đảng ủy phường Hoa Sen', 'Hoa Sen (Đảng)'],
    ['Ủy ban nhân dân thành phố Hải An', undefined],
  ])('of %s carries the place %s', async (issuer, place) => {
    await put('hoa-sen/directives/cu.md', [
      '---\ntitle: Cũ\ntype: khac\nissuer: Đảng ủy phường Hoa Sen\nplace: Hoa Sen (Đảng)\npublished: 2026-01-01\n---',
    ]);
    await put('hoa-sen/directives/hong.md', ['---\nplace: "chưa đóng\nformerly: [\n---']);
    await run([...notice, '--issuer', issuer]);
    expect(
      /^place: (.*)$/m.exec(await read('hoa-sen/directives/2026/lich-tiem-chung-thang-12.md'))?.[1],
    ).toBe(place);
  });
});

it('a new plan has a period, its topic and its channels', async () => {
  const period = ['--from', '2026-12', '--until', '2027'];
  const { status } = await run([
    ...['plan', ...title, ...period, '--topic', 'tiem-chung', '--channels', 'portal,radio'],
  ]);
  expect(status).toBe(0);
  expect(await read('hoa-sen/plans/2026/lich-tiem-chung-thang-12.md')).toMatchInlineSnapshot(`
    "---
    title: "Lịch tiêm chủng: tháng 12"
    type: ke-hoach
    issuer: Ủy ban nhân dân phường Hoa Sen
    place: Hoa Sen
    published: 2026-11-22
    topic: tiem-chung
    period:
      from: 2026-12
      until: 2027
    channels: [portal, radio]
    draft: true
    ---

    (Viết nội dung vào đây, rồi xóa dòng này.)
    "
  `);
  expect(await findings('hoa-sen')).toEqual(['warning undated']);
});

it('new news has a title and a day', async () => {
  expect((await run(['news', ...title, '--published', '2027-01-02T07:30+07:00'])).status).toBe(0);
  expect(await read('hoa-sen/news/2027/lich-tiem-chung-thang-12.md')).toMatchInlineSnapshot(`
    "---
    title: "Lịch tiêm chủng: tháng 12"
    published: 2027-01-02T07:30+07:00
    draft: true
    ---

    (Viết nội dung vào đây, rồi xóa dòng này.)
    "
  `);
  expect(await findings('hoa-sen')).toEqual([]);
});

describe('an address', () => {
  it('that is taken, now or formerly, is not proposed', async () => {
    await put('hoa-sen/news/2026/khac.md', [
      '---\ntitle: Khác\npublished: 2026-01-01\nformerly: [2026/lich-tiem-chung-thang-12-2]\n---\n\nNội dung.',
    ]);
    await run(['news', ...title]);
    const before = await read('hoa-sen/news/2026/lich-tiem-chung-thang-12.md');
    await run(['news', ...title]);
    expect((await written()).filter((path) => path.includes('lich'))).toEqual([
      'hoa-sen/news/2026/lich-tiem-chung-thang-12-3.md',
      'hoa-sen/news/2026/lich-tiem-chung-thang-12.md',
    ]);
    expect(await read('hoa-sen/news/2026/lich-tiem-chung-thang-12.md')).toBe(before);
    expect(await findings('hoa-sen')).toEqual([]);
  });

  it.each([
    ['2026/co', '--id: “2026/co” đã có; không ghi đè. Hãy dùng địa chỉ khác, như 2026/co-2'],
    ['nam/2026', '--id: tên không được bắt đầu bằng “nam/” vì đó là địa chỉ của danh sách; hãy đổi tên'],
    ['2026/kenh', '--id: tên không được kết thúc bằng “kenh” vì đó là địa chỉ của kênh; hãy đổi tên'],
    ['2026/Họp', '--id: chỉ gồm chữ thường không dấu a-z, chữ số, “-” và “/”'],
    ['../../thoat', '--id: chỉ gồm chữ thường không dấu a-z, chữ số, “-” và “/”'],
  ])('%s is refused', async (id, message) => {
    await put('hoa-sen/news/2026/co.md', ['---\ntitle: Có\npublished: 2026-01-01\n---\n\nNội dung.']);
    const before = await written();
    const { status, err } = await run(['news', ...title, '--id', id]);
    expect({ status, err }).toEqual({
      status: 2,
      err: `Lỗi: ${message}.\nXem cách dùng: npm run new -- --help\n`,
    });
    expect(await written()).toEqual(before);
  });
});

describe('a wrong call', () => {
  it.each([
    [['directive'], 'thiếu --title <TEXT>, --type <ID>.'],
    [['ward', '--name', 'Xã Sen'], 'thiếu --city <TEXT>, --url <URL>.'],
    [
      ['ward', '--name', 'Hoa Sen', '--city', 'Thành phố Hải An', '--url', 'hoasen.example'],
      [
        '--name: hãy viết đủ, như Phường Hoa Sen, Xã Hoa Sen hoặc Đặc khu Hoa Sen.',
        '--url: phải là một địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://.',
      ].join('\nLỗi: '),
    ],
    [
      [...notice, '--issued', '31/12/2025'],
      '--issued: “31/12/2025” không phải ngày dạng 2025-12-31 (hoặc 2025-12, 2025); hãy viết 2025-12-31.',
    ],
    [[...notice, '--fields', 'y-te, giao-duk'], '--fields: không có “giao-duk”; có phải “giao-duc”?'],
    [
      ['plan', ...title, '--from', '2027-01', '--until', '2026'],
      '--until: năm 2026 trước ngày bắt đầu tháng 01/2027; kiểm tra lại hai ngày.',
    ],
    [['news', '--title', 'V/v Tiêm chủng'], '--title: bỏ “V/v”, chỉ viết Tiêm chủng.'],
    [
      ['directive', '--title', 'Công văn 312/TB-UBND', '--type', 'thong-bao', '--code', '312/TB-UBND'],
      '--title: trích yếu nhắc lại số, ký hiệu của chính văn bản; bỏ đi, số đã có ở khóa code.',
    ],
    [
      [...notice, '--code', '20/11/2026'],
      '--code: “20/11/2026” không giống số, ký hiệu nào; dạng thường gặp: 45/KH-UBND, 3197/UBND-VX, 06-CTr/TU, hoặc /UBND-VX khi chưa có số.',
    ],
    [
      [...notice, '--code', '5/TB-UBND'],
      '--code: số nhỏ hơn 10 phải có số 0 phía trước (Nghị định 30/2020/NĐ-CP); hãy viết 05/TB-UBND.',
    ],
    [
      ['ward', '--name', 'Xã Sen', '--city', 'TP. hải phòng', '--url', 'https://portal.example/'],
      '--city: hãy viết đủ, như Thành phố Hải Phòng.',
    ],
    [
      ['ward', '--name', 'Xã Sen', '--city', 'Quảng Ninh', '--url', 'https://portal.example/'],
      '--city: hãy viết đủ, như Tỉnh Quảng Ninh hoặc Thành phố Quảng Ninh.',
    ],
    [['news', '--title', ' '], '--title: chỗ này bắt buộc phải điền.'],
    [['news', ...title, '--code', '5'], 'không có tùy chọn này: --code.'],
    [
      ['news', ...title, '--ward', 'hoa-cuc'],
      'không có phường “hoa-cuc” trong content/; các phường: hoa-sen.',
    ],
  ])('%j is told at once, and nothing is written', async (args, message) => {
    const { status, err } = await run(args);
    expect({ status, err: err.replaceAll(content, 'content') }).toEqual({
      status: 2,
      err: `Lỗi: ${message}\nXem cách dùng: npm run new -- --help\n`,
    });
    expect(await written()).toEqual(['hoa-sen/ward.yaml']);
  });

  it.each([
    [[], 'thiếu loại; các loại: directive (văn bản chỉ đạo, điều hành), plan ('],
    [['tin'], 'không có loại “tin”; các loại: directive ('],
    [['--ward', 'hoa-sen'], 'không có tùy chọn này: --ward.'],
  ])('without a kind that there is: %j', async (args, message) => {
    const { status, err } = await run(args);
    expect(status).toBe(2);
    expect(err).toContain(`Lỗi: ${message}`);
  });

  it('names the ward among what is missing where there are several', async () => {
    await put('hoa-cuc/ward.yaml', ['name: Xã Hoa Cúc']);
    expect((await run(['directive'])).err).toContain('Lỗi: thiếu --ward, --title <TEXT>, --type <ID>.\n');
  });
});

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

  it('passes the check without a finding', async () => {
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

  it('explains keys that are valid once their # is taken away', async () => {
    await run(call);
    const yaml = parseYaml((await read('dong-sen/ward.yaml')).replace(/^#(?! [^ ])/gm, ''));
    expect(yaml.faults).toEqual([]);
    expect(Object.keys(wardSchema.parse(yaml.data)).sort()).toEqual(Object.keys(wardSchema.shape).sort());
  });

  it('speaks of itself in its pages, and invents nothing', async () => {
    await run(call);
    expect(await read('dong-sen/pages/lien-he.md')).toMatchInlineSnapshot(`
      "---
      title: Liên hệ
      ---

      Cổng là nơi để đọc: không nhận đơn thư, hồ sơ hay phản ánh.

      ## Khi cần giải quyết công việc

      Xin đến hoặc gọi thẳng Ủy ban nhân dân xã Đồng Sen. Địa chỉ, số điện thoại và giờ làm việc hiện ở chân trang nếu đã được khai; chưa có ở đó thì xin xem nơi do chính cơ quan công bố.

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
  ])('%s is proposed the id %s', async (name, id) => {
    await run([...call, '--name', name]);
    expect(await written()).toContain(`${id}/ward.yaml`);
  });

  it('never takes the folder of another', async () => {
    expect((await run([...call, '--id', 'hoa-sen'])).err).toContain('“hoa-sen” đã có; không ghi đè.');
    expect(await written()).toEqual(['hoa-sen/ward.yaml']);
  });
});

describe('in a terminal', () => {
  it('asks what it cannot know, and takes the proposals for the rest', async () => {
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

  it('finds the ward by what is typed, from three wards on', async () => {
    for (const [id, name] of [
      ['bach-lien', 'Phường Bạch Liên'],
      ['dong-mai', 'Xã Đồng Mai'],
    ])
      await put(`${id}/ward.yaml`, [(await read('hoa-sen/ward.yaml')).replaceAll('Phường Hoa Sen', name!)]);
    const { status } = await run(['news'], ['dong m', enter, 'Họp tổ', enter, enter, enter, enter, enter]);
    expect(status).toBe(0);
    expect(await written()).toContain('dong-mai/news/2026/hop-to.md');
  });

  it('says at once what a title and a number are not, and goes on with what is typed then', async () => {
    const clear = '\u0015';
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

  it('asks nothing where the flags say what is required', async () => {
    expect((await run(notice, [])).status).toBe(0);
  });
});
