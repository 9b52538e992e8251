import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directiveSchema } from '../../domain/schema/document.ts';
import { readBody } from '../../markdown/read-body.ts';
import { testContent } from '../../tests/test-content.ts';
import { readTasks } from './read-tasks.ts';

const units = [
  { id: 'kinh-te', name: 'Phòng Kinh tế, Hạ tầng và Đô thị', aliases: [] },
  { id: 'van-hoa', name: 'Phòng Văn hóa - Xã hội', aliases: [] },
  { id: 'cong-an', name: 'Công an phường', aliases: [] },
];
const front = (more: Record<string, unknown> = {}) =>
  directiveSchema.parse({
    title: 'Về việc mẫu',
    type: 'cong-van',
    issuer: 'Ủy ban nhân dân phường Mẫu',
    issued: '2026-05',
    published: '2026-05-05',
    ...more,
  });
const read = (body: string, more = {}) =>
  readTasks({ blocks: readBody(body).blocks, front: front(more), units });
const tasksOf = (body: string, more = {}) =>
  read(body, more).map(({ unitName, due, text }) => [unitName, due, text]);

describe('the tasks of a text', () => {
  it.each<[what: string, body: string, tasks: [string, string | null, string][]]>([
    [
      'a sentence without the sign that ends a paper',
      '## 1. Công an phường\n\n- Tuần tra quanh chợ ./.',
      [['Công an phường', null, 'Tuần tra quanh chợ.']],
    ],
    [
      'each item below a unit',
      '## 2.1. Phòng Kinh tế, Hạ tầng và Đô thị phường\n\n- Rà soát các thửa đất.\n- Lập bộ thuế, hoàn thành trước **ngày 15/5/2026**.',
      [
        ['Phòng Kinh tế, Hạ tầng và Đô thị phường', null, 'Rà soát các thửa đất.'],
        [
          'Phòng Kinh tế, Hạ tầng và Đô thị phường',
          '2026-05-15',
          'Lập bộ thuế, hoàn thành trước ngày 15/5/2026.',
        ],
      ],
    ],
    [
      'a sentence without the marks of its notes',
      '## 1. Công an phường\n\n- Rà soát[^a] các cơ sở[1] có từ 20 m² trở lên¹.\n\n[^a]: Chú thích.',
      [['Công an phường', null, 'Rà soát các cơ sở có từ 20 m² trở lên.']],
    ],
    [
      'a paragraph below a unit',
      '## 4. Trung tâm Dịch vụ sự nghiệp công\n\nTuyên truyền trên đài truyền thanh.',
      [['Trung tâm Dịch vụ sự nghiệp công', null, 'Tuyên truyền trên đài truyền thanh.']],
    ],
    [
      'items below a dash that only introduces them',
      '## 2. Phòng Văn hóa - Xã hội\n\n- Chủ trì, phối hợp với các đơn vị:\n  - Rà soát đối tượng.\n  - Xây dựng dự toán.',
      [
        ['Phòng Văn hóa - Xã hội', null, 'Rà soát đối tượng.'],
        ['Phòng Văn hóa - Xã hội', null, 'Xây dựng dự toán.'],
      ],
    ],
    [
      'but a dash with a list of things is one itself',
      '## 2. Phòng Văn hóa - Xã hội\n\n- Lập danh sách theo thứ tự:\n  + Người từ đủ 60 tuổi.\n  + Người thuộc hộ nghèo.',
      [['Phòng Văn hóa - Xã hội', null, 'Lập danh sách theo thứ tự:']],
    ],
    [
      'numbered points, by the unit that the sentence names or that opens the list',
      'Ủy ban nhân dân phường đề nghị các cơ quan, đơn vị thực hiện một số nội dung, như sau:\n\n1. Tiếp tục triển khai các chỉ tiêu.\n\n2. Công an phường thường xuyên cập nhật tiến độ.\n\nBáo cáo kết quả gửi về Phòng Văn hóa - Xã hội trước ngày 06/6/2026.\n\nỦy ban nhân dân phường đề nghị các cơ quan, đơn vị nghiêm túc tổ chức triển khai./.',
      [
        ['các cơ quan, đơn vị', null, 'Tiếp tục triển khai các chỉ tiêu.'],
        ['Công an phường', null, 'Công an phường thường xuyên cập nhật tiến độ.'],
        [
          'các cơ quan, đơn vị',
          '2026-06-06',
          'Báo cáo kết quả gửi về Phòng Văn hóa - Xã hội trước ngày 06/6/2026.',
        ],
      ],
    ],
    [
      'a point after the sections of the one before',
      '2. Yêu cầu các phòng nêu cao trách nhiệm, cụ thể:\n\n## 2.7. Các phòng, cơ quan, đơn vị\n\n- Xây dựng đề án.\n\n3. Giao các Phó Chủ tịch Ủy ban nhân dân phường đôn đốc, định kỳ hàng tuần báo cáo.',
      [
        ['Các phòng, cơ quan, đơn vị', null, 'Xây dựng đề án.'],
        [
          'các Phó Chủ tịch Ủy ban nhân dân phường',
          null,
          'Giao các Phó Chủ tịch Ủy ban nhân dân phường đôn đốc, định kỳ hàng tuần báo cáo.',
        ],
      ],
    ],
    [
      'several units of one paragraph',
      'Ủy ban nhân dân các phường có trách nhiệm kiểm tra việc treo cờ; Thủ trưởng các đơn vị chỉ đạo việc treo cờ.',
      [
        [
          'Ủy ban nhân dân các phường',
          null,
          'Ủy ban nhân dân các phường có trách nhiệm kiểm tra việc treo cờ;',
        ],
        ['Thủ trưởng các đơn vị', null, 'Thủ trưởng các đơn vị chỉ đạo việc treo cờ.'],
      ],
    ],
    [
      'the rows of a table that says who does it',
      '| TT | Nội dung | Đơn vị chủ trì | Thời hạn |\n| --- | --- | --- | --- |\n| 1 | Ban hành kế hoạch | Công an phường | Quý II/2026 |',
      [['Công an phường', '2026-06', 'Ban hành kế hoạch']],
    ],
    [
      'the rows of a table that extraction broke into a line for each cell',
      'Số thứ tự\n\nNội dung\n\nĐơn vị chủ trì\n\nThời hạn\n\n1\n\nBan hành kế hoạch\n\nCông an phường\n\nQuý II/2026\n\n2\n\nTổng kết\n\nPhòng Kinh tế\n\nTháng 9/2026',
      [
        ['Công an phường', '2026-06', 'Ban hành kế hoạch'],
        ['Phòng Kinh tế', '2026-09', 'Tổng kết'],
      ],
    ],
    [
      'the body that another is to direct, where one is named',
      'Giao Sở Y tế chỉ đạo Bệnh viện Hoa Sen rà soát giường bệnh trước ngày 15/5/2026.\n\nGiao Sở Y tế chỉ đạo các đơn vị trực thuộc kiểm tra bếp ăn.',
      [
        [
          'Bệnh viện Hoa Sen',
          '2026-05-15',
          'Giao Sở Y tế chỉ đạo Bệnh viện Hoa Sen rà soát giường bệnh trước ngày 15/5/2026.',
        ],
        ['Sở Y tế', null, 'Giao Sở Y tế chỉ đạo các đơn vị trực thuộc kiểm tra bếp ăn.'],
      ],
    ],
    [
      'bodies whose names hold a verb, or “không”',
      '1. Cục Hàng không Hải An chỉ đạo các hãng tăng chuyến.\n\n2. Trung tâm Công nghệ thông tin kiểm tra máy chủ.\n\n3. Ban Quản lý dự án đầu tư xây dựng tỉnh đôn đốc nhà thầu.\n\n4. Yêu cầu các chủ đầu tư tập trung thi công.',
      [
        ['Cục Hàng không Hải An', null, 'Cục Hàng không Hải An chỉ đạo các hãng tăng chuyến.'],
        ['Trung tâm Công nghệ thông tin', null, 'Trung tâm Công nghệ thông tin kiểm tra máy chủ.'],
        [
          'Ban Quản lý dự án đầu tư xây dựng tỉnh',
          null,
          'Ban Quản lý dự án đầu tư xây dựng tỉnh đôn đốc nhà thầu.',
        ],
        ['các chủ đầu tư', null, 'Yêu cầu các chủ đầu tư tập trung thi công.'],
      ],
    ],
    [
      'points with lines that say who does it by when',
      'a) Xây dựng quy chế vận hành.\n\n- Đơn vị chủ trì: Công an phường; đơn vị phối hợp: các tổ dân phố.\n- Thời gian hoàn thành: Quý III/2026.\n\nb) Rà soát quy hoạch.\n\n- Cơ quan thực hiện: Văn phòng.\n- Sản phẩm: Báo cáo.',
      [
        ['Công an phường', '2026-09', 'Xây dựng quy chế vận hành.'],
        ['Văn phòng', null, 'Rà soát quy hoạch.'],
      ],
    ],
    [
      'all points above such a line, and none that only begins like one',
      '## 1. Chỉnh trang\n\n- Kẻ vạch đường.\n- Phối hợp với Công an phường: dẹp lấn chiếm.\n- Đơn vị thực hiện: Phòng Văn hóa - Xã hội.',
      [
        ['Phòng Văn hóa - Xã hội', null, 'Kẻ vạch đường.'],
        ['Phòng Văn hóa - Xã hội', null, 'Phối hợp với Công an phường: dẹp lấn chiếm.'],
      ],
    ],
    [
      'letters, in lines of their own or not',
      '1\\. Trách nhiệm của Bộ Công an:\n\na) Xây dựng cơ sở dữ liệu;\nb) Quản lý cơ sở dữ liệu.',
      [
        ['Bộ Công an', null, 'Xây dựng cơ sở dữ liệu;'],
        ['Bộ Công an', null, 'Quản lý cơ sở dữ liệu.'],
      ],
    ],
  ])('%s', (_, body, tasks) => {
    expect(tasksOf(body)).toEqual(tasks);
  });

  it.each<[what: string, body: string]>([
    [
      'who carries a decision out',
      '## Điều 3.\n\nChánh Văn phòng, Trưởng các phòng, đơn vị chịu trách nhiệm thi hành Quyết định này./.',
    ],
    ['the day it takes effect', '## Điều 2.\n\nQuyết định này có hiệu lực từ ngày 20/3/2026.'],
    [
      'a greeting',
      'Trên đây là Kế hoạch của phường; đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.',
    ],
    [
      'by order',
      'Thừa lệnh Chủ tịch, Văn phòng HĐND và UBND phường thông báo để các phòng, đơn vị thực hiện./.',
    ],
    [
      'a proposal',
      'Ủy ban nhân dân phường đề nghị Ủy ban nhân dân thành phố xem xét, phê duyệt trước ngày 31/10/2026./.',
    ],
    ['what was done', '1. Công an phường đã tổ chức tuần tra.'],
    ['aims', '## I. MỤC ĐÍCH, YÊU CẦU\n\n### 1. Mục đích\n\n- Nâng cao nhận thức của cán bộ.'],
    ['who comes', '## 1. Thành phần\n\n- Lãnh đạo Ủy ban nhân dân phường.\n- Trưởng các phòng, đơn vị.'],
    ['what the issuer did', 'Ngày 07/5/2026, Ủy ban nhân dân phường Mẫu tổ chức phiên họp thường kỳ.'],
    ['a rule among principles', '## Điều 2. Nguyên tắc\n\n1. Chủ đầu tư phải tuân thủ quy hoạch.'],
    [
      'a list in an appendix',
      '## DANH SÁCH CÁC KHU DÂN CƯ\n\n### I. Các khu dân cư mới\n\n1. Hợp nhất khu Sen Vàng và khu Sen Trắng.',
    ],
    ['a quotation', '“Công an phường có trách nhiệm kiểm tra hồ sơ trong 07 ngày làm việc.”'],
  ])('are empty: %s', (_, body) => {
    expect(tasksOf(body)).toEqual([]);
  });

  it('are of the addressees if the sentence names nobody', () => {
    expect(
      tasksOf('Ủy ban nhân dân phường yêu cầu:\n\n1. Rà soát danh sách.', {
        to: ['Công an phường', 'Các trường'],
      }),
    ).toEqual([['Công an phường; Các trường', null, 'Rà soát danh sách.']]);
  });

  it('are empty for a báo cáo', () => {
    expect(tasksOf('## 2. Công an phường\n\n- Tổ chức tuần tra.', { type: 'bao-cao' })).toEqual([]);
  });

  it('have the progress of the front matter', () => {
    const body = '## 2. Công an phường\n\n- Tổ chức tuần tra.';
    const { id } = read(body)[0]!;
    const [task] = read(body, { progress: { [id]: { status: 'done', on: '2026-05-09', note: 'Ba đêm.' } } });
    expect(task).toMatchObject({ status: 'done', on: '2026-05-09', note: 'Ba đêm.', units: ['cong-an'] });
  });

  it('keep their ids when the text changes elsewhere', () => {
    const section = '## 2. Công an phường\n\n- Tổ chức tuần tra.';
    expect(
      read(`## 1. Phòng Văn hóa - Xã hội\n\n- Kiểm tra bếp ăn.\n\n${section.replace('2.', '3.')}`)[1]!.id,
    ).toBe(read(section)[0]!.id);
  });

  it('are 33 of seed 003, six of them with a day', () => {
    const file = join(testContent, 'bach-dang/directives/2026/ket-luan-phien-hop-thang-5.md');
    const tasks = read(readFileSync(file, 'utf8').replace(/^---[\s\S]*?\n---\n/, ''));
    expect(tasks).toHaveLength(33);
    expect(tasks.flatMap(({ due }) => due ?? [])).toEqual([
      '2026-05-15',
      '2026-05-15',
      '2026-05-15',
      '2026-05-13',
      '2026-05-13',
      '2026-05-15',
    ]);
  });
});
