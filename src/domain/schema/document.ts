import { z } from 'zod';
import { official, published, title } from './document-keys.ts';
import { period } from './document-parts.ts';
import { filePath, id, list, text } from './parts.ts';

/** The folders of a ward's documents and pages. */
export const collections = ['directives', 'plans', 'news', 'pages'] as const;
export type Collection = (typeof collections)[number];

/** Front matter of `directives/**`: văn bản chỉ đạo, điều hành. */
export const directiveSchema = z.strictObject(official);

/** Front matter of `plans/**`: kế hoạch tuyên truyền. */
export const planSchema = z.strictObject({
  ...official,
  /** Thời gian thực hiện. */
  period: period
    .optional()
    .meta({ title: 'Thời gian thực hiện', description: 'Bắt đầu và kết thúc của kế hoạch.' }),
  /** Chuyên mục đưa tin: the id of the topic whose news report on the plan. */
  topic: id.optional().meta({
    title: 'Chuyên mục đưa tin',
    description: 'Một chuyên mục kể việc thực hiện kế hoạch này.',
    from: 'topics',
  }),
});

/** Front matter of `news/**`: tin, bài. */
export const newsSchema = z.strictObject({
  /** Tiêu đề, at most 500 characters. */
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
  /** Lời tả ảnh, for people who do not see the picture. */
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
  /** Tên trang, at most 500 characters. */
  title: title.meta({ title: 'Tên trang', description: 'Tối đa 500 ký tự.', kind: 'paragraph' }),
  /** Tóm tắt: the purpose of the page, in a sentence of at most 300 characters. */
  summary: text(300).optional().meta({
    title: 'Tóm tắt',
    description: 'Trang này để làm gì, trong một câu; tối đa 300 ký tự.',
    kind: 'paragraph',
  }),
  /** Ngoại lệ: findings that the editor answers for. */
  allow: published.allow,
});

/** The schema of each collection. */
export const schemas = {
  directives: directiveSchema,
  plans: planSchema,
  news: newsSchema,
  pages: pageSchema,
};

/** The schema of each collection for drafts: the day of publication may be unknown. */
export const draftSchemas = {
  directives: directiveSchema.partial({ published: true }),
  plans: planSchema.partial({ published: true }),
  news: newsSchema.partial({ published: true }),
  pages: pageSchema,
};

/** The schema for the front matter of a file, which may be a draft. */
export const schemaFor = (collection: Collection, front: unknown) =>
  typeof front === 'object' && front !== null && 'draft' in front && front.draft === true
    ? draftSchemas[collection]
    : schemas[collection];

export type Directive = z.infer<typeof directiveSchema>;
export type Plan = z.infer<typeof planSchema>;
export type News = z.infer<typeof newsSchema>;
export type PageFrontMatter = z.infer<typeof pageSchema>;
/** The front matter of each collection. */
export interface FrontMatter {
  directives: Directive;
  plans: Plan;
  news: News;
  pages: PageFrontMatter;
}
/** Front matter as it is in a file: a draft may have no ngày đăng. */
export type RawFrontMatter = { [Name in Collection]: z.infer<(typeof draftSchemas)[Name]> };
