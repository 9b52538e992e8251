import { z } from 'zod';
import { documentTypes } from './document-type.ts';
import {
  calendarDate,
  day,
  documentId,
  filePath,
  id,
  list,
  moment,
  text,
  webAddress,
} from './schema-parts.ts';

/** What the ward publishes, by folder. */
export const collections = ['directives', 'plans', 'news', 'pages'] as const;
export type Collection = (typeof collections)[number];

/** Where an official text may be announced. */
export const channels = ['portal', 'fanpage', 'zalo', 'radio', 'meeting', 'notice'] as const;

const typeIds = documentTypes.map((type) => type.id);

/** Lịch sử đính chính: a change made after publication. */
const change = z.strictObject({
  /** Ngày đính chính. */
  on: day.meta({ title: 'Ngày đính chính', description: 'Đủ ngày: 2026-11-22.' }),
  /** What changed, for the public. */
  note: text().meta({
    title: 'Đã sửa gì',
    description: 'Một câu cho người dân: chỗ nào, từ gì thành gì.',
    kind: 'paragraph',
  }),
  /** A slip of the pen that changes nothing of the meaning: not shown. */
  minor: z.boolean().default(false).meta({
    title: 'Lỗi nhỏ',
    description: 'Bật khi chỉ là lỗi gõ, không đổi nghĩa: trang không hiện dòng này.',
  }),
});

/** Thu hồi: the page keeps its facts and the reason, its text and attachments go. */
const withdrawal = z.strictObject({
  on: day.meta({ title: 'Ngày thu hồi', description: 'Đủ ngày: 2026-11-22.' }),
  reason: text().meta({ title: 'Lý do', description: 'Hiện cho người dân trên trang của văn bản.' }),
  /** A reference to the document that takes its place. */
  replacedBy: text().optional().meta({
    title: 'Văn bản thay thế',
    description: 'Tên tệp không có .md, như 2026/lich-moi, hoặc số, ký hiệu.',
  }),
});

/** Đã phát hành: proof that a channel was used. */
const release = z.strictObject({
  channel: z.enum(channels).meta({ title: 'Kênh', description: 'Kênh đã phát hành.' }),
  on: day.meta({ title: 'Ngày phát hành', description: 'Đủ ngày: 2026-11-22.' }),
  link: webAddress
    .optional()
    .meta({ title: 'Địa chỉ bài đăng', description: 'Bắt đầu bằng https://; không có thì để trống.' }),
  note: text().optional().meta({ title: 'Ghi chú', description: 'Như: phát lúc 6 giờ và 17 giờ.' }),
});

/** Tệp đính kèm. */
const attachment = z.strictObject({
  /** A path below the ward's `files/`. */
  file: filePath.meta({
    title: 'Tệp',
    description: 'Chọn một tệp đã có trong files/, hoặc tải tệp mới lên.',
  }),
  /** Tên tệp as readers see it. */
  title: text().meta({
    title: 'Tên tệp',
    description: 'Tên hiện ra cho người đọc; loại và dung lượng cổng tự ghi.',
  }),
});

/** Tiến độ của một nhiệm vụ. */
const progress = z.strictObject({
  status: z.enum(['doing', 'done', 'stuck']).meta({ title: 'Tình trạng', description: 'Việc đã đến đâu.' }),
  on: day.optional().meta({ title: 'Ngày báo cáo', description: 'Đủ ngày: 2026-11-22.' }),
  note: text()
    .optional()
    .meta({ title: 'Kết quả', description: 'Một câu: đã làm được gì, còn vướng gì.', kind: 'paragraph' }),
  link: webAddress
    .optional()
    .meta({ title: 'Địa chỉ báo cáo', description: 'Bắt đầu bằng https://; không có thì để trống.' }),
});

