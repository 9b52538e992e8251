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
  on: day,
  /** What changed, for the public. */
  note: text(),
  /** A slip of the pen that changes nothing of the meaning: not shown. */
  minor: z.boolean().default(false),
});

/** Thu hồi: the page keeps its facts and the reason, its text and attachments go. */
const withdrawal = z.strictObject({
  on: day,
  reason: text(),
  /** A reference to the document that takes its place. */
  replacedBy: text().optional(),
});

/** Đã phát hành: proof that a channel was used. */
const release = z.strictObject({
  channel: z.enum(channels),
  on: day,
  link: webAddress.optional(),
  note: text().optional(),
});

/** Tệp đính kèm. */
const attachment = z.strictObject({
  /** A path below the ward's `files/`. */
  file: filePath,
  /** Tên tệp as readers see it. */
  title: text(),
});

/** Tiến độ của một nhiệm vụ. */
const progress = z.strictObject({
  status: z.enum(['doing', 'done', 'stuck']),
  on: day.optional(),
  note: text().optional(),
  link: webAddress.optional(),
});

/** What directives, plans and news share. */
const published = {
  /** Ngày đăng: a day, or a minute with its offset; one in the future keeps the document off the portal. */
  published: moment,
  /** Lĩnh vực: ids from ward.yaml. */
  fields: list(id).default([]),
  /** Chuyên mục: ids from ward.yaml. */
  topics: list(id).default([]),
  /** Tóm tắt cho người dân, at most 300 characters. */
  summary: text(300).optional(),
  /** Địa chỉ cũ: old ids; each stays as a page that leads here. */
  formerly: list(documentId).default([]),
  /** Lịch sử đính chính. */
  changes: list(change).default([]),
  /** Thu hồi. */
  withdrawn: withdrawal.optional(),
  /** Kênh phát hành. */
  channels: list(z.enum(channels)).default([]),
  /** Đã phát hành. */
  released: list(release).default([]),
  /** Ngoại lệ: findings that the editor answers for. */
  allow: list(z.strictObject({ rule: text(), reason: text() })).default([]),
  /** Bản nháp: nothing of it reaches the built portal. */
  draft: z.boolean().default(false),
};

/** Trích yếu nội dung, without “V/v”. */
const title = text(500);

const official = {
  title,
  /** Tên loại: an id of the closed list in document-type.ts. */
  type: z.enum(typeIds, {
    error: (issue) =>
      issue.input === undefined
        ? undefined
        : `“${String(issue.input)}” không phải một loại văn bản; các loại thường dùng: cong-van, thong-bao, ke-hoach, quyet-dinh, nghi-quyet, chi-thi, bao-cao, to-trinh, giay-moi, huong-dan, khac`,
  }),
  /** Số, ký hiệu, verbatim; a number not given yet is left blank: `/UBND-VHXX`. */
  code: text(60).optional(),
  /** Cơ quan ban hành. */
  issuer: text(),
  /** Địa danh. */
  place: text().optional(),
  /** Ngày ban hành, of known precision; absent where the paper has none. */
  issued: calendarDate.optional(),
  /** Ngày có hiệu lực. */
  effective: calendarDate.optional(),
  /** Ngày hết hiệu lực: the last day in force. */
  expires: calendarDate.optional(),
  /** Kính gửi. */
  to: list(text()).default([]),
  /** Nơi nhận. */
  recipients: list(text()).default([]),
  /** Người ký. */
  signer: z
    .strictObject({
      /** Thẩm quyền ký: `KT. CHỦ TỊCH`; may have several lines. */
      authority: text().optional(),
      /** Chức vụ: `PHÓ CHỦ TỊCH`. */
      position: text().optional(),
      /** Họ và tên. */
      name: text().optional(),
    })
    .optional(),
  /** Độ khẩn. */
  urgency: z.enum(['khan', 'thuong-khan', 'hoa-toc']).optional(),
  /** Tệp đính kèm. */
  attachments: list(attachment).default([]),
  /** Thay thế: references to documents that this one takes the place of. */
  replaces: list(text()).default([]),
  /** Sửa đổi: references to documents that this one changes. */
  amends: list(text()).default([]),
  /** Cần xác nhận: keys read from a scan that nobody has compared with the paper; while it stands, only a draft. */
  unconfirmed: list(text()).default([]),
  /** Tiến độ nhiệm vụ: task id → state. */
  progress: z.record(z.string(), progress).default({}),
  ...published,
};

/** Front matter of `directives/**`: văn bản chỉ đạo, điều hành. */
export const directiveSchema = z.strictObject(official);

/** Front matter of `plans/**`: kế hoạch tuyên truyền. */
export const planSchema = z.strictObject({
  ...official,
  /** Thời gian thực hiện. */
  period: z.strictObject({ from: calendarDate.optional(), until: calendarDate.optional() }).optional(),
  /** The chuyên mục that carries the plan out. */
  topic: id.optional(),
});

/** Front matter of `news/**`: tin, bài. */
export const newsSchema = z.strictObject({
  title,
  /** Văn bản được thực hiện: references or codes. */
  implements: list(text()).default([]),
  /** Ảnh chính: a path below `files/`. */
  image: filePath.optional(),
  /** Mô tả ảnh for those who do not see it. */
  imageAlt: text().optional(),
  /** Tác giả. */
  author: text().optional(),
  /** Bản ghi âm: a path below `files/`. */
  audio: filePath.optional(),
  ...published,
});

/** Front matter of `pages/*`: giới thiệu, liên hệ, … */
export const pageSchema = z.strictObject({
  title,
  /** What the page is for, in a sentence. */
  summary: text(300).optional(),
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