/** What directives, plans and news share. */
const published = {
  /** Ngày đăng: a day, or a minute with its offset; one in the future keeps the document off the portal. */
  published: moment.meta({
    title: 'Ngày đăng',
    description: 'Ngày 2026-01-05, hoặc ngày giờ 2026-01-05T07:30+07:00. Ở tương lai là hẹn giờ đăng.',
  }),
  /** Lĩnh vực: ids from ward.yaml. */
  fields: list(id).default([]).meta({
    title: 'Lĩnh vực',
    description: 'Chọn trong các lĩnh vực của phường (ward.yaml).',
    from: 'fields',
  }),
  /** Chuyên mục: ids from ward.yaml. */
  topics: list(id).default([]).meta({
    title: 'Chuyên mục',
    description: 'Chọn trong các chuyên mục của phường (ward.yaml).',
    from: 'topics',
  }),
  /** Tóm tắt cho người dân, at most 300 characters. */
  summary: text(300).optional().meta({
    title: 'Tóm tắt cho người dân',
    description: 'Việc gì, ai, bao giờ; tối đa 300 ký tự.',
    kind: 'paragraph',
  }),
  /** Địa chỉ cũ: old ids; each stays as a page that leads here. */
  formerly: list(documentId).default([]).meta({
    title: 'Địa chỉ cũ',
    description: 'Tên tệp cũ, không có .md, như 2026/gio-thu-gom-rac: địa chỉ ấy dẫn tới đây.',
    item: 'địa chỉ cũ',
  }),
  /** Lịch sử đính chính. */
  changes: list(change).default([]).meta({
    title: 'Lịch sử đính chính',
    description: 'Mỗi lần sửa sau khi đăng là một mục.',
    item: 'lần đính chính',
  }),
  /** Thu hồi. */
  withdrawn: withdrawal.optional().meta({
    title: 'Thu hồi',
    description:
      'Chỉ thêm khi thu hồi: trang còn thông tin chính và lý do, nội dung và tệp đính kèm được gỡ.',
  }),
  /** Kênh phát hành. */
  channels: list(z.enum(channels))
    .default([])
    .meta({ title: 'Kênh phát hành', description: 'Văn bản này phải được phát hành trên những kênh nào.' }),
  /** Đã phát hành. */
  released: list(release)
    .default([])
    .meta({ title: 'Đã phát hành', description: 'Mỗi kênh đã phát là một mục.', item: 'lần phát hành' }),
  /** Ngoại lệ: findings that the editor answers for. */
  allow: list(
    z.strictObject({
      rule: text().meta({
        title: 'Tên quy tắc',
        description: 'Tên trong ngoặc ở cuối dòng báo, như undated.',
      }),
      reason: text().meta({ title: 'Lý do', description: 'Vì sao bỏ qua; người biên tập chịu trách nhiệm.' }),
    }),
  )
    .default([])
    .meta({
      title: 'Bỏ qua cảnh báo',
      description: 'Mỗi cảnh báo cố ý bỏ qua là một mục.',
      item: 'ngoại lệ',
    }),
  /** Bản nháp: nothing of it reaches the built portal. */
  draft: z
    .boolean()
    .default(false)
    .meta({ title: 'Bản nháp', description: 'Bật thì không điều gì của văn bản này lên cổng.' }),
};

/** Trích yếu nội dung, without “V/v”. */
const title = text(500).meta({
  title: 'Trích yếu nội dung',
  description: 'Tối đa 500 ký tự, bỏ “V/v”.',
  kind: 'paragraph',
});

const official = {
  title,
  /** Tên loại: an id of the closed list in document-type.ts. */
  type: z
    .enum(typeIds, {
      error: (issue) =>
        issue.input === undefined
          ? undefined
          : `“${String(issue.input)}” không phải một loại văn bản; các loại thường dùng: cong-van, thong-bao, ke-hoach, quyet-dinh, nghi-quyet, chi-thi, bao-cao, to-trinh, giay-moi, huong-dan, khac`,
    })
    .meta({ title: 'Tên loại', description: 'Loại ghi trên giấy; công văn không ghi tên loại.' }),
  /** Số, ký hiệu, verbatim; a number not given yet is left blank: `/UBND-VHXX`. */
  code: text(60).optional().meta({
    title: 'Số, ký hiệu',
    description: 'Đúng như trên giấy, như 3197/UBND-VX. Chưa có số thì bắt đầu bằng dấu /, như /UBND-VHXX.',
  }),
  /** Cơ quan ban hành. */
  issuer: text().meta({
    title: 'Cơ quan ban hành',
    description: 'Viết đủ tên, như Ủy ban nhân dân phường Mẫu.',
  }),
  /** Địa danh. */
  place: text()
    .optional()
    .meta({ title: 'Địa danh', description: 'Hiện trên bản in, trước ngày tháng, như Ái Quốc.' }),
  /** Ngày ban hành, of known precision; absent where the paper has none. */
  issued: calendarDate.optional().meta({
    title: 'Ngày ban hành',
    description:
      'Đến mức bản giấy cho biết: 2025-12-17, 2025-12 hoặc 2025. Giấy không ghi ngày thì để trống.',
  }),
  /** Ngày có hiệu lực. */
  effective: calendarDate.optional().meta({
    title: 'Ngày có hiệu lực',
    description: '2026-06-01, 2026-06 hoặc 2026; không có thì để trống.',
  }),
  /** Ngày hết hiệu lực: the last day in force. */
  expires: calendarDate.optional().meta({
    title: 'Ngày hết hiệu lực',
    description: 'Ngày cuối cùng còn hiệu lực: 2026-12-31, 2026-12 hoặc 2026.',
  }),
  /** Kính gửi. */
  to: list(text()).default([]).meta({
    title: 'Kính gửi',
    description: 'Mỗi nơi một dòng; không gõ dấu ; cuối dòng.',
    item: 'nơi kính gửi',
  }),
  /** Nơi nhận. */
  recipients: list(text()).default([]).meta({
    title: 'Nơi nhận',
    description: 'Mỗi nơi một dòng, như Lưu: VT; không gõ dấu ; cuối dòng.',
    item: 'nơi nhận',
  }),
  /** Người ký. */
  signer: z
    .strictObject({
      /** Thẩm quyền ký: `KT. CHỦ TỊCH`; may have several lines. */
      authority: text().optional().meta({
        title: 'Thẩm quyền ký',
        description: 'Như KT. CHỦ TỊCH; nhiều tầng thì mỗi tầng một dòng (TL. rồi KT.).',
        kind: 'lines',
      }),
      /** Chức vụ: `PHÓ CHỦ TỊCH`. */
      position: text().optional().meta({ title: 'Chức vụ', description: 'Như PHÓ CHỦ TỊCH.' }),
      /** Họ và tên. */
      name: text().optional().meta({ title: 'Họ và tên', description: 'Như Lê Văn Thảo.' }),
    })
    .optional()
    .meta({ title: 'Người ký', description: 'Đúng như dưới chữ ký; dòng nào không có thì để trống.' }),
  /** Độ khẩn. */
  urgency: z
    .enum(['khan', 'thuong-khan', 'hoa-toc'])
    .optional()
    .meta({ title: 'Độ khẩn', description: 'Chỉ chọn khi giấy có dấu chỉ mức độ khẩn.' }),
  /** Tệp đính kèm. */
  attachments: list(attachment).default([]).meta({
    title: 'Tệp đính kèm',
    description: 'Mỗi tệp một mục; chỉ tệp được nêu tên mới lên cổng.',
    item: 'tệp đính kèm',
  }),
  /** Thay thế: references to documents that this one takes the place of. */
  replaces: list(text()).default([]).meta({
    title: 'Thay thế văn bản',
    description: 'Số, ký hiệu như 86/TB-UBND, hoặc tên tệp không có .md như 2025/lich-thu-gom-rac.',
    item: 'văn bản bị thay thế',
  }),
  /** Sửa đổi: references to documents that this one changes. */
  amends: list(text()).default([]).meta({
    title: 'Sửa đổi, bổ sung văn bản',
    description: 'Số, ký hiệu như 86/TB-UBND, hoặc tên tệp không có .md như 2025/lich-thu-gom-rac.',
    item: 'văn bản được sửa đổi',
  }),
  /** Cần xác nhận: keys read from a scan that nobody has compared with the paper; while it stands, only a draft. */
  unconfirmed: list(text()).default([]).meta({
    title: 'Cần xác nhận',
    description:
      'Tên những khóa đọc từ bản quét. So xong với bản giấy thì xóa; còn mục nào thì chỉ là bản nháp.',
    item: 'khóa cần xác nhận',
  }),
  /** Tiến độ nhiệm vụ: task id → state. */
  progress: z.record(z.string(), progress).default({}).meta({
    title: 'Tiến độ nhiệm vụ',
    description: 'Mỗi việc mà văn bản giao là một mục.',
    item: 'nhiệm vụ',
  }),
  ...published,
};

/** Front matter of `directives/**`: văn bản chỉ đạo, điều hành. */
export const directiveSchema = z.strictObject(official);

/** Front matter of `plans/**`: kế hoạch tuyên truyền. */
export const planSchema = z.strictObject({
  ...official,
  /** Thời gian thực hiện. */
  period: z
    .strictObject({
      from: calendarDate.optional().meta({ title: 'Từ ngày', description: '2026-03-01, 2026-03 hoặc 2026.' }),
      until: calendarDate
        .optional()
        .meta({ title: 'Đến ngày', description: '2026-12-31, 2026-12 hoặc 2026.' }),
    })
    .optional()
    .meta({ title: 'Thời gian thực hiện', description: 'Bắt đầu và kết thúc của kế hoạch.' }),
  /** The chuyên mục that carries the plan out. */
  topic: id.optional().meta({
    title: 'Chuyên mục đưa tin',
    description: 'Một chuyên mục kể việc thực hiện kế hoạch này.',
    from: 'topics',
  }),
});

/** Front matter of `news/**`: tin, bài. */
export const newsSchema = z.strictObject({
  title: title.meta({ title: 'Tiêu đề', description: 'Tối đa 500 ký tự.', kind: 'paragraph' }),
  /** Văn bản được thực hiện: references or codes. */
  implements: list(text()).default([]).meta({
    title: 'Văn bản được thực hiện',
    description: 'Số, ký hiệu như 12/2025/NQ-HĐND, hoặc đường dẫn như plans/2026/phan-loai-rac.',
    item: 'văn bản được thực hiện',
  }),
  /** Ảnh chính: a path below `files/`. */
  image: filePath.optional().meta({
    title: 'Ảnh chính',
    description: 'Ảnh jpg, png hoặc webp; chọn trong files/ hoặc tải lên.',
    kind: 'image',
  }),
  /** Mô tả ảnh for those who do not see it. */
  imageAlt: text()
    .optional()
    .meta({ title: 'Lời tả ảnh', description: 'Một câu cho người không nhìn thấy: trong ảnh có gì.' }),
  /** Tác giả. */
  author: text().optional().meta({ title: 'Tác giả', description: 'Như Tổ biên tập phường Mẫu.' }),
  /** Bản ghi âm: a path below `files/`. */
  audio: filePath.optional().meta({ title: 'Bản ghi âm', description: 'Tệp mp3 hoặc m4a trong files/.' }),
  ...published,
});

/** Front matter of `pages/*`: giới thiệu, liên hệ, … */
export const pageSchema = z.strictObject({
  title: title.meta({ title: 'Tên trang', description: 'Tối đa 500 ký tự.', kind: 'paragraph' }),
  /** What the page is for, in a sentence. */
  summary: text(300).optional().meta({
    title: 'Tóm tắt',
    description: 'Trang này để làm gì, trong một câu; tối đa 300 ký tự.',
    kind: 'paragraph',
  }),
});

/** The schema of each collection. */
export const schemas = {
  directives: directiveSchema,
  plans: planSchema,
  news: newsSchema,
  pages: pageSchema,
};

export type Directive = z.infer<typeof directiveSchema>;
export type Plan = z.infer<typeof planSchema>;
export type News = z.infer<typeof newsSchema>;
export type Page = z.infer<typeof pageSchema>;
export type Channel = (typeof channels)[number];
/** The front matter of each collection. */
export interface FrontMatter {
  directives: Directive;
  plans: Plan;
  news: News;
  pages: Page;
}
